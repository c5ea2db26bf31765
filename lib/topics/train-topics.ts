import { randomSequence, shuffle } from '../model/random-sequence.ts';
import { TOPICS, type Topic } from '../types.ts';
import { chooseBorder } from './choose-border.ts';
import { topicFeatures } from './topic-features.ts';
import { foldedWeights, placesForSegments, withPlace } from './segment-places.ts';
import type { TopicsModel } from './topics-model.ts';
import { marginOf, trainMargin, type SparseVector } from './train-margin.ts';
import { vectorOf, vocabularyOf, type Counts, type Vocabulary } from './vocabulary.ts';

/** A segment to learn from. */
export interface TaggedSegment {
  readonly text: string;
  readonly topics: readonly Topic[];
  /** Topics of which nothing is known here, neither that it has them nor that it has not. */
  readonly unknown?: readonly Topic[];
}

export interface TrainTopicsOptions {
  /** Features kept, the weightiest first; 17 bytes each. */
  readonly maxFeatures: number;
  /** Texts without topics: documents, each its sentences or paragraphs in order. They tell which words are related. */
  readonly documents?: readonly (readonly string[])[];
}

const FOLDS = 5;
/** Orders of the segments for cross-validation; borders are averaged over them. */
const SEEDS = [3, 11];
/**
 * Learns the twelve topics from tagged segments.
 *
 * Shape:  segments → model. Borders are chosen by cross-validation inside the segments.
 * Fails:  never. A topic that no segment has is never given. Where every segment has a topic, each that is tagged
 *         gets one. The same segments give the same model.
 */
export function trainTopics(
  segments: readonly TaggedSegment[],
  { maxFeatures, documents = [] }: TrainTopicsOptions,
): TopicsModel {
  const counted = segments.map(({ text }) => topicFeatures(text));
  const sides = TOPICS.map((topic) => Int8Array.from(segments, (segment) => sideOf(segment, topic)));
  const all = vocabularyOf(counted);
  const vocabulary = all.size <= maxFeatures ? all : weightiest(all, counted, sides, maxFeatures);
  const plain = counted.map((counts) => vectorOf(counts, vocabulary));
  const places = placesForSegments(plain, documents, vocabulary);
  const vectors = places ? plain.map((vector) => withPlace(vector, places, vocabulary.size)) : plain;
  const size = vocabulary.size + (places?.dimensions ?? 0);
  const weights = sides.map((side) => foldedWeights(trainMargin(vectors, side, size), places, vocabulary.size));
  const borders = sides.map((side) => borderOf(vectors, side, size));
  return { ...quantize(vocabulary, weights, borders), neverNone: segments.every(({ topics }) => topics.length > 0) };
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

/** Border and slope of a topic, from margins of segments that the weights had not seen. */
function borderOf(vectors: readonly SparseVector[], sides: Int8Array, features: number): [number, number] {
  const borders = SEEDS.map((seed) => {
    const order = [...vectors.keys()];
    shuffle(order, randomSequence(seed));
    const margins = new Float64Array(vectors.length);
    for (let fold = 0; fold < FOLDS; fold++) {
      const held = order.filter((_, k) => k % FOLDS === fold);
      const seen = sides.slice();
      for (const i of held) seen[i] = 0;
      const weights = trainMargin(vectors, seen, features);
      for (const i of held)
        margins[i] = marginOf(weights, vectors[i] ?? { at: new Int32Array(), values: new Float64Array() });
    }
    return chooseBorder(margins, sides);
  });
  const mean = (index: 0 | 1): number => borders.reduce((sum, border) => sum + border[index], 0) / borders.length;
  return [mean(0), mean(1)];
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
