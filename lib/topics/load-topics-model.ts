import { topicTagger, type TopicTagger } from './tag-topics.ts';
import { unpackTopicsModel } from './topics-model.ts';

/**
 * A tagger from the bytes of a model: `assets/model/topics.bin`, or what `npm run train -- --topics` wrote.
 *
 * Fails:  throws where the bytes are no such model.
 */
export function loadTopicsModel(bytes: Uint8Array): TopicTagger {
  return topicTagger(unpackTopicsModel(bytes));
}
