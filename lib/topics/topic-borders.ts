import { randomSequence, shuffle } from '../model/random-sequence.ts';
import { chooseBorder } from './choose-border.ts';
import { lessenByRivals } from './rival-topics.ts';
import { heedParts } from './segment-parts.ts';
import { marginOf, trainMargin, type SparseVector } from './train-margin.ts';

const FOLDS = 5;
/** Orders of the segments for cross-validation; borders are averaged over them. */
const SEEDS = [3, 11];
const NOTHING: SparseVector = { at: new Int32Array(), values: new Float64Array() };

/**
 * Where to draw the line for each topic, by cross-validation: from margins of segments that the weights had not seen.
 *
 * Shape:  segments and their sentences as vectors (none where they are not heeded), sides by topic → border and slope
 *         of each topic.
 */
export function topicBorders(
  vectors: readonly SparseVector[],
  parts: readonly (readonly SparseVector[])[],
  sides: readonly Int8Array[],
  features: number,
  areRivals: boolean,
): [number, number][] {
  const tries = SEEDS.map((seed) => {
    const margins = unseenMargins(vectors, parts, sides, features, seed);
    if (areRivals) margins.forEach(lessenByRivals);
    return sides.map((side, t) =>
      chooseBorder(
        Float64Array.from(margins, (own) => own[t] ?? 0),
        side,
      ),
    );
  });
  const mean = (t: number, index: 0 | 1): number =>
    tries.reduce((sum, borders) => sum + (borders[t]?.[index] ?? 0), 0) / tries.length;
  return sides.map((_, t) => [mean(t, 0), mean(t, 1)]);
}

/** The margins of each segment, one a topic, by weights that had not seen it. */
function unseenMargins(
  vectors: readonly SparseVector[],
  parts: readonly (readonly SparseVector[])[],
  sides: readonly Int8Array[],
  features: number,
  seed: number,
): Float64Array[] {
  const order = [...vectors.keys()];
  shuffle(order, randomSequence(seed));
  const margins = vectors.map(() => new Float64Array(sides.length));
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = order.filter((_, k) => k % FOLDS === fold);
    const weights = sides.map((side) => {
      const seen = side.slice();
      for (const i of held) seen[i] = 0;
      return trainMargin(vectors, seen, features);
    });
    const marginsOf = (vector: SparseVector): Float64Array =>
      Float64Array.from(weights, (own) => marginOf(own, vector));
    for (const i of held) {
      const own = marginsOf(vectors[i] ?? NOTHING);
      heedParts(own, (parts[i] ?? []).map(marginsOf));
      margins[i]?.set(own);
    }
  }
  return margins;
}
