import { type ChoiceModel, weighValues } from '../model/choice.ts';
import type { SentenceScores } from '../model/score-sentences.ts';
import { QUESTION_IDS, valuesOf, type QuestionId, type Value } from '../questions.ts';
import type { Answer, Sentence } from '../types.ts';
import { chooseValue } from './choose-value.ts';
import { citeEvidence } from './cite-evidence.ts';
import { clausesByQuestion } from './clauses-by-question.ts';
import type { RuleClause } from './counts-for.ts';
import { kindred } from './kindred.ts';
import { valueSignals, type Findings } from './value-signals.ts';

/** Answers by rules alone, and the clauses behind them. */
export interface Ruled {
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  readonly clauses: readonly RuleClause[];
}

/** A value with at least this probability is possible: the score's range counts it. */
const POSSIBLE = 0.1;

/**
 * The answers that rules and model give together.
 *
 * Shape:  every answer has the calibrated probability of its value; every one but `silent` has evidence.
 */
export function combine(
  sentences: readonly Sentence[],
  ruled: Ruled,
  scores: SentenceScores,
  choice: ChoiceModel,
): Record<QuestionId, Answer> {
  const findings = findingsOf(ruled, scores);
  const clausesOf = clausesByQuestion(ruled.clauses);
  const entries = QUESTION_IDS.map((question): [QuestionId, Answer] => {
    const probabilities = weighValues(choice, question, valueSignals(findings[question]));
    const sources = { sentences, scores, clauses: clausesOf[question] };
    return [question, answer(question, probabilities, ruled.answers[question], sources)];
  });
  // one entry a question of the closed list
  return Object.fromEntries(entries) as Record<QuestionId, Answer>;
}

/** What rules and model found, question by question. */
export function findingsOf(ruled: Ruled, scores: SentenceScores): Record<QuestionId, Findings> {
  const verdictOf = (question: QuestionId): Value => ruled.answers[question].value;
  const statementsOf = clausesByQuestion(ruled.clauses);
  const entries = QUESTION_IDS.map((question): [QuestionId, Findings] => {
    const verdict = verdictOf(question);
    const statements = statementsOf[question];
    return [question, { question, verdict, statements, scores, kindred: kindred(question, verdictOf) }];
  });
  return Object.fromEntries(entries) as Record<QuestionId, Findings>; // one entry a question, as above
}

function answer(
  question: QuestionId,
  probabilities: readonly number[],
  byRules: Answer,
  sources: Parameters<typeof citeEvidence>[2],
): Answer {
  const chosen = chooseValue(question, probabilities);
  const shown = chosen.withheld ?? chosen.value;
  const cited = shown === 'silent' ? [] : citeEvidence(question, shown, sources);
  const empty = shown !== 'silent' && cited.length === 0;
  const { value, withheld } = empty ? { value: 'silent' as const, withheld: null } : chosen;
  const others =
    byRules.conflict && byRules.value === value ? byRules.evidence.filter((piece) => piece.value !== value) : [];
  const values = valuesOf(question);
  const likely = values.filter((v, i) => v === value || (probabilities[i] ?? 0) >= POSSIBLE);
  return {
    value,
    confidence: Math.round((probabilities[values.indexOf(value)] ?? 0) * 1000) / 1000,
    conflict: others.length > 0,
    withheld,
    evidence: [...cited, ...others],
    possible: likely,
  };
}
