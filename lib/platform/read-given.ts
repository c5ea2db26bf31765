import { stoppedState, type TabState } from '../job/tab-state.ts';
import type { Request } from '../messages/protocol.ts';
import { askHost } from './host-client.ts';
import { readInstead } from './readings.ts';

/** Reads a text or file that the person gave. It has no address, so it is shown and not kept. */
export async function readGiven({ tabId, name, type, base64 }: Request<'read-given'>): Promise<void> {
  await readInstead(tabId, name, () => judgeGiven({ name, type, base64 }));
}

async function judgeGiven({ name, type, base64 }: Omit<Request<'read-given'>, 'tabId'>): Promise<TabState> {
  const file = { url: null, status: null, name, contentType: type || null, base64, cut: false, announced: null };
  const parsed = await askHost('parse', file);
  if (!parsed.ok) return stoppedState(parsed.code, { host: name, values: parsed.values });
  const { policy, complete, notices } = parsed.value;
  const judged = await askHost('judge', { documents: [{ url: null, policy, complete }] });
  if (!judged.ok) return stoppedState(judged.code, { host: name, values: judged.values });
  if (!judged.value.isPolicy) return stoppedState('not-a-policy', { host: name });
  return {
    kind: 'report',
    host: name,
    policyUrl: null,
    own: true,
    report: judged.value,
    readAt: Date.now(),
    saved: false,
    notices,
  };
}
