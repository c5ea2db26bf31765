import type { Clause, ScoredReport } from '../../types.ts';

/** The sentences that set no end to keeping data: "as long as necessary", or without limit. In the policy's order. */
export function openEndedOf({ clauses }: Pick<ScoredReport, 'clauses'>): readonly Clause[] {
  return clauses.filter(({ answers: { retention } }) => retention === 'as-needed' || retention === 'indefinite');
}
