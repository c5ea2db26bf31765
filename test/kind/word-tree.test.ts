import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONCEPTS } from '../../lib/kind/concepts.ts';
import { foldText, patternOf } from '../../lib/kind/word-patterns.ts';
import { visitWords } from '../../lib/kind/word-tree.ts';
import { WORDS } from '../../lib/kind/words/index.ts';

const SITES = ['lantern.example/privacy.html', 'policies.tidewater.example/privacy.html'];
const pages = SITES.map((name) => readFileSync(`test/sites/${name}`, 'utf8'));

/** What the patterns find, in any order. */
function byPattern(text: string, list: string): string[] {
  const found = CONCEPTS.flatMap((concept) =>
    [...text.matchAll(patternOf(list, concept))].map(({ 0: word, index }) => `${index} ${concept} ${word}`),
  );
  return found.sort();
}

function byTree(text: string, list: string): string[] {
  const found: string[] = [];
  visitWords(text, list, ({ concept, word }, at) => found.push(`${at} ${CONCEPTS[concept] ?? ''} ${word}`));
  return found.sort();
}

test.each(Object.keys(WORDS))('finds what the patterns of %s find', (list) => {
  const own = Object.values(WORDS[list] ?? {}).flat();
  const texts = [...pages, own.join(' '), own.join('x '), own.join(''), `😀${own.join('𝒳')}`].map(foldText);
  for (const text of texts) expect(byTree(text, list)).toEqual(byPattern(text, list));
});
