import * as v from 'valibot';
import { BLOCK_KINDS } from '../types.ts';
import type { Block, PolicyText } from '../types.ts';
import type { PageLink } from '../find/page-link.ts';
import type { PageInspection } from '../find/inspect-page.ts';
import type { Download } from './download.ts';

/**
 * What injected scripts may give back. They run beside hostile pages, so that every result is checked and bounded
 * before anything is done with it; unknown keys are refused.
 */
const address = v.pipe(v.string(), v.maxLength(8192));
const short = v.pipe(v.string(), v.maxLength(1000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const MAX_TEXT = 16_000_000;

const link: v.GenericSchema<unknown, PageLink> = v.strictObject({
  url: address,
  text: short,
  label: short,
  rel: short,
  place: v.picklist(['footer', 'navigation', 'banner', 'body', 'article', 'head']),
  before: short,
});

export const InspectedSchema: v.GenericSchema<unknown, PageInspection> = v.strictObject({
  url: address,
  title: short,
  contentType: short,
  language: short,
  textLength: count,
  scripted: v.boolean(),
  likelyPolicy: v.boolean(),
  links: v.pipe(v.array(link), v.maxLength(5000)),
});

const block: v.GenericSchema<unknown, Block> = v.strictObject({
  kind: v.picklist(BLOCK_KINDS),
  start: count,
  end: count,
  section: v.pipe(v.array(short), v.maxLength(12)),
  level: v.exactOptional(count),
  lead: v.exactOptional(count),
  columns: v.exactOptional(v.pipe(v.array(short), v.maxLength(100))),
});

const policyLink = v.strictObject({ url: address, start: count, end: count });

export const PolicyTextSchema: v.GenericSchema<unknown, PolicyText> = v.pipe(
  v.strictObject({
    title: short,
    declaredLanguage: v.nullable(short),
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    blocks: v.pipe(v.array(block), v.maxLength(300_000)),
    links: v.exactOptional(v.pipe(v.array(policyLink), v.maxLength(5000))),
    warnings: v.pipe(
      v.array(v.strictObject({ code: short, message: v.pipe(v.string(), v.maxLength(10_000)) })),
      v.maxLength(100),
    ),
  }),
  v.check(({ text, blocks }) => blocks.every(({ start, end }) => start <= end && end <= text.length)),
);

export const LivePageSchema = v.strictObject({ url: address, policy: PolicyTextSchema, english: v.nullable(address) });

export const DownloadSchema: v.GenericSchema<unknown, Download> = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    url: address,
    status: count,
    contentType: v.nullable(short),
    base64: v.pipe(v.string(), v.maxLength(24_000_000)),
    cut: v.boolean(),
    announced: v.nullable(count),
  }),
  v.strictObject({
    ok: v.literal(false),
    reason: v.picklist(['offline', 'timeout', 'redirected', 'incomplete', 'network']),
  }),
]);
