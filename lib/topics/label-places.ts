import type { FeaturePlaces } from './place-features.ts';
import { trainMargin, type SparseVector } from './train-margin.ts';

/** A text that somebody tagged, with labels of their own. */
export interface LabelledText {
  readonly text: string;
  readonly labels: readonly string[];
}

/** A label of fewer texts teaches nothing. */
const MIN_TEXTS = 100;

/**
 * Places features by what others tagged: a number for each of their labels, the weight that tells it.
 *
 * Shape:  texts as vectors, the labels of each → places; null without a label that is frequent.
 * Source: labels of one task as features of another; Ando and Zhang 2005.
 */
export function labelPlaces(
  vectors: readonly SparseVector[],
  labels: readonly (readonly string[])[],
  features: number,
): FeaturePlaces | null {
  const counts = new Map<string, number>();
  for (const label of labels.flat()) counts.set(label, (counts.get(label) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= MIN_TEXTS).map(([label]) => label);
  if (frequent.length === 0) return null;
  const table = new Float64Array(features * frequent.length);
  frequent.forEach((label, d) => {
    const weights = trainMargin(
      vectors,
      Int8Array.from(labels, (own) => (own.includes(label) ? 1 : -1)),
      features,
    );
    for (let f = 0; f < features; f++) table[f * frequent.length + d] = weights[f] ?? 0;
  });
  return { dimensions: frequent.length, table };
}
