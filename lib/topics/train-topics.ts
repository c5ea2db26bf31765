import { TOPICS, type Topic } from '../types.ts';
import { topicFeatures } from './topic-features.ts';
import { segmentParts } from './segment-parts.ts';
import { foldedWeights, placesForSegments, withPlace, type OtherTexts } from './segment-places.ts';
import type { TopicsModel } from './topics-model.ts';
import { topicBorders } from './topic-borders.ts';
import { trainMargin, type SparseVector } from './train-margin.ts';
import { vectorOf, vocabularyOf, type Counts, type Vocabulary } from './vocabulary.ts';

/** A segment to learn from. */
export interface TaggedSegment {
  readonly text: string;
  readonly topics: readonly Topic[];
  /** Topics of which nothing is known here, neither that it has them nor that it has not. */
  readonly unknown?: readonly Topic[];
}

export interface TrainTopicsOptions extends OtherTexts {
  /** Features kept, the weightiest first; 17 bytes each. */
  readonly maxFeatures: number;
}

/**
 * Learns the twelve topics from tagged segments.
 *
 * Shape:  segments → model. Borders are chosen by cross-validation inside the segments.
 * Fails:  never. A topic that no segment has is never given. Where every segment has a topic, each that is tagged
 *         gets one. The same segments give the same model.
 */
export function trainTopics(
  segments: readonly TaggedSegment[],
  { maxFeatures, ...others }: TrainTopicsOptions,
): TopicsModel {
  const counted = segments.map(({ text }) => topicFeatures(text));
  const sides = TOPICS.map((topic) => Int8Array.from(segments, (segment) => sideOf(segment, topic)));
  const all = vocabularyOf(counted);
  const vocabulary = all.size <= maxFeatures ? all : weightiest(all, counted, sides, maxFeatures);
  const plain = counted.map((counts) => vectorOf(counts, vocabulary));
  const places = placesForSegments(plain, others, vocabulary);
  const placed = (vector: SparseVector): SparseVector => (places ? withPlace(vector, places, vocabulary.size) : vector);
  const vectors = plain.map(placed);
  const size = vocabulary.size + (places?.dimensions ?? 0);
  const weights = sides.map((side) => foldedWeights(trainMargin(vectors, side, size), places, vocabulary.size));
  const neverNone = segments.every(({ topics }) => topics.length > 0);
  const partsOf = (text: string): SparseVector[] =>
    neverNone ? segmentParts(text).map((part) => placed(vectorOf(topicFeatures(part), vocabulary))) : [];
  const parts = segments.map(({ text }) => partsOf(text));
  const borders = topicBorders(vectors, parts, sides, size, neverNone);
  return { ...quantize(vocabulary, weights, borders), neverNone };
}

function sideOf({ topics, unknown = [] }: TaggedSegment, topic: Topic): number {
  if (topics.includes(topic)) return 1;
  return unknown.includes(topic) ? 0 : -1;
}

/** The vocabulary cut to the features that weigh most for some topic. */
function weightiest(
  vocabulary: Vocabulary,
  counted: readonly Counts[],
  sides: readonly Int8Array[],
  count: number,
): Vocabulary {
  const vectors = counted.map((counts) => vectorOf(counts, vocabulary));
  const largest = new Float64Array(vocabulary.size);
  for (const side of sides) {
    const weights = trainMargin(vectors, side, vocabulary.size);
    for (let f = 0; f < largest.length; f++) largest[f] = Math.max(largest[f] ?? 0, Math.abs(weights[f] ?? 0));
  }
  const ranked = [...vocabulary].sort(
    ([a, { index: x }], [b, { index: y }]) => (largest[y] ?? 0) - (largest[x] ?? 0) || a - b,
  );
  return vocabularyOf(counted, new Set(ranked.slice(0, count).map(([hash]) => hash)));
}

function quantize(
  vocabulary: Vocabulary,
  weights: readonly Float64Array[],
  borders: readonly (readonly [number, number])[],
): Omit<TopicsModel, 'neverNone'> {
  const size = vocabulary.size;
  const scale = weights.map(
    (own) => own.subarray(0, size).reduce((max, w) => Math.max(max, Math.abs(w)), 0) / 127 || 1,
  );
  const rounded = new Int8Array(size * TOPICS.length);
  weights.forEach((own, t) => {
    for (let f = 0; f < size; f++) rounded[f * TOPICS.length + t] = Math.round((own[f] ?? 0) / (scale[t] ?? 1));
  });
  return {
    features: Uint32Array.from(vocabulary.keys()),
    rarity: Uint8Array.from([...vocabulary.values()], ({ rarity }) => rarity),
    weights: rounded,
    scale: Float32Array.from(scale),
    bias: Float32Array.from(weights, (own) => own[size] ?? 0),
    threshold: Float32Array.from(borders, ([border]) => border),
    slope: Float32Array.from(borders, ([, slope]) => slope),
  };
}
