import { randomSequence, shuffle } from '../model/random-sequence.ts';

/** A text as a sparse vector of unit length. */
export interface SparseVector {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

/** Cost of a wrong side against the wish for small weights; chosen by cross-validation. */
const COST = 0.5;
const MAX_ROUNDS = 40;
const CLOSE_ENOUGH = 1e-3;

/**
 * The weights that part the texts that have a topic from those that do not, with the widest margin.
 *
 * Shape:  vectors, +1 / -1 / 0 (says nothing) for each, count of features → one weight a feature, the constant last.
 * Source: linear support vector machine, squared hinge loss, by dual coordinate descent; Hsieh et al. 2008. The order of
 *         the steps depends on nothing but the count of texts, so that the same input gives the same weights.
 */
export function trainMargin(vectors: readonly SparseVector[], sides: Int8Array, features: number): Float64Array {
  const weights = new Float64Array(features + 1);
  const said = [...vectors.keys()].filter((i) => sides[i] !== 0);
  const duals = new Float64Array(vectors.length);
  const softness = 0.5 / COST;
  const curvature = vectors.map(({ values }) => values.reduce((sum, v) => sum + v * v, 1) + softness);
  const random = randomSequence(7);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let worst = 0;
    shuffle(said, random);
    for (const i of said) {
      const vector = vectors[i];
      if (!vector) continue;
      const side = sides[i] ?? 0;
      const dual = duals[i] ?? 0;
      const slope = side * marginOf(weights, vector) - 1 + softness * dual;
      const possible = dual === 0 ? Math.min(slope, 0) : slope;
      worst = Math.max(worst, Math.abs(possible));
      if (Math.abs(possible) < 1e-12) continue;
      const moved = Math.max(dual - slope / (curvature[i] ?? 1), 0);
      duals[i] = moved;
      addTo(weights, vector, (moved - dual) * side);
    }
    if (worst < CLOSE_ENOUGH) break;
  }
  return weights;
}

/** On which side of the border a text lies, and how far. */
export function marginOf(weights: Float64Array, { at, values }: SparseVector): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let k = 0; k < at.length; k++) sum += (weights[at[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum;
}

function addTo(weights: Float64Array, { at, values }: SparseVector, step: number): void {
  for (let k = 0; k < at.length; k++) {
    const f = at[k] ?? 0;
    weights[f] = (weights[f] ?? 0) + step * (values[k] ?? 0);
  }
  weights[weights.length - 1] = (weights[weights.length - 1] ?? 0) + step;
}
