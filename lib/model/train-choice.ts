import { QUESTION_IDS, valuesOf, type QuestionId } from '../questions.ts';
import { choiceKey, softmax, type ChoiceModel, type Signals } from './choice.ts';

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
  const layout = layOut(width);
  const { total, offsets } = layout;
  const weights = new Float64Array(total);
  const speed = new Float64Array(total);
  const counts = new Map<QuestionId, number>();
  for (const { question, weight } of examples) counts.set(question, (counts.get(question) ?? 0) + weight);
  for (let turn = 0; turn < options.steps; turn++) {
    const slope = new Float64Array(total);
    for (const example of examples) addSlope(example, weights, slope, layout);
    for (let i = 0; i < total; i++) {
      const pull =
        i < width ? options.pull.shared : (layout.isValue[i] ?? 0) ? options.pull.value : options.pull.question;
      const count = i < width ? examples.length : 120;
      const g = ((slope[i] ?? 0) + pull * (weights[i] ?? 0)) / count;
      speed[i] = 0.9 * (speed[i] ?? 0) - options.rate * g;
      weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  const entries = QUESTION_IDS.flatMap((question) =>
    valuesOf(question).map((value, v) => {
      const at = offsets[question];
      const sum = (_: unknown, k: number) =>
        (weights[k] ?? 0) + (weights[at + k] ?? 0) + (weights[at + width * (v + 1) + k] ?? 0);
      return [choiceKey(question, value), Float32Array.from({ length: width }, sum)] as const;
    }),
  );
  return { width, weights: Object.fromEntries(entries) };
}

interface Layout {
  readonly width: number;
  readonly total: number;
  /** Where a question's deviations start; those of its values follow. */
  readonly offsets: Readonly<Record<QuestionId, number>>;
  readonly isValue: Uint8Array;
}

function layOut(width: number): Layout {
  let total = width;
  const starts = QUESTION_IDS.map((question) => {
    const start = total;
    total += width * (1 + valuesOf(question).length);
    return [question, start] as const;
  });
  const isValue = new Uint8Array(total);
  for (const [question, start] of starts) {
    isValue.fill(1, start + width, start + width * (1 + valuesOf(question).length));
  }
  return { width, total, offsets: Object.fromEntries(starts) as Record<QuestionId, number>, isValue };
}

function addSlope(example: ChoiceExample, weights: Float64Array, slope: Float64Array, layout: Layout): void {
  const { width, offsets } = layout;
  const at = offsets[example.question];
  const utilities = example.signals.map((signals, v) => {
    const own = at + width * (v + 1);
    let sum = 0;
    for (let k = 0; k < width; k++) {
      sum += (signals[k] ?? 0) * ((weights[k] ?? 0) + (weights[at + k] ?? 0) + (weights[own + k] ?? 0));
    }
    return sum;
  });
  softmax(utilities).forEach((p, v) => {
    const g = (p - (example.targets[v] ?? 0)) * example.weight;
    const own = at + width * (v + 1);
    const signals = example.signals[v] ?? [];
    for (let k = 0; k < width; k++) {
      const step = g * (signals[k] ?? 0);
      slope[k] = (slope[k] ?? 0) + step;
      slope[at + k] = (slope[at + k] ?? 0) + step;
      slope[own + k] = (slope[own + k] ?? 0) + step;
    }
  });
}
