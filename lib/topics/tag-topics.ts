import { hashTable } from '../model/linear.ts';
import { TOPICS, type Topic } from '../types.ts';
import { CONCEPT_SHARE, countFeatures } from './topic-features.ts';
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
  return (text, section = []) => {
    const title = section.at(-1) ?? '';
    const above = new Float64Array(TOPICS.length);
    const read = margins(text.startsWith(title) ? text : `${title} ${text}`, above);
    for (let t = 0; t < above.length; t++) above[t] = (above[t] ?? 0) - (model.threshold[t] ?? 0);
    if (model.neverNone && read > 0) raiseLikeliest(above, model.slope);
    return {
      topics: TOPICS.filter((_, t) => (above[t] ?? 0) > 0),
      get scores() {
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

/** Writes the margins of a segment, by features of unit length; returns how many features it has. */
function marginReader({
  features,
  rarity,
  weights,
  scale,
  bias,
}: TopicsModel): (text: string, into: Float64Array) => number {
  const table = hashTable(features);
  const places = new Int32Array(features.length).fill(-1);
  const rows: number[] = [];
  const counts: number[] = [];
  const shares: number[] = [];
  return (text, sums) => {
    rows.length = 0;
    counts.length = 0;
    shares.length = 0;
    // a concept that shares its hash with a word takes its place
    const count = (hash: number, share: number): void => {
      const row = table.find(hash);
      if (row < 0) return;
      const place = places[row] ?? -1;
      if (place < 0) places[row] = rows.push(row) - 1;
      const at = place < 0 ? rows.length - 1 : place;
      counts[at] = shares[at] === share ? (counts[at] ?? 0) + 1 : 1;
      shares[at] = share;
    };
    countFeatures(
      text,
      (hash) => count(hash, 1),
      (hash) => count(hash, CONCEPT_SHARE),
    );
    let squares = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      places[row] = -1;
      const times = counts[at] ?? 1;
      const damped = times === 1 ? 1 : 1 + Math.log(times);
      const value = (damped * (shares[at] ?? 1) * (rarity[row] ?? 0)) / IDF_STEPS;
      squares += value * value;
      const from = row * sums.length;
      for (let t = 0; t < sums.length; t++) sums[t] = (sums[t] ?? 0) + value * (weights[from + t] ?? 0);
    }
    const length = Math.sqrt(squares) || 1;
    for (let t = 0; t < sums.length; t++) sums[t] = ((sums[t] ?? 0) / length) * (scale[t] ?? 0) + (bias[t] ?? 0);
    return rows.length;
  };
}
