import type { Request } from '../messages/protocol.ts';
import { askHost } from './host-client.ts';
import { setTabState } from './tab-records.ts';

/** Reads a text that the person pasted or dropped. It has no address, so it is shown and not kept. */
export async function readPasted({ tabId, text, name }: Request<'read-text'>): Promise<void> {
  const stopped = { kind: 'stopped', host: name, policyUrl: null, values: {}, choices: [] } as const;
  const parsed = await askHost('parse-text', { text, name });
  if (!parsed.ok) return setTabState(tabId, { ...stopped, code: parsed.code, values: parsed.values });
  const judged = await askHost('judge', { documents: [{ url: null, policy: parsed.value.policy, complete: true }] });
  if (!judged.ok) return setTabState(tabId, { ...stopped, code: judged.code, values: judged.values });
  if (!judged.value.isPolicy) return setTabState(tabId, { ...stopped, code: 'not-a-policy' });
  await setTabState(tabId, {
    kind: 'report',
    host: name,
    policyUrl: null,
    own: true,
    report: judged.value,
    readAt: Date.now(),
    saved: false,
    notices: [],
  });
}
