import type { Model } from '../model/model.ts';
import { scoreSentences } from '../model/score-sentences.ts';
import { QUESTION_IDS, type QuestionId, type Value } from '../questions.ts';
import type { Answer, Answers, Evidence, EvidenceRole, Sentence } from '../types.ts';
import { clausesByQuestion } from './clauses-by-question.ts';
import { combine, type Ruled } from './combine.ts';
import { COMBINATIONS } from './combine-policy.ts';
import { countsFor, type RuleClause } from './counts-for.ts';
import { matchRules } from './match-rules.ts';
import { type Statement, statementsOf } from './statements-of.ts';

/** What the classifier found: an answer a question, and what the sentences say. */
export interface Answered {
  readonly answers: Answers;
  readonly statements: readonly Statement[];
}

/** Pieces of evidence that an answer shows at most, and those of the other side of a contradiction. */
const MAX_EVIDENCE = 4;
const MAX_OTHER_SIDE = 2;

/**
 * The answers to all questions that a policy's sentences support, by rules, and weighed by a model where there is one.
 *
 * Shape:  sentences in order → nineteen answers, `silent` where nothing counts, and statements in that order.
 */
export function answerQuestions(sentences: readonly Sentence[], model: Model | null = null): Answered {
  const ruled = answerByRules(sentences);
  if (model === null)
    return { answers: ruled.answers, statements: statementsOf(sentences, ruled.answers, ruled.clauses, null) };
  const scores = scoreSentences(model.sentences, sentences);
  const answers = combine(sentences, ruled, scores, model.choice);
  return { answers, statements: statementsOf(sentences, answers, ruled.clauses, scores) };
}

/** The answers that rules alone find, and the clauses behind them. */
export function answerByRules(sentences: readonly Sentence[]): Ruled {
  const clauses: RuleClause[] = [];
  for (const match of matchRules(sentences)) {
    const clause = countsFor(match);
    if (clause !== null) clauses.push(clause);
  }
  const byQuestion = clausesByQuestion(clauses);
  const entries = QUESTION_IDS.map((id) => [id, answerFrom(id, byQuestion[id])] as const);
  // one entry a question of the closed list
  return { answers: Object.fromEntries(entries) as Record<QuestionId, Answer>, clauses };
}

function answerFrom(question: QuestionId, all: readonly RuleClause[]): Answer {
  const clauses = withoutYielding(all);
  const { order, conflicts } = COMBINATIONS[question];
  const value = order.find((v) => clauses.some((c) => c.value === v)) ?? 'silent';
  const better = conflicts.find(([good, bad]) => bad === value && isFlat(clauses, bad) && isFlat(clauses, good))?.[0];
  const own = evidenceOf(clauses, value, MAX_EVIDENCE);
  const flat = clauses.filter((c) => c.flat);
  const others = better === undefined ? [] : evidenceOf(flat, better, MAX_OTHER_SIDE);
  return {
    value,
    confidence: value === 'silent' ? 0.7 : 0.85,
    conflict: others.length > 0,
    withheld: null,
    evidence: [...own, ...others],
    possible: value === 'silent' ? [value] : [value],
  };
}

/** Clauses of rules that yield stand only where no other clause has another value. */
function withoutYielding(clauses: readonly RuleClause[]): readonly RuleClause[] {
  const firm = clauses.filter(({ rule }) => rule.yields !== true);
  return firm.length === 0
    ? clauses
    : clauses.filter((c) => c.rule.yields !== true || firm.some((f) => f.value === c.value));
}

function isFlat(clauses: readonly RuleClause[], value: Value): boolean {
  return clauses.some((clause) => clause.value === value && clause.flat);
}

function evidenceOf(clauses: readonly RuleClause[], value: Value, most: number): Evidence[] {
  const evidence: Evidence[] = [];
  const taken = new Set<number>();
  const add = (sentence: Sentence, role: EvidenceRole): void => {
    if (taken.has(sentence.start)) return;
    taken.add(sentence.start);
    const { text: quote, start, end, section } = sentence;
    evidence.push({ quote, start, end, section, value, role });
  };
  const ranked = clauses.filter((c) => c.value === value).sort((a, b) => rank(a) - rank(b));
  for (const { sentence, lead } of ranked) {
    if (evidence.length >= most) break;
    add(sentence, 'states');
    if (lead !== undefined) add(lead, 'introduces');
  }
  return evidence;
}

/** Evidence that stands by itself comes first; then what needs its list's lead; in the policy's order. */
function rank(clause: RuleClause): number {
  return clause.lead === undefined ? 0 : 1;
}
