import { WORDING } from '../../strings/strings.ts';
import type { UnscoredReport } from '../../types.ts';
import { SiteHeader } from '../parts/SiteHeader.tsx';
import { StoppedMessage } from '../parts/StoppedMessage.tsx';
import { shortAddress } from '../words/address.ts';
import type { StoppedState } from '../words/state-for.ts';
import { GivenText } from './GivenText.tsx';
import type { PanelActions } from './panel-actions.ts';
import { UnscoredFacts } from './UnscoredFacts.tsx';

interface Props {
  /** `null`: not known yet. */
  readonly state: StoppedState | null;
  readonly actions: PanelActions;
  /** What was read without a grade, where something was. */
  readonly report: UnscoredReport | null;
}

/** A tab without a grade: what happened, what to do next, and what facts there are all the same. */
export function PanelStopped({ state, actions, report }: Props) {
  const policyUrl = state?.policyUrl ?? null;
  return (
    <main class="panel">
      <div class="panel-top">
        <SiteHeader
          host={state?.host ?? null}
          meta={policyUrl === null ? WORDING.ui.tagline : shortAddress(policyUrl)}
          onOpenSettings={actions.onOpenSettings}
        />
      </div>
      <div class="panel-body">
        {state && (
          <StoppedMessage state={state} {...actions}>
            <GivenText onRead={actions.onReadGiven} />
          </StoppedMessage>
        )}
        {report && <UnscoredFacts report={report} policyUrl={policyUrl} actions={actions} />}
      </div>
    </main>
  );
}
