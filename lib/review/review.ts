import type { QuestionId, Value } from '../questions.ts';
import type { OwnWeights } from '../score/weights.ts';
import type { Lens } from './lens.ts';
import { ANYONE } from './lens.ts';

/** What a person found wrong with one answer. */
export interface Correction {
  /** Sentences that do not say what they were taken for, by where they start in the policy's text. */
  readonly setAside: readonly number[];
  /** The right answer, where the person gave one; `null`: what the other sentences leave. */
  readonly value: Value | null;
}

/** Corrections of one policy text. */
export type Corrections = Readonly<Partial<Record<QuestionId, Correction>>>;

/** How a person looks at a report: what they corrected in its text, what matters to them, and who they are. */
export interface Review {
  readonly corrections: Corrections;
  readonly weights: OwnWeights;
  readonly lens: Lens;
}

export const NO_REVIEW: Review = { corrections: {}, weights: {}, lens: ANYONE };

/** Corrections with one question's replaced, or gone where nothing of it is left. */
function withCorrection(corrections: Corrections, question: QuestionId, correction: Correction): Corrections {
  const { [question]: _replaced, ...others } = corrections;
  const empty = correction.setAside.length === 0 && correction.value === null;
  return empty ? others : { ...others, [question]: correction };
}

/** Corrections in which a sentence is set aside, or back in its place. */
export function toggleSentence(corrections: Corrections, question: QuestionId, start: number): Corrections {
  const { setAside, value } = corrections[question] ?? { setAside: [], value: null };
  const next = setAside.includes(start) ? setAside.filter((one) => one !== start) : [...setAside, start];
  return withCorrection(corrections, question, { setAside: next, value });
}

/** Corrections in which the person gives the answer; `null` takes that back. */
export function setAnswer(corrections: Corrections, question: QuestionId, value: Value | null): Corrections {
  return withCorrection(corrections, question, { setAside: corrections[question]?.setAside ?? [], value });
}
