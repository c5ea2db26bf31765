import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS } from './corpus-path.mjs';

export { CORPUS };

/** The lines of a file of the corpus, each of which is JSON. The corpus is ours and of a known shape. */
export function corpusLines<T>(path: string, corpus = CORPUS): T[] {
  return readFileSync(join(corpus, path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
