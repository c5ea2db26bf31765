import { HashList } from '../model/hash-list.ts';
import { hashTable } from '../model/linear.ts';
import { TOPICS, type Topic } from '../types.ts';
import { CONCEPT_SHARE, readSegment } from './topic-features.ts';
import { IDF_STEPS, type TopicsModel } from './topics-model.ts';

/** The topics of a segment, and how sure each of the twelve is. */
export interface TopicTags {
  /** In the order of `TOPICS`; maybe none. */
  readonly topics: readonly Topic[];
  /** 0 to 1; a topic is given from 0.5 on. */
  readonly scores: Readonly<Record<Topic, number>>;
}

/** Tags one segment after another. `section`: titles above the text, outermost first; the last is read with it. */
export type TopicTagger = (text: string, section?: readonly string[]) => TopicTags;

/** A tagger that has its table of features ready. */
export function topicTagger(model: TopicsModel): TopicTagger {
  const margins = marginReader(model);
  const above = new Float64Array(TOPICS.length);
  const read = (text: string, title: string): void => {
    const count = margins(text, title, above);
    for (let t = 0; t < above.length; t++) above[t] = (above[t] ?? 0) - (model.threshold[t] ?? 0);
    if (model.neverNone && count > 0) raiseLikeliest(above, model.slope);
  };
  return (text, section = []) => {
    const last = section.at(-1) ?? '';
    const title = text.startsWith(last) ? '' : last;
    read(text, title);
    return {
      topics: TOPICS.filter((_, t) => (above[t] ?? 0) > 0),
      // seldom asked for: read again rather than kept
      get scores() {
        read(text, title);
        const scores = TOPICS.map((topic, t) => {
          const odds = (above[t] ?? 0) * (model.slope[t] ?? 1);
          return [topic, Math.round(1000 / (1 + Math.exp(-odds))) / 1000] as const;
        });
        return Object.fromEntries(scores) as Record<Topic, number>; // an entry for each topic, as above
      },
    };
  };
}

/** The topics of one segment. Shape: see `topicTagger`, which is cheaper for many. */
export function tagTopics(model: TopicsModel, text: string, section: readonly string[] = []): TopicTags {
  return topicTagger(model)(text, section);
}

/** Where no topic is above its border, lifts the one with the best odds just over it. */
function raiseLikeliest(above: Float64Array, slope: Float32Array): void {
  const odds = (t: number): number => (above[t] ?? 0) * (slope[t] ?? 1);
  let best = 0;
  for (let t = 1; t < above.length; t++) if (odds(t) > odds(best)) best = t;
  if (odds(best) <= 0) above[best] = Number.MIN_VALUE;
}

/** Reads the margins of a text under a title, by features of unit length; gives how many features it has. */
function marginReader(model: TopicsModel): (text: string, title: string, into: Float64Array) => number {
  const { features, rarity, scale, bias } = model;
  const table = hashTable(features);
  const segment = { words: new HashList(), concepts: new HashList() };
  // the features of one segment: their rows, how often they occur, the share of their kind; and where each row stands
  const rows = new Int32Array(features.length);
  const counts = new Int32Array(features.length);
  const shares = new Float64Array(features.length);
  const values = new Float64Array(features.length);
  const places = new Int32Array(features.length).fill(-1);
  let read = 0;
  // a concept that shares its hash with a word takes its place
  const count = ({ hashes }: HashList, share: number): void => {
    for (let i = 0; i < hashes.length; i++) {
      const row = table.find(hashes[i] ?? 0);
      if (row < 0) continue;
      let at = places[row] ?? -1;
      if (at < 0) {
        at = read++;
        places[row] = at;
        rows[at] = row;
        counts[at] = 0;
        shares[at] = share;
      }
      counts[at] = shares[at] === share ? (counts[at] ?? 0) + 1 : 1;
      shares[at] = share;
    }
  };
  return (text, title, into) => {
    read = 0;
    readSegment(text, title, segment);
    count(segment.words, 1);
    count(segment.concepts, CONCEPT_SHARE);
    let squares = 0;
    for (let at = 0; at < read; at++) {
      const row = rows[at] ?? 0;
      places[row] = -1;
      const times = counts[at] ?? 1;
      const damped = times === 1 ? 1 : 1 + Math.log(times);
      const value = (damped * (shares[at] ?? 1) * (rarity[row] ?? 0)) / IDF_STEPS;
      values[at] = value;
      squares += value * value;
    }
    addRows(model.weights, rows, values, read, into);
    const length = Math.sqrt(squares) || 1;
    for (let t = 0; t < into.length; t++) into[t] = ((into[t] ?? 0) / length) * (scale[t] ?? 0) + (bias[t] ?? 0);
    return read;
  };
}

/** Writes the sum of the first `count` rows of weights, each times its value. */
function addRows(weights: Int8Array, rows: Int32Array, values: Float64Array, count: number, into: Float64Array): void {
  into.fill(0);
  let at = 0;
  // three rows a turn, one after the other: a sum is read and written once for all of them, and rounded as ever
  for (; at + 2 < count; at += 3) {
    const u = values[at] ?? 0;
    const v = values[at + 1] ?? 0;
    const w = values[at + 2] ?? 0;
    const a = (rows[at] ?? 0) * into.length;
    const b = (rows[at + 1] ?? 0) * into.length;
    const c = (rows[at + 2] ?? 0) * into.length;
    for (let t = 0; t < into.length; t++)
      into[t] = (into[t] ?? 0) + u * (weights[a + t] ?? 0) + v * (weights[b + t] ?? 0) + w * (weights[c + t] ?? 0);
  }
  for (; at < count; at++) {
    const value = values[at] ?? 0;
    const row = (rows[at] ?? 0) * into.length;
    for (let t = 0; t < into.length; t++) into[t] = (into[t] ?? 0) + value * (weights[row + t] ?? 0);
  }
}
