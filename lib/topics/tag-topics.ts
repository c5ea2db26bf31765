import type { Topic } from '../types.ts';
import { Margins } from './margins.ts';
import type { TopicsModel } from './topics-model.ts';

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
  const margins = new Margins(model);
  return (text, section = []) => {
    const last = section.at(-1) ?? '';
    return new Tags(margins, text, text.startsWith(last) ? '' : last);
  };
}

/** The topics of one segment. Shape: see `topicTagger`, which is cheaper for many. */
export function tagTopics(model: TopicsModel, text: string, section: readonly string[] = []): TopicTags {
  return topicTagger(model)(text, section);
}

class Tags implements TopicTags {
  readonly topics: readonly Topic[];
  readonly #margins: Margins;
  readonly #text: string;
  readonly #title: string;

  constructor(margins: Margins, text: string, title: string) {
    this.#margins = margins;
    this.#text = text;
    this.#title = title;
    this.topics = margins.read(text, title).topics();
  }

  // seldom asked for: read again rather than kept
  get scores(): Readonly<Record<Topic, number>> {
    return this.#margins.read(this.#text, this.#title).scores();
  }
}
