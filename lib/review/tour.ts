import { pointsOf, QUESTION_IDS, QUESTIONS, type QuestionId } from '../questions.ts';
import { severityOf } from '../score/severity.ts';
import type { Answers, Evidence } from '../types.ts';

/** As many sentences as a person reads in two minutes, with what they mean. */
const STOPS = 5;
/** A contradiction is worth a stop of its own, whatever its weight. */
const CONFLICT_BONUS = 5;
/** A concern is worth more of the time than a promise of the same weight. */
const CONCERN_FACTOR = 1.5;

/** One stop of the tour: a question and the sentence to look at. */
export interface TourStop {
  readonly question: QuestionId;
  readonly evidence: Evidence;
}

/**
 * The sentences that matter most, for a tour of two minutes.
 *
 * Shape:  at most five, the one that moves the score most first; no sentence twice. Answers without a sentence have no
 *         stop.
 */
export function tourOf(answers: Answers): TourStop[] {
  const stops: TourStop[] = [];
  for (const question of [...QUESTION_IDS].sort((a, b) => moves(b, answers) - moves(a, answers))) {
    const { evidence, value } = answers[question];
    const states = evidence.filter(({ role }) => role === 'states');
    const first = states.find((one) => one.value === value) ?? states[0];
    if (first === undefined || stops.some((stop) => stop.evidence.start === first.start)) continue;
    stops.push({ question, evidence: first });
    if (stops.length === STOPS) break;
  }
  return stops;
}

/** How far an answer moves the score from what silence would earn. */
function moves(id: QuestionId, answers: Answers): number {
  const { value, conflict } = answers[id];
  const share = Math.abs(pointsOf(id, value) - pointsOf(id, 'silent'));
  const factor = severityOf(id, value) === 'bad' ? CONCERN_FACTOR : 1;
  return QUESTIONS[id].weight * share * factor + (conflict ? CONFLICT_BONUS : 0);
}
