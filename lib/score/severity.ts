import { pointsOf, type QuestionId, type Value } from '../questions.ts';
import type { Severity } from '../types.ts';

/** From these points on an answer is good; down from these it is bad. */
const GOOD_FROM = 0.8;
const BAD_TO = 0.25;

/** Whether an answer is good or bad for people. Silence is neither. */
export function severityOf(question: QuestionId, value: Value): Severity {
  if (value === 'silent') return 'neutral';
  const points = pointsOf(question, value);
  if (points >= GOOD_FROM) return 'good';
  return points <= BAD_TO ? 'bad' : 'neutral';
}
