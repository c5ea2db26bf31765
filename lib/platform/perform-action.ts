import type { TabState } from '../job/tab-state.ts';
import type { ActionId } from '../ui/words/action-id.ts';
import { browser } from './browser.ts';
import type { CurrentTab } from './client.ts';
import { send } from './messaging.ts';
import { openOptions, openPanel, openTab } from './panel.ts';
import { askFor, askForAll } from './permissions.ts';

/**
 * Does what a button of a state or notice says.
 *
 * Must be called in the click's own task: the browser asks for a permission, and opens the side panel, only then.
 */
export async function performAction(action: ActionId, tab: CurrentTab, state: TabState): Promise<void> {
  const { tabId, windowId } = tab;
  switch (action) {
    case 'read':
    case 'retry':
    case 'refresh':
    case 'find':
      await send('read-tab', { tabId, afresh: true });
      return;
    case 'read-page':
      return readPage(tabId);
    case 'choose': {
      const url = addressOf(state);
      if (url) await send('read-address', { tabId, url });
      return;
    }
    case 'allow':
      return allow(tabId, addressOf(state));
    case 'read-more':
      return readMore(tabId, state);
    case 'cancel':
      await send('stop', { tabId });
      return;
    case 'reload':
      return browser.tabs.reload(tabId);
    case 'show-findings':
    case 'show-quotes':
    case 'show-changes':
      return openPanel(windowId);
    case 'permissions':
    case 'delete-old':
    case 'export':
    case 'import':
      return openOptions();
    case 'help':
      return openTab(browser.runtime.getURL('/welcome.html'));
    case 'reinstall':
      return openTab(reinstallPage());
    // Links, and what the view does by itself.
    case 'open-policy':
    case 'open-page':
    case 'open-home':
    case 'dismiss':
    case 'show-hidden':
    // Of states that nothing leads to as long as no policy is watched.
    case 'mark-seen':
    case 'stop-watching':
      return;
    default:
      action satisfies never;
  }
}

/** Where the browser repairs or removes us. Firefox opens its own pages for nobody: there it is the page that tells how. */
function reinstallPage(): string {
  if (import.meta.env.FIREFOX) return 'https://support.mozilla.org/kb/disable-or-remove-add-ons';
  return `chrome://extensions/?id=${browser.runtime.id}`;
}

/** Reads the page that the tab shows, whatever it looks like. Its address is hidden once our right to it has ended. */
async function readPage(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) await send('read-tab', { tabId, afresh: true });
  else await send('read-address', { tabId, url });
}

/** Asks for the policy's origin. In Chromium the popup ends here; the background goes on when the permission comes. */
async function allow(tabId: number, url: string | null): Promise<void> {
  if (!url) return;
  const marked = send('permission-asked', { tabId });
  const allowed = await askFor(url);
  await marked;
  if (!allowed) await send('permission-denied', { tabId });
}

/** Asks for the origins on which further documents of the policy lie, and reads it again with them. */
async function readMore(tabId: number, state: TabState): Promise<void> {
  if (state.kind !== 'report') return;
  const waiting = state.report.documents.flatMap(({ url, error }) =>
    url !== null && error?.code === 'needs-permission' ? [url] : [],
  );
  if (!(await askForAll(waiting))) return;
  if (state.policyUrl === null) return;
  await send('read-address', { tabId, url: state.policyUrl });
}

function addressOf(state: TabState): string | null {
  return state.kind === 'idle' ? null : state.policyUrl;
}
