import { labelPlaces, type LabelledText } from './label-places.ts';
import { placeFeatures, placeOf, type FeaturePlaces } from './place-features.ts';
import { topicFeatures } from './topic-features.ts';
import type { SparseVector } from './train-margin.ts';
import { vectorOf, type Vocabulary } from './vocabulary.ts';

/** How much places weigh beside the features themselves: by neighbors, and by others' labels. Chosen by cross-validation. */
const NEIGHBOR_SHARE = 0.6;
const LABEL_SHARE = 0.4;

/** What is known of words beside the segments that have topics. */
export interface OtherTexts {
  /** Texts without topics: documents, each its sentences or paragraphs in order. They tell which words are related. */
  readonly documents?: readonly (readonly string[])[];
  /** Texts with other labels, which tell what words are for. */
  readonly labelled?: readonly LabelledText[];
}

/** Places of features by other texts, such that those of segments vary by the share of their kind; null without any. */
export function placesForSegments(
  segments: readonly SparseVector[],
  { documents = [], labelled = [] }: OtherTexts,
  vocabulary: Vocabulary,
): FeaturePlaces | null {
  const read = (text: string): SparseVector => vectorOf(topicFeatures(text), vocabulary);
  const near = placeFeatures(
    documents.map((texts) => texts.map(read)),
    vocabulary.size,
  );
  const told = labelPlaces(
    labelled.map(({ text }) => read(text)),
    labelled.map(({ labels }) => labels),
    vocabulary.size,
  );
  return joined(near && shared(near, segments, NEIGHBOR_SHARE), told && shared(told, segments, LABEL_SHARE));
}

/** Places such that those of segments are `share` from their middle. Units: root of the mean square. */
function shared(places: FeaturePlaces, segments: readonly SparseVector[], share: number): FeaturePlaces {
  const middle = new Float64Array(places.dimensions);
  let squares = 0;
  for (const segment of segments) {
    placeOf(segment, places).forEach((value, d) => {
      middle[d] = (middle[d] ?? 0) + value / segments.length;
      squares += (value * value) / segments.length;
    });
  }
  const spread = squares - middle.reduce((sum, value) => sum + value * value, 0);
  const scale = spread > 0 ? share / Math.sqrt(spread) : 0;
  return { dimensions: places.dimensions, table: places.table.map((value) => value * scale) };
}

/** The numbers of one, then those of the other. */
function joined(a: FeaturePlaces | null, b: FeaturePlaces | null): FeaturePlaces | null {
  if (!a || !b) return a ?? b;
  const dimensions = a.dimensions + b.dimensions;
  const table = new Float64Array((a.table.length / a.dimensions) * dimensions);
  for (let f = 0; f * dimensions < table.length; f++) {
    table.set(a.table.subarray(f * a.dimensions, (f + 1) * a.dimensions), f * dimensions);
    table.set(b.table.subarray(f * b.dimensions, (f + 1) * b.dimensions), f * dimensions + a.dimensions);
  }
  return { dimensions, table };
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
