import type { TabState } from '../job/tab-state.ts';
import { browser } from './browser.ts';
import { send } from './messaging.ts';
import { isSamePage } from './same-page.ts';
import { tabKey } from './tab-records.ts';

/** The tab that one of our pages stands beside. */
export interface CurrentTab {
  readonly tabId: number;
  readonly windowId: number;
  readonly incognito: boolean;
}

/** The active tab of this page's window; `null`: there is none. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { tabId: tab.id, windowId: tab.windowId, incognito: tab.incognito };
}

const ASK_AGAIN_MS = 1500;

/** Tells the state of a tab now and at every change, until the returned function is called. */
export function watchState(tabId: number, tell: (state: TabState) => void): () => void {
  let latest = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const refresh = async (): Promise<void> => {
    const asked = ++latest;
    const state = await send('get-state', { tabId });
    if (asked !== latest) return;
    clearTimeout(later);
    // The browser may have ended the background in the middle: asking wakes it, and it goes on.
    if (state.kind === 'reading') later = setTimeout(() => void refresh(), ASK_AGAIN_MS);
    tell(state);
  };
  const key = tabKey(tabId);
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && Object.hasOwn(changes, key)) void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  void refresh();
  return () => {
    latest = Number.POSITIVE_INFINITY;
    clearTimeout(later);
    browser.storage.onChanged.removeListener(onChanged);
  };
}

/** Tells the active tab of this window now, and whenever another one comes to the front there. */
export function watchCurrentTab(tell: (tab: CurrentTab) => void): void {
  let told: CurrentTab | null = null;
  const refresh = async (): Promise<void> => {
    const tab = await currentTab();
    if (!tab || tab.tabId === told?.tabId) return;
    told = tab;
    tell(tab);
  };
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (told === null || windowId === told.windowId) void refresh();
  });
  void refresh();
}

/** True when a tab shows the very page that its report was read from. Without a right to the tab its address is hidden. */
export async function isShowing(tabId: number, state: TabState): Promise<boolean> {
  if (state.kind !== 'report' || !state.policyUrl) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && isSamePage(tab.url, state.policyUrl);
}
