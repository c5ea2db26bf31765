import { PackedRows } from './packed-rows.ts';

/**
 * A linear model over hashed features with several independent yes/no outputs (logistic, one against the rest).
 *
 * Units:  features are unsigned 32-bit hashes, each present or not; scores are log odds.
 * Source: logistic regression; nothing here but sums, so that every machine gives the same answer.
 */
export interface LinearModel {
  readonly outputs: readonly string[];
  /** Log odds of every output where no feature is present. */
  readonly bias: Float32Array;
  /** Feature hashes, ascending. Row `i` of the weights belongs to `features[i]`. */
  readonly features: Uint32Array;
  /** Row `i` is `rows[i]` to `rows[i + 1]` in `columns` and `weights`. */
  readonly rows: Uint32Array;
  /** Output that a weight belongs to. */
  readonly columns: Uint8Array;
  /** Quantized weights: times `scale[output]` they are log odds. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
}

/** Scores one text after another without building anything anew. */
export interface LinearScorer {
  readonly outputs: readonly string[];
  /**
   * Log odds of every output for a text with these features.
   *
   * Shape:  feature hashes in any order; one that comes twice counts once → `into`, one number an output.
   * Fails:  never. Unknown features count nothing.
   */
  score(features: ArrayLike<number>, into: Float32Array): Float32Array;
}

/** Makes a model ready to score: builds its table of features once. */
export function linearScorer(model: LinearModel): LinearScorer {
  const { outputs, bias, scale } = model;
  const table = hashTable(model.features);
  const packed = new PackedRows(model, outputs.length);
  // the text in which each feature was seen last
  const seen = new Uint32Array(model.features.length);
  const known = new Int32Array(model.features.length);
  const sums = new Int32Array(outputs.length);
  let turn = 0;
  return {
    outputs,
    score(features, into) {
      turn++;
      let count = 0;
      for (let f = 0; f < features.length; f++) {
        const row = table.find(features[f] ?? 0);
        if (row < 0 || seen[row] === turn) continue;
        seen[row] = turn;
        known[count++] = row;
      }
      packed.sum(known, count, sums);
      for (let o = 0; o < into.length; o++) into[o] = (sums[o] ?? 0) * (scale[o] ?? 0) + (bias[o] ?? 0);
      return into;
    },
  };
}

/** Open addressing over hashes that are well mixed already; `find` gives the index, or -1. */
export function hashTable(keys: Uint32Array): { find(key: number): number } {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const placed = new Uint32Array(size);
  // most features are unknown: a bit for each hash that may be known says so without a look into the table
  const bits = new Uint32Array(size);
  const bitMask = size * 32 - 1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const bit = (key >>> 5) & bitMask;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let at = key & mask;
    while ((slots[at] ?? -1) >= 0) at = (at + 1) & mask;
    slots[at] = i;
    placed[at] = key;
  }
  return {
    find(key) {
      const bit = (key >>> 5) & bitMask;
      if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
      for (let at = key & mask; ; at = (at + 1) & mask) {
        const index = slots[at] ?? -1;
        if (index < 0 || placed[at] === key) return index;
      }
    },
  };
}
