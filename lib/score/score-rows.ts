import { pointsOf, QUESTION_IDS, type QuestionId, type Value } from '../questions.ts';
import { type OwnWeights, weightOf } from './weights.ts';

/** What one question adds to the score. Units: points of the score's 100, to one decimal. */
export interface ScoreRow {
  readonly question: QuestionId;
  readonly value: Value;
  readonly points: number;
  readonly max: number;
}

/**
 * The rows of a score, one a question, which add up to it.
 *
 * Shape:  what a row could earn is the same for every policy and adds up to 100. Full marks are all of it, and no marks
 *         are nothing; what rounding the score leaves over goes to the rows between, a tenth of a point each in turn.
 */
export function rowsOf(valueOf: (id: QuestionId) => Value, score: number, own: OwnWeights): ScoreRow[] {
  const most = maximaOf(own);
  const shares = QUESTION_IDS.map((id) => pointsOf(id, valueOf(id)));
  const exact = most.map((max, at) => max * (shares[at] ?? 0));
  const earned = exact.map(Math.round);
  const left = score * 10 - sumOf(earned);
  const between = indexesBy(exact.map((tenths, at) => Math.sign(left) * (tenths - (earned[at] ?? 0)))).filter(
    (at) => (shares[at] ?? 0) > 0 && (shares[at] ?? 0) < 1 && (most[at] ?? 0) > 0,
  );
  const rest = dealOut(left, between, earned, (at, tenths) => tenths > 0 && tenths < (most[at] ?? 0));
  // no row between: full marks stay full, of a tenth more or less
  const full = indexesBy(earned).filter((at) => shares[at] === 1 && (most[at] ?? 0) > 0);
  dealOut(rest, full, earned, () => true);
  return QUESTION_IDS.map((id, at) => {
    const points = (earned[at] ?? 0) / 10;
    return { question: id, value: valueOf(id), points, max: shares[at] === 1 ? points : (most[at] ?? 0) / 10 };
  });
}

/** What each question could earn. Shape: shared out by largest remainder, 1000 in all. Units: tenths of a point. */
function maximaOf(own: OwnWeights): number[] {
  const total = sumOf(QUESTION_IDS.map((id) => weightOf(id, own)));
  const exact = QUESTION_IDS.map((id) => (1000 * weightOf(id, own)) / total);
  const most = exact.map(Math.floor);
  const order = indexesBy(exact.map((tenths, at) => tenths - (most[at] ?? 0)));
  dealOut(1000 - sumOf(most), order, most, () => true);
  return most;
}

/** Adds `left` to the tenths of the rows in `order`, one each in turn where that fits. Returns what fitted nowhere. */
function dealOut(
  left: number,
  order: readonly number[],
  tenths: number[],
  fits: (at: number, tenths: number) => boolean,
): number {
  const step = Math.sign(left);
  let rest = left;
  let moved = true;
  while (rest !== 0 && moved) {
    moved = false;
    for (const at of order) {
      const next = (tenths[at] ?? 0) + step;
      if (rest === 0 || !fits(at, next)) continue;
      tenths[at] = next;
      rest -= step;
      moved = true;
    }
  }
  return rest;
}

/** Places of a list, those of its largest numbers first. */
function indexesBy(sizes: readonly number[]): number[] {
  return sizes.map((_, at) => at).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
