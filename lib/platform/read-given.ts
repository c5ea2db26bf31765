import type { TabState } from '../job/tab-state.ts';
import type { Request } from '../messages/protocol.ts';
import type { StateCode } from '../strings/strings.ts';
import { askHost } from './host-client.ts';
import { cancelReading } from './readings.ts';
import { setTabState } from './tab-records.ts';

/** Reads a text or file that the person gave. It has no address, so it is shown and not kept. */
export async function readGiven({ tabId, name, type, base64 }: Request<'read-given'>): Promise<void> {
  const reading = { kind: 'reading', host: name, policyUrl: null, words: null, sections: null } as const;
  await cancelReading(tabId, { ...reading, stage: 'parsing' });
  await setTabState(tabId, await judgeGiven({ name, type, base64 }));
}

async function judgeGiven({ name, type, base64 }: Omit<Request<'read-given'>, 'tabId'>): Promise<TabState> {
  const file = { url: null, status: null, name, contentType: type || null, base64, cut: false, announced: null };
  const parsed = await askHost('parse', file);
  if (!parsed.ok) return stoppedAt(name, parsed.code, parsed.values);
  const { policy, complete, notices } = parsed.value;
  const judged = await askHost('judge', { documents: [{ url: null, policy, complete }] });
  if (!judged.ok) return stoppedAt(name, judged.code, judged.values);
  if (!judged.value.isPolicy) return stoppedAt(name, 'not-a-policy', {});
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

function stoppedAt(host: string, code: StateCode, values: Readonly<Record<string, string>>): TabState {
  return { kind: 'stopped', host, code, policyUrl: null, values, choices: [] };
}
