import { HEADLINE_IDS, pointsOf } from '../questions.ts';
import type { ScoreRow } from './score-rows.ts';
import { severityOf } from './severity.ts';

/**
 * The rows that cost most, and those that earned most: at most `count` each, the largest first.
 *
 * Shape:  a row stands in one of them. The headline answers are left out, as they are shown above; silence earns its
 *         points by no word of the policy, and a concern none worth naming.
 */
export function notableRows(rows: readonly ScoreRow[], count = 3): { cost: ScoreRow[]; earned: ScoreRow[] } {
  const lost = ({ question, value, max }: ScoreRow): number => max * (1 - pointsOf(question, value));
  const others = rows.filter(({ question }) => !HEADLINE_IDS.includes(question));
  const cost = others
    .filter((row) => lost(row) > 0)
    .sort((a, b) => lost(b) - lost(a))
    .slice(0, count);
  const earned = others
    .filter((row) => row.points > 0 && !cost.includes(row) && isPraise(row))
    .sort((a, b) => b.points - a.points)
    .slice(0, count);
  return { cost, earned };
}

function isPraise({ question, value }: ScoreRow): boolean {
  return value !== 'silent' && severityOf(question, value) !== 'bad';
}
