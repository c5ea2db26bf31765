import type { LinearModel } from './linear.ts';
import { randomSequence, shuffle } from './random-sequence.ts';

/** One text to learn from. */
export interface Example {
  /** Feature hashes; see `LinearScorer.score`. */
  readonly features: Uint32Array;
  /** 1 where the output holds, 0 where it does not; between them where one is unsure. One an output. */
  readonly targets: Float32Array;
  /** How much each output counts here; 0: says nothing about it. One an output. */
  readonly weights: Float32Array;
}

export interface TrainOptions {
  readonly epochs: number;
  /** Step size of the first epoch; it falls off by itself as a weight gathers evidence. */
  readonly rate: number;
  /** Pull of every weight towards 0, as a share of a step. */
  readonly l2: number;
  /** Features seen in fewer examples than this are left out. */
  readonly minCount: number;
  /** Seeds the order of the examples: same seed, same model, byte for byte. */
  readonly seed: number;
  /** Weights smaller than this share of an output's largest are dropped. */
  readonly prune: number;
}

/**
 * Learns a linear model by stochastic gradient descent with one step size a weight.
 *
 * Shape:  examples (none empty of features) × outputs → model, quantized to 8 bits.
 * Source: AdaGrad, Duchi, Hazan and Singer 2011. Plain sums in a fixed order: the same input gives the same bytes.
 */
export function trainLinear(
  examples: readonly Example[],
  outputs: readonly string[],
  options: TrainOptions,
): LinearModel {
  const features = frequentFeatures(examples, options.minCount);
  const index = new Map<number, number>();
  features.forEach((hash, i) => index.set(hash, i));
  const rows = examples.map(({ features: own }) => Uint32Array.from([...own].flatMap((h) => index.get(h) ?? [])));
  const width = outputs.length;
  const dense = new Float32Array(features.length * width);
  const gathered = new Float32Array(features.length * width).fill(1e-2);
  const bias = new Float32Array(width).fill(-4);
  const biasGathered = new Float32Array(width).fill(1);
  const sums = new Float32Array(width);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const i of shuffled(examples.length, options.seed + epoch)) {
      const row = rows[i] ?? new Uint32Array();
      const example = examples[i];
      if (!example) continue;
      gradients(example, row, dense, bias, sums);
      step(row, sums, dense, gathered, options);
      for (let o = 0; o < width; o++) {
        const g = sums[o] ?? 0;
        biasGathered[o] = (biasGathered[o] ?? 0) + g * g;
        bias[o] = (bias[o] ?? 0) - (options.rate * g) / Math.sqrt(biasGathered[o] ?? 1);
      }
    }
  }
  return quantize(features, dense, bias, outputs, options.prune);
}

/** Hashes in at least `minCount` examples, ascending. */
function frequentFeatures(examples: readonly Example[], minCount: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint32Array.from([...counts].flatMap(([hash, n]) => (n >= minCount ? [hash] : []))).sort();
}

/** Leaves in `sums` the slope of the loss by each output's log odds. */
function gradients(
  { targets, weights }: Example,
  row: Uint32Array,
  dense: Float32Array,
  bias: Float32Array,
  sums: Float32Array,
): void {
  const width = sums.length;
  sums.set(bias);
  for (let f = 0; f < row.length; f++) {
    const base = (row[f] ?? 0) * width;
    for (let o = 0; o < width; o++) sums[o] = (sums[o] ?? 0) + (dense[base + o] ?? 0);
  }
  for (let o = 0; o < width; o++) {
    const p = 1 / (1 + Math.exp(-(sums[o] ?? 0)));
    const g = (p - (targets[o] ?? 0)) * (weights[o] ?? 0);
    sums[o] = Math.abs(g) < 1e-3 ? 0 : g;
  }
}

/** One step down the slope for the weights of the features in `row`. */
function step(
  row: Uint32Array,
  slope: Float32Array,
  dense: Float32Array,
  gathered: Float32Array,
  o: TrainOptions,
): void {
  const width = slope.length;
  for (let k = 0; k < width; k++) {
    const own = slope[k] ?? 0;
    if (own === 0) continue;
    for (let f = 0; f < row.length; f++) {
      const at = (row[f] ?? 0) * width + k;
      const w = dense[at] ?? 0;
      const g = own + o.l2 * w;
      const seen = (gathered[at] ?? 0) + g * g;
      gathered[at] = seen;
      dense[at] = w - (o.rate * g) / Math.sqrt(seen);
    }
  }
}

/** 0 to n-1 in an order that depends on the seed alone. */
function shuffled(n: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  shuffle(order, randomSequence(seed * 2654435761 + 1));
  return order;
}

/** Rounds the weights of each output to 8 bits and keeps those that matter. */
function quantize(
  features: Uint32Array,
  dense: Float32Array,
  bias: Float32Array,
  outputs: readonly string[],
  prune: number,
): LinearModel {
  const width = outputs.length;
  const largest = new Float32Array(width);
  for (let i = 0; i < dense.length; i++) {
    const o = i % width;
    largest[o] = Math.max(largest[o] ?? 0, Math.abs(dense[i] ?? 0));
  }
  const scale = largest.map((max) => max / 127 || 1);
  const kept: number[] = [];
  const rows = [0];
  const columns: number[] = [];
  const weights: number[] = [];
  features.forEach((hash, i) => {
    for (let o = 0; o < width; o++) {
      const w = dense[i * width + o] ?? 0;
      const rounded = Math.round(w / (scale[o] ?? 1));
      if (rounded === 0 || Math.abs(w) < prune * (largest[o] ?? 0)) continue;
      columns.push(o);
      weights.push(rounded);
    }
    if (columns.length === rows[rows.length - 1]) return;
    kept.push(hash);
    rows.push(columns.length);
  });
  return {
    outputs,
    bias,
    features: Uint32Array.from(kept),
    rows: Uint32Array.from(rows),
    columns: Uint8Array.from(columns),
    weights: Int8Array.from(weights),
    scale,
  };
}
