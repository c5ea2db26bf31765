import { browser } from './browser.ts';

/** Opens the side panel beside a window. Must be called in the click's own task. */
export function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  return chrome.sidePanel.open({ windowId });
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens an https address, or a page of our own, in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
