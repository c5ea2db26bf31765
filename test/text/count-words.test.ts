import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../lib/text/count-words.ts';

const CASES: [string, string, number][] = [
  ['nothing', ' .-@ ', 0],
  ['an address', 'write to help@lantern.example now', 4],
  ['apostrophes', "don’t, don't", 2],
  ['a mark at the end', 'end. Next', 2],
  ['two marks in a row', 'a..b', 2],
  ['words with accents and invisible characters in them', 'cafe\u0301s pri\u00adva\u200bcy', 2],
  ['letters of any script', '私 дом 𝒳y', 3],
];
test.each(CASES)('counts %s', (_, text, words) => {
  expect(countWords(text)).toBe(words);
});

test('counts what the pattern of a word counts', () => {
  const unit = fc.constantFrom('a', '1', '.', "'", '’', '-', '@', ' ', 'é', '\u0301', '𝒳', '\ud835', '\udcb3', '語');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      const found = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['\u2019.\-@][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu);
      expect(countWords(text)).toBe(found?.length ?? 0);
    }),
    { seed: 5, numRuns: 2_000 },
  );
});
