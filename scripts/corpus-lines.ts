import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the labelled texts are: beside the project, or where the environment says. */
export const CORPUS = process.env['SMALLPRINT_CORPUS'] ?? '../shared/corpus';

/** The lines of a file of the corpus, each of which is JSON. The corpus is ours and of a known shape. */
export function corpusLines<T>(path: string, corpus = CORPUS): T[] {
  return readFileSync(join(corpus, path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
