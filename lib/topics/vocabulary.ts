import { IDF_STEPS } from './topics-model.ts';
import type { SparseVector } from './train-margin.ts';

/** A feature of fewer segments teaches nothing. */
const MIN_SEGMENTS = 2;

/** Feature hash → its index, in ascending order of hashes, and its rarity in the steps that are stored. */
export type Vocabulary = ReadonlyMap<number, { readonly index: number; readonly rarity: number }>;
/** Feature hash → how much of it a text has. */
export type Counts = ReadonlyMap<number, number>;

/** The features of at least `MIN_SEGMENTS` texts; only those that are kept, if that is given. */
export function vocabularyOf(counted: readonly Counts[], kept?: ReadonlySet<number>): Vocabulary {
  const segments = new Map<number, number>();
  for (const counts of counted) {
    for (const hash of counts.keys()) if (!kept || kept.has(hash)) segments.set(hash, (segments.get(hash) ?? 0) + 1);
  }
  const frequent = [...segments].filter(([, count]) => count >= MIN_SEGMENTS).sort(([a], [b]) => a - b);
  return new Map(
    frequent.map(([hash, count], index) => {
      const rarity = Math.log((1 + counted.length) / (1 + count)) + 1;
      return [hash, { index, rarity: Math.min(255, Math.round(rarity * IDF_STEPS)) }];
    }),
  );
}

/** A text's known features as a vector of unit length. */
export function vectorOf(counts: Counts, vocabulary: Vocabulary): SparseVector {
  const known = [...counts].flatMap(([hash, count]) => {
    const entry = vocabulary.get(hash);
    return entry ? [{ index: entry.index, value: (count * entry.rarity) / IDF_STEPS }] : [];
  });
  const length = Math.sqrt(known.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  return {
    at: Int32Array.from(known, ({ index }) => index),
    values: Float64Array.from(known, ({ value }) => value / length),
  };
}
