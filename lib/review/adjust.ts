import { QUESTION_IDS, type QuestionId, type Value, valuesOf } from '../questions.ts';
import type { Answer, Answers } from '../types.ts';
import { throughLens } from './lens.ts';
import type { Correction, Corrections, Review } from './review.ts';

/**
 * The answers as a person corrected them.
 *
 * Shape:  an answer that was given counts as certain. Without the sentences set aside, the worst value that another
 *         sentence states is the answer; with none left, the policy is silent.
 */
export function adjustAnswers(answers: Answers, corrections: Corrections): Answers {
  const entries = QUESTION_IDS.map((id): [QuestionId, Answer] => {
    const correction = corrections[id];
    return [id, correction === undefined ? answers[id] : corrected(id, answers[id], correction)];
  });
  return Object.fromEntries(entries) as Answers; // one entry a question, as in the list of ids
}

/** The answers as a person sees them: corrected first, then through their lens. */
export function reviewedAnswers(answers: Answers, { corrections, lens }: Review): Answers {
  return throughLens(adjustAnswers(answers, corrections), lens);
}

/** Whether a person's score may differ from the standard one. */
export function isOwn({ corrections, weights, lens }: Review): boolean {
  const weighed = Object.values(weights).some((choice) => choice !== 'as-given');
  return weighed || Object.keys(corrections).length > 0 || lens.place !== 'anywhere';
}

function corrected(id: QuestionId, answer: Answer, { setAside, value }: Correction): Answer {
  if (value !== null) return certain(answer, value);
  const left = answer.evidence.filter(({ start }) => !setAside.includes(start));
  const stated = left.filter(({ role }) => role === 'states').map((one) => one.value);
  if (stated.includes(answer.value)) {
    return { ...answer, conflict: answer.conflict && stated.some((other) => other !== answer.value) };
  }
  return certain(answer, answer.withheld === null ? worstOf(id, stated) : 'silent');
}

function certain(answer: Answer, value: Value): Answer {
  return { ...answer, value, confidence: 1, conflict: false, withheld: null, possible: [value] };
}

/** Values stand best first. */
function worstOf(id: QuestionId, values: readonly Value[]): Value {
  return valuesOf(id).findLast((value) => values.includes(value)) ?? 'silent';
}
