import { QUESTIONS, valuesOf, type QuestionId, type Value } from '../questions.ts';

/** What is known for and against one value of a question, as numbers of about the size of 1. */
export type Signals = readonly number[];

/**
 * Weighs the signals of every value of a question against each other. Weights are shared by all questions, plus what
 * each question and each value differs by, so that rare values borrow from the others.
 *
 * Source: conditional logit, McFadden 1974; with deviations from a shared part as in multilevel models.
 */
export interface ChoiceModel {
  /** Number of signals. */
  readonly width: number;
  /** Weight of each signal, an entry a question and value in the order of the questions. */
  readonly weights: Readonly<Record<string, Float32Array>>;
}

/** The name under which a value's weights stand. */
export function choiceKey(question: QuestionId, value: Value): string {
  return `${question}=${value}`;
}

/**
 * The probability of every value of a question.
 *
 * Shape: signals, one list a value in the question's order → probabilities in the same order, together 1.
 */
export function weighValues(model: ChoiceModel, question: QuestionId, signals: readonly Signals[]): number[] {
  const utilities = valuesOf(question).map((value, v) => {
    const weights = model.weights[choiceKey(question, value)];
    return (signals[v] ?? []).reduce((sum, x, k) => sum + x * (weights?.[k] ?? 0), 0);
  });
  return softmax(utilities);
}

/** Exponentials that add up to 1. */
export function softmax(utilities: readonly number[]): number[] {
  const top = Math.max(...utilities);
  const raised = utilities.map((u) => Math.exp(u - top));
  const total = raised.reduce((sum, x) => sum + x, 0);
  return raised.map((x) => x / total);
}

/** All questions' values, in the order in which weights are stored. */
export const CHOICE_KEYS: readonly string[] = Object.entries(QUESTIONS).flatMap(([question, { points }]) =>
  Object.keys(points).map((value) => `${question}=${value}`),
);
