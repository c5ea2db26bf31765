import { STAKES } from '../../lib/classify/stakes.ts';
import { HEADLINE_IDS, QUESTION_IDS, valuesOf, type QuestionId, type Value } from '../../lib/questions.ts';
import { scoreAnswers } from '../../lib/score/score.ts';
import type { Answer } from '../../lib/types.ts';
import type { GoldAnswer, LabelledPolicy } from './read-corpus.ts';

/** A policy with the answers that some way of answering gave. */
export interface Answered {
  readonly policy: LabelledPolicy;
  readonly answers: Readonly<Record<QuestionId, Answer>>;
}

/** How right answers are. Shares are of 1. */
export interface Figures {
  readonly policies: number;
  readonly accuracy: number;
  readonly strict: number;
  readonly headline: number;
  /** Mean share of right answers by true value, for values seen five times or more. */
  readonly balanced: number;
  readonly falseAssurance: number;
  readonly falseAlarm: number;
  /** Expected error of the confidences against strict hits, ten bins. */
  readonly calibration: number;
  /** Points, mean of the absolute differences. */
  readonly scoreError: number;
  readonly gradeRight: number;
  readonly byQuestion: Readonly<Record<QuestionId, number>>;
  readonly bins: readonly Bin[];
  readonly scores: readonly { readonly own: number; readonly true: number }[];
}

/** Answers whose confidence lies in one tenth. */
export interface Bin {
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

const SEEN = 5;

/** Measures answers against those of careful readers; a question for which every value counts as right is left out. */
export function measure(answered: readonly Answered[]): Figures {
  const rows = QUESTION_IDS.map((question) => answered.flatMap((one) => judge(one, question) ?? []));
  const all = rows.flat();
  const accuracies = rows.map((row) => share(row, ({ right }) => right));
  const bins = Array.from({ length: 10 }, (_, tenth) => binOf(all.filter((row) => tenthOf(row.confidence) === tenth)));
  const scores = answered.map(({ policy, answers }) => ({
    own: gradeOf((q) => answers[q].value),
    true: gradeOf((q) =>
      accepted(policy.answers[q]).includes(answers[q].value) ? answers[q].value : policy.answers[q].value,
    ),
  }));
  const cells = rows.flatMap((row) =>
    [...new Set(row.map(({ gold }) => gold))].flatMap((value) => {
      const own = row.filter(({ gold }) => gold === value);
      return own.length < SEEN ? [] : [share(own, ({ right }) => right)];
    }),
  );
  return {
    policies: answered.length,
    accuracy: mean(accuracies),
    strict: share(all, ({ strict }) => strict),
    headline: mean(accuracies.slice(0, HEADLINE_IDS.length)),
    balanced: mean(cells),
    falseAssurance: share(all, ({ assured }) => assured),
    falseAlarm: share(all, ({ alarmed }) => alarmed),
    calibration: bins.reduce((sum, bin) => sum + (bin.count / all.length) * Math.abs(bin.confidence - bin.right), 0),
    scoreError: mean(scores.map((s) => Math.abs(s.own.score - s.true.score))),
    gradeRight: share(scores, (s) => s.own.grade === s.true.grade),
    byQuestion: Object.fromEntries(QUESTION_IDS.map((q, i) => [q, accuracies[i] ?? 0])) as Record<QuestionId, number>,
    bins,
    scores: scores.map((s) => ({ own: s.own.score, true: s.true.score })),
  };
}

/** How often each true value was answered by which. Shape: true value → answer → count. */
export function confusion(answered: readonly Answered[], question: QuestionId): Map<Value, Map<Value, number>> {
  const table = new Map<Value, Map<Value, number>>();
  for (const { policy, answers } of answered) {
    const row = table.get(policy.answers[question].value) ?? new Map<Value, number>();
    row.set(answers[question].value, (row.get(answers[question].value) ?? 0) + 1);
    table.set(policy.answers[question].value, row);
  }
  return table;
}

/** The values that count as right. */
export function accepted({ value, accept = [] }: GoldAnswer): readonly Value[] {
  return [value, ...accept];
}

function judge({ policy, answers }: Answered, question: QuestionId) {
  const gold = policy.answers[question];
  const { value, confidence } = answers[question];
  const good = accepted(gold);
  if (valuesOf(question).every((v) => good.includes(v))) return null;
  const { reassuring, worrying } = STAKES[question];
  const right = good.includes(value);
  return {
    gold: gold.value,
    confidence,
    right,
    strict: value === gold.value,
    assured: !right && reassuring.includes(value) && good.every((v) => worrying.includes(v)),
    alarmed: !right && worrying.includes(value) && good.every((v) => reassuring.includes(v)),
  };
}

function gradeOf(value: (question: QuestionId) => Value) {
  const entries = QUESTION_IDS.map((question) => [question, plainAnswer(value(question))] as const);
  return scoreAnswers(Object.fromEntries(entries) as Record<QuestionId, Answer>); // one entry a question
}

function plainAnswer(value: Value): Answer {
  return { value, confidence: 1, conflict: false, withheld: null, evidence: [], possible: [value] };
}

function binOf(rows: readonly { confidence: number; strict: boolean }[]): Bin {
  return {
    count: rows.length,
    confidence: mean(rows.map(({ confidence }) => confidence)),
    right: share(rows, ({ strict }) => strict),
  };
}

function tenthOf(confidence: number): number {
  return Math.min(9, Math.floor(confidence * 10));
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
