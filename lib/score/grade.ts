import type { QuestionId, Value } from '../questions.ts';
import type { Grade } from '../types.ts';
import { type OwnWeights, weightOf } from './weights.ts';

/** Lowest score of each grade. Source: set on 136 real policies, so that they tell policies apart. */
const FROM: readonly (readonly [Grade, number])[] = [
  ['A', 70],
  ['B', 58],
  ['C', 46],
  ['D', 34],
];

/** An answer that no good answer elsewhere makes up for: the grade stops there. */
export interface Cap {
  readonly question: QuestionId;
  readonly value: Value;
  readonly grade: Grade;
}
const CAPS: readonly Cap[] = [
  { question: 'sale', value: 'sold', grade: 'C' },
  { question: 'deletion', value: 'denied', grade: 'C' },
  { question: 'retention', value: 'indefinite', grade: 'B' },
];

/** The caps that answers run into; a question without weight has none. */
export function capsOf(valueOf: (question: QuestionId) => Value, own: OwnWeights = {}): Cap[] {
  return CAPS.filter(({ question, value }) => valueOf(question) === value && weightOf(question, own) > 0);
}

/** Grade of a score under caps. */
export function gradeOf(score: number, caps: readonly Cap[] = []): Grade {
  const earned = FROM.find(([, from]) => score >= from)?.[0] ?? 'E';
  // grades are letters in order: a later letter is a lower grade
  return caps.reduce<Grade>((grade, cap) => (cap.grade > grade ? cap.grade : grade), earned);
}
