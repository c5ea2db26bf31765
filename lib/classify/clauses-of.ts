import { type QuestionId, QUESTION_IDS, type Value } from '../questions.ts';
import { severityOf } from '../score/severity.ts';
import type { Clause, Sentence, Severity, Topic } from '../types.ts';
import { COMBINATIONS } from './combine-policy.ts';

/** What one sentence says about one question, whoever found it. */
export interface Statement {
  readonly question: QuestionId;
  readonly value: Value;
  readonly sentence: Sentence;
}

/**
 * The clauses of a report: every sentence that says something about a question or a topic, in the policy's order.
 *
 * Shape:  a sentence that says two things about one question stands with the one that would be the answer.
 */
export function clausesOf(
  sentences: readonly Sentence[],
  statements: readonly Statement[],
  topicsOf: (sentence: Sentence) => readonly Topic[] = () => [],
): Clause[] {
  const bySentence = new Map<Sentence, Statement[]>();
  for (const s of statements) {
    const others = bySentence.get(s.sentence);
    if (others === undefined) bySentence.set(s.sentence, [s]);
    else others.push(s);
  }
  const clauses: Clause[] = [];
  for (const sentence of sentences) {
    const answers = answersOf(bySentence.get(sentence) ?? []);
    const topics = sentence.kind === 'heading' ? [] : topicsOf(sentence);
    const severity = worstOf(answers);
    if (topics.length === 0 && severity === null) continue;
    const { text: quote, start, end, section } = sentence;
    clauses.push({ quote, start, end, section, topics, answers, severity: severity ?? 'neutral' });
  }
  return clauses;
}

function answersOf(statements: readonly Statement[]): Partial<Record<QuestionId, Value>> {
  const answers: Partial<Record<QuestionId, Value>> = {};
  if (statements.length === 0) return answers;
  for (const id of QUESTION_IDS) {
    const own = statements.filter(({ question }) => question === id);
    if (own.length === 0) continue;
    const value = COMBINATIONS[id].order.find((v) => own.some((s) => s.value === v));
    if (value !== undefined) answers[id] = value;
  }
  return answers;
}

/** Fails: `null` without an answer. */
function worstOf(answers: Partial<Record<QuestionId, Value>>): Severity | null {
  const told = Object.keys(answers) as QuestionId[]; // the keys of such an object
  if (told.length === 0) return null;
  const all = told.map((id) => severityOf(id, answers[id] ?? 'silent'));
  if (all.includes('bad')) return 'bad';
  return all.includes('good') ? 'good' : 'neutral';
}
