import { QUESTION_IDS, type QuestionId } from '../questions.ts';
import type { RuleClause } from './counts-for.ts';

/** Clauses by the question that they are about, each list in their order. */
export function clausesByQuestion(clauses: readonly RuleClause[]): Readonly<Record<QuestionId, readonly RuleClause[]>> {
  const entries = QUESTION_IDS.map((id): [QuestionId, RuleClause[]] => [id, []]);
  const byQuestion = Object.fromEntries(entries) as Record<QuestionId, RuleClause[]>; // one entry a question
  for (const clause of clauses) byQuestion[clause.question].push(clause);
  return byQuestion;
}
