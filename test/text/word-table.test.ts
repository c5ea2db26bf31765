import { expect, test } from 'vitest';
import { WordTable } from '../../lib/text/word-table.ts';

const TEXT = 'sell share sell Sell';

test('a word has one number wherever it stands', () => {
  const table = new WordTable();
  expect(table.numberOf(TEXT, 0, 4)).toBe(0);
  expect(table.numberOf(TEXT, 5, 10)).toBe(1);
  expect(table.numberOf(TEXT, 11, 15)).toBe(0);
  expect(table.numberOf(TEXT, 16, 20)).toBe(2);
  expect(table.numberOf(TEXT, 5, 7)).toBe(3);
  expect([0, 1, 2, 3, 4].map((number) => table.wordOf(number))).toEqual(['sell', 'share', 'Sell', 'sh', '']);
});

test('numbers stay when it grows', () => {
  const table = new WordTable();
  const words = Array.from({ length: 5000 }, (_, i) => `w${String(i)}`);
  for (const word of words) table.numberOf(word, 0, word.length);
  expect(words.map((word) => table.numberOf(word, 0, word.length))).toEqual([...words.keys()]);
  expect(table.size).toBe(5000);
});

test('cleared, it counts from the start', () => {
  const table = new WordTable();
  table.numberOf(TEXT, 0, 4);
  table.clear();
  expect(table.size).toBe(0);
  expect(table.numberOf(TEXT, 5, 10)).toBe(0);
  expect(table.wordOf(0)).toBe('share');
});
