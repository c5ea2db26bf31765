import type { VNode } from 'preact';
import type { TabState } from '../job/tab-state.ts';
import { NO_REVIEW, type Review } from '../review/review.ts';
import { Popup } from '../ui/popup/Popup.tsx';
import type { PopupActions } from '../ui/popup/popup-actions.ts';
import { currentTab, type CurrentTab, watchState } from './client.ts';
import { send } from './messaging.ts';
import { openOptions, openPanel } from './panel.ts';
import { askForPlace } from './panel-place.ts';
import { performAction } from './perform-action.ts';
import { watchOwnView } from './own-view.ts';
import { loadSettings } from './settings.ts';
import { applyTheme } from './theme.ts';

/** Under this time no progress is shown, so that a fast report appears without flicker. Units: ms. */
const QUIET_MS = 150;

/** Draws the popup for the active tab and keeps it current; opening it is the click that begins to read. */
export async function mountPopup(draw: (view: VNode) => void): Promise<void> {
  const [tab, settings] = await Promise.all([currentTab(), loadSettings()]);
  applyTheme(settings.theme);
  if (!tab) return;
  let quiet = true;
  let latest: TabState | null = null;
  let review: Review = NO_REVIEW;
  const redraw = (): void => {
    // Opening the popup begins to read, so that it never shows a tab in which nothing was read.
    const shown = latest?.kind === 'idle' || (quiet && latest?.kind === 'reading') ? null : latest;
    draw(<Popup state={shown} review={review} actions={actionsFor(tab, () => latest)} />);
  };
  redraw();
  setTimeout(() => {
    quiet = false;
    redraw();
  }, QUIET_MS);
  await send('read-tab', { tabId: tab.tabId, afresh: false });
  const loadReview = async (): Promise<void> => {
    review = await send('get-review', { tabId: tab.tabId });
    redraw();
  };
  watchState(tab.tabId, async (state) => {
    if (state.kind === 'report') review = await send('get-review', { tabId: tab.tabId });
    latest = state;
    redraw();
  });
  watchOwnView(() => void loadReview());
}

function actionsFor(tab: CurrentTab, state: () => TabState | null): PopupActions {
  return {
    onAction(action) {
      const now = state();
      if (now) void performAction(action, tab, now);
    },
    onReadAddress: (url) => void send('read-address', { tabId: tab.tabId, url }),
    onOpenPanel(at) {
      if (at !== null) askForPlace(tab.tabId, at);
      void openPanel(tab.windowId);
      // The panel is opened within the click; only then may the popup go.
      setTimeout(() => window.close(), 50);
    },
    onOpenSettings: () => void openOptions().then(() => window.close()),
    onLeave: () => setTimeout(() => window.close(), 50),
  };
}
