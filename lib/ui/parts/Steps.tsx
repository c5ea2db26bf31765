import type { ReadingSteps, Step } from '../words/reading-steps.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

/** The steps of a reading, with what the done ones found. */
export function Steps({ steps, status }: Pick<ReadingSteps, 'steps' | 'status'>) {
  return (
    <>
      <p class="visually-hidden" role="status">
        {status}
      </p>
      <ol class="steps">
        {steps.map(({ state, title, note }) => (
          <li class="step" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span class="step-dot">
              <Dot state={state} />
            </span>
            <div>
              <p class="step-title">{title}</p>
              <p class="step-note" dir="auto">
                {note}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Dot({ state }: Pick<Step, 'state'>) {
  if (state === 'done') return <SeverityIcon look="done" />;
  if (state === 'waiting') return <SeverityIcon look="silent" />;
  return (
    <svg class="spinner" viewBox="0 0 18 18" aria-hidden="true">
      <circle class="ring" cx="9" cy="9" r="7.5" />
      <path class="arc" d="M9 1.5a7.5 7.5 0 0 1 7.5 7.5" />
    </svg>
  );
}
