import type { TabState } from '../../job/tab-state.ts';
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
}

/** The popup, whatever is known of the tab. */
export function Popup({ state, actions }: Props) {
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
      return <PopupReport state={shown} actions={actions} />;
    case 'stopped':
      return <PopupStopped state={shown} actions={actions} />;
  }
}
