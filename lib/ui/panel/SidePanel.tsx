import type { TabState } from '../../job/tab-state.ts';
import { NO_REVIEW, type Review } from '../../review/review.ts';
import { stateFor } from '../words/state-for.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelPlace } from './panel-place.ts';
import { PanelReading } from './PanelReading.tsx';
import { PanelReport } from './PanelReport.tsx';
import { PanelStopped } from './PanelStopped.tsx';

interface Props {
  /** `null`: not known yet. */
  readonly state: TabState | null;
  readonly actions: PanelActions;
  readonly review?: Review;
  /** Where to stand: a new place is gone to, also while the panel is open. */
  readonly at?: PanelPlace | null;
  /** Another tab's report stood here before this one: the panel says that it changed. */
  readonly changedTab?: boolean;
}

/** The side panel, whatever is known of the tab it stands beside. It shows that tab's report and no other. */
export function SidePanel({ state, actions, review = NO_REVIEW, at = null, changedTab = false }: Props) {
  // A click in the panel gives no right to a tab: only the icon does.
  const shown = state && stateFor(state.kind === 'idle' ? { ...state, code: 'click-button' } : state);
  if (shown?.kind === 'scored') {
    const key = `${shown.host} ${shown.policyUrl ?? ''} ${shown.report.documents[0]?.sha256 ?? ''}`;
    return <PanelReport key={key} state={shown} actions={actions} review={review} at={at} changedTab={changedTab} />;
  }
  if (shown?.kind === 'reading') return <PanelReading state={shown} actions={actions} />;
  const report = state?.kind === 'report' && 'reason' in state.report ? state.report : null;
  return <PanelStopped state={shown} actions={actions} report={report} />;
}
