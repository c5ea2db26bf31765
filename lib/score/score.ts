import { pointsOf, QUESTION_IDS, valuesOf, type QuestionId, type Value } from '../questions.ts';
import type { Answers, Grade } from '../types.ts';
import { type Cap, capsOf, gradeOf } from './grade.ts';
import { type OwnWeights, weightOf } from './weights.ts';

/** What one question adds to the score. Units: points of the score's 100, to one decimal. */
export interface ScoreRow {
  readonly question: QuestionId;
  readonly value: Value;
  readonly points: number;
  readonly max: number;
}

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

/** The rows that cost most, and those that earned most: at most `count` each, the largest first. */
export function notableRows(rows: readonly ScoreRow[], count = 3): { cost: ScoreRow[]; earned: ScoreRow[] } {
  const lost = ({ question, value, max }: ScoreRow): number => max * (1 - pointsOf(question, value));
  return {
    cost: rows
      .filter((row) => lost(row) > 0)
      .sort((a, b) => lost(b) - lost(a))
      .slice(0, count),
    earned: rows
      .filter((row) => row.points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, count),
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

/** Rows in tenths of a point, shared out by largest remainder so that they add up to the rounded score. */
function rowsOf(valueOf: (id: QuestionId) => Value, score: number, own: OwnWeights): ScoreRow[] {
  const total = QUESTION_IDS.reduce((sum, id) => sum + weightOf(id, own), 0);
  const exact = QUESTION_IDS.map((id) => {
    const max = (1000 * weightOf(id, own)) / total;
    return { id, max, tenths: max * pointsOf(id, valueOf(id)) };
  });
  const tenths = exact.map((row) => Math.floor(row.tenths));
  let missing = score * 10 - tenths.reduce((sum, n) => sum + n, 0);
  const order = exact
    .map((row, index) => ({ index, rest: row.tenths - Math.floor(row.tenths), earns: row.tenths > 0 }))
    .filter(({ earns }) => earns)
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let turn = 0; missing !== 0 && order.length > 0; turn++) {
    const index = order[turn % order.length]?.index ?? 0;
    const step = Math.sign(missing);
    tenths[index] = (tenths[index] ?? 0) + step;
    missing -= step;
  }
  return exact.map(({ id, max }, index) => {
    const points = (tenths[index] ?? 0) / 10;
    return { question: id, value: valueOf(id), points, max: Math.max(points, Math.round(max) / 10) };
  });
}

/** A score recomputed from bare values, for checking a stored report. */
export function scoreOfValues(values: Readonly<Record<QuestionId, Value>>): { score: number; grade: Grade } {
  const valueOf = (id: QuestionId): Value => (valuesOf(id).includes(values[id]) ? values[id] : 'silent');
  const score = Math.round(exactScore(valueOf, {}));
  return { score, grade: gradeOf(score, capsOf(valueOf)) };
}
