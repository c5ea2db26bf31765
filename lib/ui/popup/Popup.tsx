import type { TabState } from '../../job/tab-state.ts';
import { NO_REVIEW, type Review } from '../../review/review.ts';
import { WORDING } from '../../strings/strings.ts';
import { SiteHeader } from '../parts/SiteHeader.tsx';
import { stateFor } from '../words/state-for.ts';
import type { PopupActions } from './popup-actions.ts';
import { PopupReading } from './PopupReading.tsx';
import { PopupReport } from './PopupReport.tsx';
import { PopupStopped } from './PopupStopped.tsx';

interface Props {
  /** `null`: not known yet. A quiet frame is drawn, so that a fast report appears without flicker. */
  readonly state: TabState | null;
  readonly actions: PopupActions;
  /** What the person corrected, weighs and who they are; the usual view without it. */
  readonly review?: Review;
}

/** The popup, whatever is known of the tab. */
export function Popup({ state, actions, review = NO_REVIEW }: Props) {
  if (state === null) {
    return (
      <main class="popup" data-quiet>
        <SiteHeader host={null} meta={WORDING.ui.tagline} onOpenSettings={actions.onOpenSettings} />
      </main>
    );
  }
  const shown = stateFor(state);
  switch (shown.kind) {
    case 'reading':
      return <PopupReading state={shown} actions={actions} />;
    case 'scored':
      return <PopupReport state={shown} actions={actions} review={review} />;
    case 'stopped':
      return <PopupStopped state={shown} actions={actions} />;
  }
}
