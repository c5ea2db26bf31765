import { TOPICS } from '../types.ts';

/** Everything that tagging needs, as it is stored. One entry a topic, in the order of `TOPICS`, unless said otherwise. */
export interface TopicsModel {
  /** Feature hashes, ascending. */
  readonly features: Uint32Array;
  /** How telling each feature is: inverse document frequency, in steps of `1 / IDF_STEPS`. */
  readonly rarity: Uint8Array;
  /** Row `i` holds the weights of feature `i`, one a topic; times `scale` they are the topic's. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
  /** A margin above it means that the segment has the topic. */
  readonly threshold: Float32Array;
  /** Log odds per unit of margin above the threshold. */
  readonly slope: Float32Array;
  /** Every segment that it learned from has a topic; so each that it tags gets its likeliest one at least. */
  readonly neverNone: boolean;
}

export const IDF_STEPS = 25;
const MAGIC = 0x31504f54; // "TOP1"
const MAGIC_NEVER_NONE = 0x32504f54; // "TOP2"
const PER_TOPIC = ['scale', 'bias', 'threshold', 'slope'] as const;

/** A model as bytes: little-endian, magic (which says `neverNone`) and count of features (u32 each), four tables by topic (f32), then features. */
export function packTopicsModel(model: TopicsModel): Uint8Array {
  const { features, rarity, weights } = model;
  const head = 8 + PER_TOPIC.length * TOPICS.length * 4;
  const bytes = new Uint8Array(head + features.length * 4 + rarity.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, model.neverNone ? MAGIC_NEVER_NONE : MAGIC, true);
  view.setUint32(4, features.length, true);
  PER_TOPIC.forEach((name, table) => {
    model[name].forEach((value, topic) => {
      view.setFloat32(8 + (table * TOPICS.length + topic) * 4, value, true);
    });
  });
  features.forEach((hash, at) => view.setUint32(head + at * 4, hash, true));
  bytes.set(rarity, head + features.length * 4);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), head + features.length * 5);
  return bytes;
}

/** The model that `packTopicsModel` packed. Fails: throws where the bytes are none, or cut short. */
export function unpackTopicsModel(bytes: Uint8Array): TopicsModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = 8 + PER_TOPIC.length * TOPICS.length * 4;
  const count = bytes.byteLength < head ? -1 : view.getUint32(4, true);
  const magic = count < 0 ? 0 : view.getUint32(0, true);
  if ((magic !== MAGIC && magic !== MAGIC_NEVER_NONE) || bytes.byteLength !== head + count * (5 + TOPICS.length)) {
    throw new Error('not a model of topics');
  }
  const table = (index: number): Float32Array =>
    Float32Array.from(TOPICS, (_, topic) => view.getFloat32(8 + (index * TOPICS.length + topic) * 4, true));
  const rest = head + count * 4;
  return {
    features: Uint32Array.from({ length: count }, (_, at) => view.getUint32(head + at * 4, true)),
    rarity: bytes.slice(rest, rest + count),
    weights: new Int8Array(bytes.slice(rest + count).buffer),
    scale: table(0),
    bias: table(1),
    threshold: table(2),
    slope: table(3),
    neverNone: magic === MAGIC_NEVER_NONE,
  };
}
