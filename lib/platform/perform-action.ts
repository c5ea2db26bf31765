import type { TabState } from '../job/tab-state.ts';
import type { ActionId } from '../ui/words/action-id.ts';
import { browser } from './browser.ts';
import type { CurrentTab } from './client.ts';
import { send } from './messaging.ts';
import { openOptions, openPanel } from './panel.ts';
import { askFor } from './permissions.ts';

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
    case 'read-page':
    case 'find':
      await send('read-tab', { tabId, afresh: true });
      return;
    case 'choose': {
      const url = addressOf(state);
      if (url) await send('read-address', { tabId, url });
      return;
    }
    case 'allow':
      return allow(tabId, addressOf(state));
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
    case 'help':
      return openOptions();
    default:
      return undefined;
  }
}

/** Asks for the policy's origin. In Chromium the popup ends here; the background goes on when the permission comes. */
async function allow(tabId: number, url: string | null): Promise<void> {
  if (!url) return;
  const marked = send('permission-asked', { tabId });
  const allowed = await askFor(url);
  await marked;
  if (!allowed) await send('permission-denied', { tabId });
}

function addressOf(state: TabState): string | null {
  return state.kind === 'idle' ? null : state.policyUrl;
}
