import { placeFeatures, placeOf, type FeaturePlaces } from './place-features.ts';
import { topicFeatures } from './topic-features.ts';
import type { SparseVector } from './train-margin.ts';
import { vectorOf, type Vocabulary } from './vocabulary.ts';

/** How much the places of features weigh beside the features themselves. Chosen by cross-validation. */
const PLACE_SHARE = 0.6;

/** Places of features by texts without topics, such that those of segments are `PLACE_SHARE` long on average. */
export function placesForSegments(
  segments: readonly SparseVector[],
  documents: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): FeaturePlaces | null {
  const texts = documents.map((document) => document.map((text) => vectorOf(topicFeatures(text), vocabulary)));
  const places = placeFeatures(texts, vocabulary.size);
  if (!places) return null;
  let squares = 0;
  for (const segment of segments) for (const value of placeOf(segment, places)) squares += value * value;
  const scale = squares > 0 ? PLACE_SHARE / Math.sqrt(squares / segments.length) : 0;
  return { dimensions: places.dimensions, table: places.table.map((value) => value * scale) };
}

/** A segment's features, then its place. */
export function withPlace(vector: SparseVector, places: FeaturePlaces, features: number): SparseVector {
  const place = placeOf(vector, places);
  const at = new Int32Array(vector.at.length + place.length);
  const values = new Float64Array(at.length);
  at.set(vector.at);
  values.set(vector.values);
  place.forEach((_, d) => (at[vector.at.length + d] = features + d));
  values.set(place, vector.at.length);
  return { at, values };
}

/** Weights of features and places as weights of features alone: a place is a sum over features, so nothing is lost. */
export function foldedWeights(weights: Float64Array, places: FeaturePlaces | null, features: number): Float64Array {
  if (!places) return weights;
  const { dimensions, table } = places;
  return Float64Array.from({ length: features + 1 }, (_, f) => {
    if (f === features) return weights[weights.length - 1] ?? 0;
    let weight = weights[f] ?? 0;
    for (let d = 0; d < dimensions; d++) weight += (weights[features + d] ?? 0) * (table[f * dimensions + d] ?? 0);
    return weight;
  });
}
