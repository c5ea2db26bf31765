import { WORDING } from '../strings/strings.ts';
import { browser } from './browser.ts';
import { openPanel } from './panel.ts';
import { startReading } from './readings.ts';

const ID = 'read-link';

/** Adds "Read this policy" to the menu of links. The browser keeps it until the next version is installed. */
export function createLinkMenu(): void {
  browser.contextMenus.create({
    id: ID,
    title: WORDING.ui.menu['read-link'],
    contexts: ['link'],
    targetUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/** Reads the policy behind a link whose menu was used, and shows it in the side panel. */
export function serveLinkMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId !== ID || linkUrl === undefined || tab?.id === undefined) return;
    // The browser opens the panel within the click only, before anything is awaited.
    if (tab.windowId !== undefined) void openPanel(tab.windowId);
    void startReading(tab.id, linkUrl);
  });
}
