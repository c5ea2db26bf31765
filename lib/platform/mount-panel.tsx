import type { VNode } from 'preact';
import type { TabState } from '../job/tab-state.ts';
import { NO_REVIEW, type Review } from '../review/review.ts';
import type { PanelActions } from '../ui/panel/panel-actions.ts';
import type { PanelPlace } from '../ui/panel/panel-place.ts';
import { SidePanel } from '../ui/panel/SidePanel.tsx';
import { occurrencesBefore } from '../ui/panel/fold-spaces.ts';
import type { Quote } from '../types.ts';
import { type CurrentTab, isShowing, watchCurrentTab, watchState } from './client.ts';
import { send } from './messaging.ts';
import { giveFile } from './give-file.ts';
import { openOptions } from './panel.ts';
import { takePlace, watchPlaces } from './panel-place.ts';
import { performAction } from './perform-action.ts';
import { watchOwnView } from './own-view.ts';
import { saveFile } from './save-file.ts';
import { loadSettings } from './settings.ts';
import { applyTheme } from './theme.ts';

interface View {
  readonly tab: CurrentTab;
  readonly state: TabState | null;
  readonly review: Review;
  /** The tab shows the policy itself, so that a sentence can be marked there. */
  readonly here: boolean;
  readonly at: PanelPlace | null;
  /** Host of the report that stood here beside the tab before; `null`: none, or this tab's has changed since. */
  readonly from: string | null;
}

/** Draws the side panel for the tab in front, and for the next one when that comes to the front. */
export async function mountPanel(draw: (view: VNode) => void): Promise<void> {
  applyTheme((await loadSettings()).theme);
  let view: View | null = null;
  let stopWatching = (): void => undefined;
  const change = (part: Partial<View>): void => {
    if (!view) return;
    view = { ...view, ...part };
    draw(drawn(view, change));
  };
  const changeFor = (tabId: number, part: Partial<View>): void => {
    if (view?.tab.tabId === tabId) change(part);
  };
  const goToPlace = async ({ tabId }: CurrentTab): Promise<void> => {
    const at = await takePlace(tabId);
    if (at) changeFor(tabId, { at });
  };
  watchCurrentTab((tab) => {
    stopWatching();
    const from = view?.state?.kind === 'report' ? view.state.host : (view?.from ?? null);
    view = { tab, state: null, review: NO_REVIEW, here: false, at: null, from };
    change({});
    stopWatching = watchState(tab.tabId, async (state) => {
      const [review, here] = await Promise.all([send('get-review', { tabId: tab.tabId }), isShowing(tab.tabId, state)]);
      const first = view?.state === null;
      changeFor(tab.tabId, { state, review, here, ...(first ? {} : { from: null }) });
    });
    void goToPlace(tab);
  });
  watchPlaces(() => void (view && goToPlace(view.tab)));
  watchOwnView(() => {
    const tabId = view?.tab.tabId;
    // What was changed here is known here already.
    if (tabId === undefined || unanswered > 0) return;
    void send('get-review', { tabId }).then((review) => changeFor(tabId, { review }));
  });
}

/** Reviews on their way to be stored. */
let unanswered = 0;

function drawn(view: View, change: (part: Partial<View>) => void): VNode {
  const { state, review, at, from } = view;
  const changedTab = from !== null && state?.kind === 'report' && state.host !== from;
  return <SidePanel state={state} review={review} actions={actionsFor(view, change)} at={at} changedTab={changedTab} />;
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
      ? (quote) => {
          const nth = occurrenceOf(state, quote);
          void send('show-in-tab', { tabId, quote: quote.quote, nth }).then(
            (shown) => shown || change({ here: false }),
          );
        }
      : null,
    onCopy: (text) => void navigator.clipboard.writeText(text),
    onReview(review) {
      change({ review });
      unanswered++;
      void send('set-review', { tabId, review }).finally(() => unanswered--);
    },
    onSaveFile: saveFile,
  };
}

/** Which one of the same sentences in its document a quote is; 0: the first. */
function occurrenceOf(state: TabState | null, { quote, start }: Quote): number {
  if (state?.kind !== 'report') return 0;
  const { text, documents } = state.report;
  const document = documents.find((one) => one.start <= start && start < one.end);
  return text === undefined ? 0 : occurrencesBefore(text.slice(document?.start ?? 0, start), quote);
}
