import { WORDING } from '../../strings/strings.ts';
import { DeviceNote } from '../parts/DeviceNote.tsx';
import { SiteHeader } from '../parts/SiteHeader.tsx';
import { SlowNote } from '../parts/SlowNote.tsx';
import { Steps } from '../parts/Steps.tsx';
import type { ReadingState } from '../words/state-for.ts';
import { readingSteps } from '../words/reading-steps.ts';
import type { PopupActions } from './popup-actions.ts';

interface Props {
  readonly state: ReadingState;
  readonly actions: PopupActions;
  /** Longer than usual, from the start. */
  readonly slow?: boolean;
}

/** A reading on its way: find, read, judge. */
export function PopupReading({ state, actions, slow = false }: Props) {
  const steps = readingSteps(state);
  return (
    <main class="popup">
      <SiteHeader host={state.host} meta={WORDING.ui.steps.label} onOpenSettings={actions.onOpenSettings} />
      <progress class="progress" max={steps.of} value={steps.at} aria-label={WORDING.ui.steps.label} />
      <div class="popup-body">
        <Steps {...steps} />
        <SlowNote slow={slow} />
      </div>
      <DeviceNote text={WORDING.ui.notes.reading}>
        <button class="link" type="button" onClick={() => actions.onAction('cancel')}>
          {WORDING.states['reading-finding'].actions.cancel}
        </button>
      </DeviceNote>
    </main>
  );
}
