import { loadModel } from '../model/load-model.ts';
import type { Model } from '../model/model.ts';
import { loadTopicsModel } from '../topics/load-topics-model.ts';
import type { TopicTagger } from '../topics/tag-topics.ts';

export interface PackagedModels {
  readonly model: Model;
  readonly tagger: TopicTagger;
}

let loading: Promise<PackagedModels> | null = null;

/** The models of the package, read once. Fails: throws `DamagedModel` where a file is not the one that was built in. */
export function packagedModels(): Promise<PackagedModels> {
  loading ??= loadAll();
  return loading;
}

async function loadAll(): Promise<PackagedModels> {
  try {
    const [answers, topics] = await Promise.all([
      packagedFile('/model/answers.bin'),
      packagedFile('/model/topics.bin'),
    ]);
    return { model: await loadModel(answers), tagger: loadTopicsModel(topics) };
  } catch (cause) {
    const damaged = new Error('A model of the package is damaged', { cause });
    damaged.name = 'DamagedModel';
    throw damaged;
  }
}

/** A file of our own package: no request leaves the device. */
async function packagedFile(path: `/model/${string}`): Promise<Uint8Array> {
  const response = await fetch(new URL(path, globalThis.location.origin));
  return new Uint8Array(await response.arrayBuffer());
}
