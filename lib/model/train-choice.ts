import { QUESTION_IDS, valuesOf, type QuestionId } from '../questions.ts';
import { choiceKey, type ChoiceModel, type Signals } from './choice.ts';

/** One question of one policy to learn from. */
export interface ChoiceExample {
  readonly question: QuestionId;
  /** One list of signals a value, in the question's order. */
  readonly signals: readonly Signals[];
  /** How right each value is, together 1. */
  readonly targets: readonly number[];
  readonly weight: number;
}

export interface ChoiceOptions {
  readonly steps: number;
  readonly rate: number;
  /** Pull towards 0 of the shared weights, of a question's deviations and of a value's. */
  readonly pull: { readonly shared: number; readonly question: number; readonly value: number };
}

/**
 * Learns a choice model by gradient descent over all examples at once, with momentum.
 *
 * Shape: examples, all with the same number of signals → model. The same examples give the same model.
 */
export function trainChoice(examples: readonly ChoiceExample[], options: ChoiceOptions): ChoiceModel {
  const width = examples[0]?.signals[0]?.length ?? 0;
  const shared = new Float64Array(width);
  const parts = QUESTION_IDS.map((question) => newPart(question, width, examples));
  const sharedSpeed = new Float64Array(width);
  const count = parts.reduce((sum, { total }) => sum + total, 0) || 1;
  for (let turn = 0; turn < options.steps; turn++) {
    const slope = new Float64Array(width);
    for (const part of parts) {
      addSlope(part, shared, width);
      for (let k = 0; k < width; k++) slope[k] = (slope[k] ?? 0) + (part.slope[k] ?? 0);
      const pull = (i: number): number => (i < width ? options.pull.question : options.pull.value);
      descend(part.weights, part.speed, part.slope, pull, part.total || 1, options.rate);
    }
    descend(shared, sharedSpeed, slope, () => options.pull.shared, count, options.rate);
  }
  const entries = parts.flatMap(({ question, weights }) =>
    valuesOf(question).map((value, v) => {
      const sum = (_: unknown, k: number): number =>
        (shared[k] ?? 0) + (weights[k] ?? 0) + (weights[width * (v + 1) + k] ?? 0);
      return [choiceKey(question, value), Float32Array.from({ length: width }, sum)] as const;
    }),
  );
  return { width, weights: Object.fromEntries(entries) };
}

/** One question's examples in flat arrays, and its deviations from the shared weights: its own, then its values'. */
interface Part {
  readonly question: QuestionId;
  readonly values: number;
  readonly signals: Float64Array;
  readonly targets: Float64Array;
  readonly counts: Float64Array;
  readonly total: number;
  readonly weights: Float64Array;
  readonly speed: Float64Array;
  readonly slope: Float64Array;
}

function newPart(question: QuestionId, width: number, examples: readonly ChoiceExample[]): Part {
  const own = examples.filter((example) => example.question === question);
  const values = valuesOf(question).length;
  const size = width * (1 + values);
  return {
    question,
    values,
    signals: Float64Array.from(own.flatMap(({ signals }) => signals.flat())),
    targets: Float64Array.from(own.flatMap(({ targets }) => targets)),
    counts: Float64Array.from(own, ({ weight }) => weight),
    total: own.reduce((sum, { weight }) => sum + weight, 0),
    weights: new Float64Array(size),
    speed: new Float64Array(size),
    slope: new Float64Array(size),
  };
}

/** Leaves in `part.slope` how the loss changes with the question's weights and its values'. */
function addSlope(part: Part, shared: Float64Array, width: number): void {
  const { values, signals, targets, counts, weights, slope } = part;
  slope.fill(0);
  const raised = new Float64Array(values);
  for (let e = 0; e < counts.length; e++) {
    let total = 0;
    for (let v = 0; v < values; v++) {
      const at = (e * values + v) * width;
      let sum = 0;
      for (let k = 0; k < width; k++) {
        const weight = (shared[k] ?? 0) + (weights[k] ?? 0) + (weights[width * (v + 1) + k] ?? 0);
        sum += (signals[at + k] ?? 0) * weight;
      }
      raised[v] = Math.exp(Math.max(-60, Math.min(60, sum)));
      total += raised[v] ?? 0;
    }
    for (let v = 0; v < values; v++) {
      const at = (e * values + v) * width;
      const g = ((raised[v] ?? 0) / total - (targets[e * values + v] ?? 0)) * (counts[e] ?? 0);
      for (let k = 0; k < width; k++) {
        const own = width * (v + 1) + k;
        const step = g * (signals[at + k] ?? 0);
        slope[k] = (slope[k] ?? 0) + step;
        slope[own] = (slope[own] ?? 0) + step;
      }
    }
  }
}

function descend(
  weights: Float64Array,
  speed: Float64Array,
  slope: Float64Array,
  pull: (index: number) => number,
  count: number,
  rate: number,
): void {
  for (let i = 0; i < weights.length; i++) {
    const g = ((slope[i] ?? 0) + pull(i) * (weights[i] ?? 0)) / count;
    speed[i] = 0.9 * (speed[i] ?? 0) - rate * g;
    weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
  }
}
