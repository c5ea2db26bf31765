import { pointsOf, QUESTION_IDS, type QuestionId, type Value } from '../questions.ts';
import type { Answers, Grade } from '../types.ts';
import { type Cap, capsOf, gradeOf } from './grade.ts';
import { rowsOf, type ScoreRow } from './score-rows.ts';
import { type OwnWeights, weightOf } from './weights.ts';

export interface Score {
  /** 0 to 100, whole. */
  readonly score: number;
  /** Lowest and highest score that the possible values of the answers leave open. */
  readonly range: readonly [number, number];
  readonly grade: Grade;
  /** One a question, in the order of the questions; their points add up to the score. */
  readonly rows: readonly ScoreRow[];
  readonly caps: readonly Cap[];
}

/**
 * The score of a policy, which anyone can recompute by hand from its answers.
 *
 * Shape:  answers, and a person's own weights → score, range, grade, a row a question.
 * Fails:  never. Where every question has the weight `none`, the weights as given count.
 */
export function scoreAnswers(answers: Answers, own: OwnWeights = {}): Score {
  const weights = QUESTION_IDS.some((id) => weightOf(id, own) > 0) ? own : {};
  const valueOf = (id: QuestionId): Value => answers[id].value;
  const score = Math.round(exactScore(valueOf, weights));
  const worst = (id: QuestionId): Value => extreme(id, answers, Math.min);
  const best = (id: QuestionId): Value => extreme(id, answers, Math.max);
  const caps = capsOf(valueOf, weights);
  return {
    score,
    range: [Math.round(exactScore(worst, weights)), Math.round(exactScore(best, weights))],
    grade: gradeOf(score, caps),
    rows: rowsOf(valueOf, score, weights),
    caps,
  };
}

function exactScore(valueOf: (id: QuestionId) => Value, own: OwnWeights): number {
  let earned = 0;
  let total = 0;
  for (const id of QUESTION_IDS) {
    earned += weightOf(id, own) * pointsOf(id, valueOf(id));
    total += weightOf(id, own);
  }
  return (100 * earned) / total;
}

/** The possible value with the fewest or the most points. */
function extreme(id: QuestionId, answers: Answers, pick: (...points: number[]) => number): Value {
  const { value, possible } = answers[id];
  const open = [value, ...possible];
  const points = pick(...open.map((v) => pointsOf(id, v)));
  return open.find((v) => pointsOf(id, v) === points) ?? value;
}
