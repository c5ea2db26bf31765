import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBoilerplate, readShingles, writeShingles } from '../../lib/review/boilerplate.ts';
import { COMMON_SHINGLES } from '../../lib/review/common-shingles.ts';
import { rarityOf } from '../../lib/review/rarity.ts';
import { shinglesOf } from '../../lib/review/shingles.ts';

const SENTENCES = [
  {
    name: 'what every policy says',
    quote: 'We reserve the right to change this privacy policy at any time.',
    common: true,
  },
  {
    name: 'what only this one says',
    quote: 'Our ferry counts its passengers with a lamp above the gangway.',
    common: false,
  },
  { name: 'too few words to tell', quote: 'Your rights', common: false },
];
test.each(SENTENCES)('tells $name', ({ quote, common }) => {
  expect(isBoilerplate(quote)).toBe(common);
});

test('the table holds hashes and gives them back', () => {
  expect(readShingles(COMMON_SHINGLES).size).toBeGreaterThan(1000);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff })), (hashes) => {
      expect(readShingles(writeShingles(hashes))).toEqual(new Set(hashes));
    }),
  );
});

test('case, quotes and numbers make no other shingle', () => {
  expect(shinglesOf('We don’t SELL any of it in 2026.')).toEqual(shinglesOf("we don't sell any of it in 1999"));
});

test('an unusual practice is named with how many policies name it', () => {
  expect(rarityOf('Our tools record your keystrokes.')).toMatchObject({ practice: 'keystrokes' });
  expect(rarityOf('We never record keystrokes.')).toBeNull();
  expect(rarityOf('We use cookies.')).toBeNull();
});
