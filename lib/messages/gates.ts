import * as v from 'valibot';
import { HashSchema } from '../store/report-hash.ts';
import { ReviewSchema } from '../store/review-record.ts';
import type { Name, Request } from './protocol.ts';

/** Who sent a message, as the browser says it; nothing of it is taken from the message itself. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
}
export type SenderKind = 'extension' | 'stranger';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const address = v.pipe(v.string(), v.maxLength(2048));
const key = v.strictTuple([address, HashSchema]);
const tab = v.strictObject({ tabId });
const empty = v.strictObject({}) as v.GenericSchema<unknown, Readonly<Record<string, never>>>; // no keys: the same thing

/** Largest file that can be given: 16 MB as base64. Units: UTF-16 units. */
const MAX_GIVEN = Math.ceil((16 * 1024 * 1024) / 3) * 4;
/** Longest copy that can be loaded. Units: UTF-16 units. */
const MAX_BACKUP = 60_000_000;

/** The shape that each message's request must have. A message without a gate does not compile. */
export const GATES: { readonly [N in Name]: v.GenericSchema<unknown, Request<N>> } = {
  'get-state': tab,
  'read-tab': v.strictObject({ tabId, afresh: v.boolean() }),
  'read-address': v.strictObject({ tabId, url: address }),
  'read-given': v.strictObject({
    tabId,
    name: v.pipe(v.string(), v.maxLength(300)),
    type: v.pipe(v.string(), v.maxLength(200)),
    base64: v.pipe(v.string(), v.maxLength(MAX_GIVEN)),
  }),
  'permission-asked': tab,
  'permission-denied': tab,
  stop: tab,
  'show-in-tab': v.strictObject({
    tabId,
    quote: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
    nth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  }),
  'get-review': tab,
  'set-review': v.strictObject({ tabId, review: ReviewSchema }),
  'list-saved': empty,
  'open-saved': v.strictObject({ tabId, key }),
  'delete-saved': v.strictObject({ key }),
  'delete-everything': empty,
  'list-corrected': empty,
  'delete-corrections': v.strictObject({ sha256: HashSchema }),
  export: empty,
  import: v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_BACKUP)) }),
};

/**
 * What kind of sender this is. A page of ours that is open in a tab carries a tab too, so the tab says nothing: only
 * the extension's id together with its origin counts.
 */
export function classifySender(sender: Sender, own: { readonly id: string; readonly origin: string }): SenderKind {
  if (sender.id !== own.id) return 'stranger';
  const origin = sender.origin ?? originOf(sender.url);
  return origin === own.origin ? 'extension' : 'stranger';
}

function originOf(url: string | undefined): string | null {
  if (url === undefined) return null;
  // Extension schemes have the origin "null" for `URL` in some engines, so scheme and host are read off the text.
  return /^[a-z-]+:\/\/[^/?#]+/.exec(url)?.[0] ?? null;
}

/** A message that passed its gate. */
export type Admitted = { readonly [N in Name]: { readonly name: N; readonly request: Request<N> } }[Name];

/** The message if one of our pages sent it, and it has a known name and the right shape; else `null`. */
export function admit(message: unknown, sender: SenderKind): Admitted | null {
  if (sender !== 'extension') return null;
  const envelope = v.safeParse(v.strictObject({ name: v.string(), request: v.unknown() }), message);
  if (!envelope.success || !Object.hasOwn(GATES, envelope.output.name)) return null;
  const name = envelope.output.name as Name; // it is a key of GATES
  const request = v.safeParse(GATES[name], envelope.output.request);
  return request.success ? ({ name, request: request.output } as Admitted) : null; // name and schema belong together
}
