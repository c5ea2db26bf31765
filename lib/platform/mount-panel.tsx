import type { VNode } from 'preact';
import type { TabState } from '../job/tab-state.ts';
import { NO_REVIEW, type Review } from '../review/review.ts';
import type { PanelActions } from '../ui/panel/panel-actions.ts';
import { SidePanel } from '../ui/panel/SidePanel.tsx';
import { type CurrentTab, isShowing, watchCurrentTab, watchState } from './client.ts';
import { send } from './messaging.ts';
import { giveFile } from './give-file.ts';
import { openOptions } from './panel.ts';
import { performAction } from './perform-action.ts';
import { saveFile } from './save-file.ts';
import { loadSettings } from './settings.ts';
import { applyTheme } from './theme.ts';

interface View {
  readonly tab: CurrentTab;
  readonly state: TabState | null;
  readonly review: Review;
  /** The tab shows the policy itself, so that a sentence can be marked there. */
  readonly here: boolean;
}

/** Draws the side panel for the tab in front, and for the next one when that comes to the front. */
export async function mountPanel(draw: (view: VNode) => void): Promise<void> {
  applyTheme((await loadSettings()).theme);
  let view: View | null = null;
  let stopWatching = (): void => undefined;
  const change = (part: Partial<View>): void => {
    if (!view) return;
    view = { ...view, ...part };
    draw(<SidePanel state={view.state} review={view.review} actions={actionsFor(view, change)} />);
  };
  watchCurrentTab((tab) => {
    stopWatching();
    view = { tab, state: null, review: NO_REVIEW, here: false };
    change({});
    stopWatching = watchState(tab.tabId, async (state) => {
      const [review, here] = await Promise.all([send('get-review', { tabId: tab.tabId }), isShowing(tab.tabId, state)]);
      if (view?.tab.tabId === tab.tabId) change({ state, review, here });
    });
  });
}

function actionsFor({ tab, state, here }: View, change: (part: Partial<View>) => void): PanelActions {
  const { tabId } = tab;
  return {
    onAction: (action) => void (state && performAction(action, tab, state)),
    onReadAddress: (url) => void send('read-address', { tabId, url }),
    onReadGiven: (file, name) => void giveFile(tabId, file, name),
    onOpenSettings: () => void openOptions(),
    onLeave: () => undefined,
    onShowHere: here
      ? ({ quote, start, end }) =>
          void send('show-in-tab', { tabId, quote, span: { start, end } }).then(
            (shown) => shown || change({ here: false }),
          )
      : null,
    onCopy: (text) => void navigator.clipboard.writeText(text),
    onReview(review) {
      change({ review });
      void send('set-review', { tabId, review });
    },
    onSaveFile: saveFile,
  };
}
