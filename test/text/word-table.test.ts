import { expect, test } from 'vitest';
import { WordTable } from '../../lib/text/word-table.ts';

const TEXT = 'sell, share sell Sell_2é';

test('a word has one number wherever it stands, and ends where it ends', () => {
  const table = new WordTable(/\w/);
  const read = (start: number): [number, number] => [table.read(TEXT, start), table.end];
  expect(read(0)).toEqual([0, 4]);
  expect(read(6)).toEqual([1, 11]);
  expect(read(12)).toEqual([0, 16]);
  expect(read(17)).toEqual([2, 23]);
  expect([0, 1, 2, 3].map((number) => table.wordOf(number))).toEqual(['sell', 'share', 'Sell_2', '']);
});

test('words are of the characters that are named', () => {
  const table = new WordTable(/[a-z]/);
  expect(table.wordOf(table.read(TEXT, 18))).toBe('ell');
  expect([...'aA_é,'].map((character) => table.isPart(character.charCodeAt(0)))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a word that is too long has none', () => {
  const table = new WordTable(/\w/);
  expect(table.read('x'.repeat(41), 0)).toBe(-1);
  expect(table.end).toBe(41);
  expect(table.size).toBe(0);
});

test('numbers stay when it grows', () => {
  const table = new WordTable(/\w/);
  const words = Array.from({ length: 5000 }, (_, i) => `w${String(i)}`);
  for (const word of words) table.read(word, 0);
  expect(words.map((word) => table.read(word, 0))).toEqual([...words.keys()]);
  expect(table.size).toBe(5000);
});

test('cleared, it counts from the start', () => {
  const table = new WordTable(/\w/);
  table.read(TEXT, 0);
  table.clear();
  expect(table.size).toBe(0);
  expect(table.read(TEXT, 6)).toBe(0);
  expect(table.wordOf(0)).toBe('share');
});
