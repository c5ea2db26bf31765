import type { Sentence } from '../types.ts';
import { FeatureReader } from './feature-reader.ts';
import { HashList } from './hash-list.ts';

/**
 * Features of every sentence of a policy, in context: its words and concepts, the sentence that introduces its list,
 * what the titles above it are about. Which kinds help was chosen by cross-validation.
 *
 * Shape:  sentences in order → one array of distinct hashes a sentence, ascending.
 * Fails:  never.
 */
export function policyFeatures(sentences: readonly Sentence[]): Uint32Array[] {
  const list = new HashList();
  const reader = new FeatureReader(list, new HashList());
  return sentences.map((sentence) => {
    reader.read(sentence);
    return distinct(list.hashes);
  });
}

function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const hash = sorted[i] ?? 0;
    if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash;
  }
  return sorted.slice(0, count);
}
