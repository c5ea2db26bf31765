import type { Request } from '../messages/protocol.ts';
import { getReport } from '../store/reports.ts';
import { formatDay } from '../strings/format.ts';
import { reports } from './database.ts';
import { setTabState } from './tab-records.ts';

/** Puts a saved report before the person. False: it is not there any more. */
export async function openSaved({ tabId, key }: Request<'open-saved'>): Promise<boolean> {
  const saved = await getReport(await reports(), key);
  if (!saved) return false;
  const state = {
    kind: 'report',
    host: saved.host,
    policyUrl: saved.address,
    own: saved.host === new URL(saved.address).host,
    report: saved.report,
    readAt: saved.readAt,
    saved: true,
    notices: [{ code: 'saved-result', values: { date: formatDay(saved.readAt) } }],
  } as const;
  await setTabState(tabId, state, key);
  return true;
}
