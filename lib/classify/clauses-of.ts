import { type QuestionId, QUESTION_IDS, type Value } from '../questions.ts';
import { severityOf } from '../score/severity.ts';
import type { Clause, Sentence, Severity, Topic } from '../types.ts';
import { COMBINATIONS } from './combine-policy.ts';
import type { Statement } from './statements-of.ts';

/**
 * The clauses of a report: every sentence that says something about a question or a topic, in the policy's order.
 *
 * Shape:  sentences, and statements in the order of their sentences. A sentence that says two things about one question
 *         stands with the one that would be the answer.
 */
export function clausesOf(
  sentences: readonly Sentence[],
  statements: readonly Statement[],
  topicsOf: (sentence: Sentence) => readonly Topic[] = () => [],
): Clause[] {
  const clauses: Clause[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const own: Statement[] = [];
    for (let one = statements[next]; one?.sentence === sentence; one = statements[++next]) own.push(one);
    const topics = sentence.kind === 'heading' ? NONE : topicsOf(sentence);
    if (topics.length === 0 && own.length === 0) continue;
    const answers = answersOf(own);
    const { text: quote, start, end, section } = sentence;
    clauses.push({ quote, start, end, section, topics, answers, severity: worstOf(answers) });
  }
  return clauses;
}

const NONE: readonly Topic[] = [];

/** Shape:  in the order of the questions. Of a question's values the one that would be the answer. */
function answersOf(statements: Statement[]): Partial<Record<QuestionId, Value>> {
  const answers: Partial<Record<QuestionId, Value>> = {};
  if (statements.length > 1) statements.sort((a, b) => rankOf(a) - rankOf(b));
  for (const { question, value } of statements) answers[question] ??= value;
  return answers;
}

function rankOf({ question, value }: Statement): number {
  return QUESTION_IDS.indexOf(question) * 10 + COMBINATIONS[question].order.indexOf(value);
}

function worstOf(answers: Partial<Record<QuestionId, Value>>): Severity {
  let worst: Severity = 'neutral';
  for (const id in answers) {
    const question = id as QuestionId; // the keys of such an object
    const severity = severityOf(question, answers[question] ?? 'silent');
    if (severity === 'bad') return severity;
    if (severity === 'good') worst = severity;
  }
  return worst;
}
