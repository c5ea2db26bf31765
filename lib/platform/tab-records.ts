import { getReport, type SavedKey } from '../store/reports.ts';
import type { TabState } from '../job/tab-state.ts';
import { reports } from './database.ts';
import { session } from './session.ts';

/** A tab's state as it is kept in memory: a stored report by its key, any other in full. */
type TabRecord =
  { readonly state: TabState; readonly key: null } | { readonly state: ReportState; readonly key: SavedKey };
type ReportState = Extract<TabState, { kind: 'report' }>;

export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** Keeps the state of a tab; our pages hear of it. With a key the report itself stays in the database. */
export async function setTabState(tabId: number, state: TabState, key: SavedKey | null = null): Promise<void> {
  const record = key && state.kind === 'report' ? { state: { ...state, report: null }, key } : { state, key: null };
  await session.set(tabKey(tabId), record);
}

/** The state of a tab; `null`: nothing is known, or its stored report was deleted. */
export async function getTabState(tabId: number): Promise<TabState | null> {
  // Only this module writes these records, and the memory does not outlive the version that wrote them.
  const record = (await session.get(tabKey(tabId))) as TabRecord | undefined;
  if (!record) return null;
  if (!record.key) return record.state;
  const saved = await getReport(await reports(), record.key);
  return saved ? { ...record.state, report: saved.report } : null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await session.remove(tabKey(tabId));
}
