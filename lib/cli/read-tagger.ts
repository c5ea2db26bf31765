import { readFile } from 'node:fs/promises';
import { loadTopicsModel } from '../topics/load-topics-model.ts';
import type { TopicTagger } from '../topics/tag-topics.ts';

/** The tagger of topics that ships; `path`: weights of one's own instead. Fails: throws where the file is no such model. */
export async function readTagger(path: string | null): Promise<TopicTagger> {
  const shipped = new URL('../../assets/model/topics.bin', import.meta.url);
  return loadTopicsModel(new Uint8Array(await readFile(path ?? shipped)));
}
