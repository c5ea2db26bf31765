import type { TabState } from '../../job/tab-state.ts';
import { NO_REVIEW, type Review } from '../../review/review.ts';
import type { QuestionId } from '../../questions.ts';
import { WORDING } from '../../strings/strings.ts';
import { SiteHeader } from '../parts/SiteHeader.tsx';
import { Steps } from '../parts/Steps.tsx';
import { StoppedMessage } from '../parts/StoppedMessage.tsx';
import { shortAddress } from '../words/address.ts';
import { readingSteps } from '../words/reading-steps.ts';
import { stateFor } from '../words/state-for.ts';
import type { PanelActions } from './panel-actions.ts';
import { PanelReport } from './PanelReport.tsx';

interface Props {
  /** `null`: not known yet. */
  readonly state: TabState | null;
  readonly actions: PanelActions;
  readonly review?: Review;
  /** The question to stand at when the panel opens. */
  readonly at?: QuestionId | null;
}

/** The side panel, whatever is known of the tab it stands beside. It shows that tab's report and no other. */
export function SidePanel({ state, actions, review = NO_REVIEW, at = null }: Props) {
  const shown = state && stateFor(state);
  if (shown?.kind === 'scored') {
    const key = `${shown.policyUrl ?? ''} ${shown.report.documents[0]?.sha256 ?? ''}`;
    return <PanelReport key={key} state={shown} actions={actions} review={review} at={at} />;
  }
  const meta = shown?.policyUrl ? shortAddress(shown.policyUrl) : WORDING.ui.tagline;
  const steps = shown?.kind === 'reading' ? readingSteps(shown) : null;
  return (
    <main class="panel">
      <div class="panel-top">
        <SiteHeader host={shown?.host ?? null} meta={meta} onOpenSettings={actions.onOpenSettings} />
        {steps && <progress class="progress" max={steps.of} value={steps.at} aria-label={WORDING.ui.steps.label} />}
      </div>
      <div class="panel-body">
        {steps && <Steps {...steps} />}
        {shown?.kind === 'stopped' && <StoppedMessage state={shown} {...actions} />}
      </div>
    </main>
  );
}
