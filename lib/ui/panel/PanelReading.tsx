import { WORDING } from '../../strings/strings.ts';
import { SiteHeader } from '../parts/SiteHeader.tsx';
import { SlowNote } from '../parts/SlowNote.tsx';
import { Steps } from '../parts/Steps.tsx';
import { readingSteps } from '../words/reading-steps.ts';
import type { ReadingState } from '../words/state-for.ts';
import type { PanelActions } from './panel-actions.ts';

interface Props {
  readonly state: ReadingState;
  readonly actions: Pick<PanelActions, 'onAction' | 'onOpenSettings'>;
  /** Longer than usual, from the start. */
  readonly slow?: boolean;
}

/** A reading on its way, beside the tab it belongs to. */
export function PanelReading({ state, actions, slow = false }: Props) {
  const steps = readingSteps(state);
  return (
    <main class="panel">
      <div class="panel-top">
        <SiteHeader host={state.host} meta={WORDING.ui.steps.label} onOpenSettings={actions.onOpenSettings} />
        <progress class="progress" max={steps.of} value={steps.at} aria-label={WORDING.ui.steps.label} />
      </div>
      <div class="panel-body">
        <Steps {...steps} />
        <div class="reading-foot">
          <SlowNote slow={slow} />
          <button class="button" data-size="sm" type="button" onClick={() => actions.onAction('cancel')}>
            {WORDING.states['reading-slow'].actions.cancel}
          </button>
        </div>
      </div>
    </main>
  );
}
