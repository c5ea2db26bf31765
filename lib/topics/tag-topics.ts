import { TOPICS, type Topic } from '../types.ts';
import { topicFeatures } from './topic-features.ts';
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
  const rows = new Map<number, number>();
  model.features.forEach((hash, row) => rows.set(hash, row));
  return (text, section = []) => {
    const title = section.at(-1) ?? '';
    const margins = marginsOf(model, rows, text.startsWith(title) ? text : `${title} ${text}`);
    const scores = TOPICS.map((topic, t) => {
      const above = (margins[t] ?? 0) - (model.threshold[t] ?? 0);
      return [topic, Math.round(1000 / (1 + Math.exp(-above * (model.slope[t] ?? 1)))) / 1000] as const;
    });
    return {
      topics: TOPICS.filter((_, t) => (margins[t] ?? 0) > (model.threshold[t] ?? 0)),
      scores: Object.fromEntries(scores) as Record<Topic, number>, // an entry for each topic, as above
    };
  };
}

/** The topics of one segment. Shape: see `topicTagger`, which is cheaper for many. */
export function tagTopics(model: TopicsModel, text: string, section: readonly string[] = []): TopicTags {
  return topicTagger(model)(text, section);
}

/** Distance of a segment from each topic's border, by features of unit length. */
function marginsOf(model: TopicsModel, rows: ReadonlyMap<number, number>, text: string): Float64Array {
  const sums = new Float64Array(TOPICS.length);
  let squares = 0;
  for (const [hash, count] of topicFeatures(text)) {
    const row = rows.get(hash);
    if (row === undefined) continue;
    const value = (count * (model.rarity[row] ?? 0)) / IDF_STEPS;
    squares += value * value;
    for (let t = 0; t < sums.length; t++) {
      sums[t] = (sums[t] ?? 0) + value * (model.weights[row * TOPICS.length + t] ?? 0);
    }
  }
  const length = Math.sqrt(squares) || 1;
  return sums.map((sum, t) => (sum / length) * (model.scale[t] ?? 0) + (model.bias[t] ?? 0));
}
