import { STAGES, type Stage } from '../../job/tab-state.ts';
import { QUESTION_IDS } from '../../questions.ts';
import { formatNumber } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import { hostOf, shortAddress } from './address.ts';
import type { ReadingState } from './state-for.ts';

export interface Step {
  readonly state: 'done' | 'now' | 'waiting';
  readonly title: string;
  readonly note: string;
}

/** The three steps that a person sees, and how far the stages behind them are. */
export interface ReadingSteps {
  readonly steps: readonly Step[];
  /** For screen readers: which step, of how many, and its title. */
  readonly status: string;
  /** Stages done, of all. */
  readonly at: number;
  readonly of: number;
}

const STEPS = ['find', 'read', 'judge'] as const;
const STEP_OF: Readonly<Record<Stage, number>> = {
  queued: 0,
  finding: 0,
  fetching: 1,
  parsing: 1,
  classifying: 2,
  saving: 2,
};

/** The steps of a reading: done ones with what they found, the one in work with its stage. */
export function readingSteps(state: ReadingState): ReadingSteps {
  const current = STEP_OF[state.stage];
  const now = WORDING.states[`reading-${state.stage}`];
  const steps = STEPS.map((step, index): Step => {
    const { todo, done } = WORDING.ui.steps[step];
    if (index > current) return { state: 'waiting', title: todo, note: index === 2 ? questions() : '' };
    if (index < current) return { state: 'done', title: done, note: found(index, state) };
    return { state: 'now', title: now.title, note: fill(now.body, { host: hostOf(state.policyUrl) ?? state.host }) };
  });
  const values = { n: `${current + 1}`, m: `${STEPS.length}`, title: now.title };
  return { steps, status: fill(WORDING.ui.steps.status, values), at: STAGES.indexOf(state.stage), of: STAGES.length };
}

function found(step: number, { policyUrl, words, sections }: ReadingState): string {
  if (step === 0) return policyUrl === null ? '' : shortAddress(policyUrl);
  if (words === null || sections === null) return '';
  return fill(WORDING.ui.steps.size, { words: formatNumber(words), sections: formatNumber(sections) });
}

function questions(): string {
  return fill(WORDING.ui.steps.questions, { count: formatNumber(QUESTION_IDS.length) });
}
