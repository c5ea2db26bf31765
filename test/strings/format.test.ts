import { expect, test } from 'vitest';
import { formatDay, formatIsoDate, formatList, formatNumber } from '../../lib/strings/format.ts';
import { formatPeriod } from '../../lib/strings/format-period.ts';

const PERIODS = [
  { iso: 'P30D', words: '30 days' },
  { iso: 'P1Y', words: '1 year' },
  { iso: 'PT72H', words: '72 hours' },
  { iso: 'P24M', words: '24 months' },
  { iso: 'strange', words: 'strange' },
];
test.each(PERIODS)('says $iso as $words', ({ iso, words }) => {
  expect(formatPeriod(iso)).toBe(words);
});

const DATES = [
  { iso: '2026-03-12', words: '12 March 2026' },
  { iso: '2026-03', words: 'March 2026' },
  { iso: '2026', words: '2026' },
  { iso: 'last spring', words: 'last spring' },
];
test.each(DATES)('says $iso as $words', ({ iso, words }) => {
  expect(formatIsoDate(iso)).toBe(words);
});

test('a moment is a day as in the wording, whatever the browser speaks', () => {
  expect(formatDay(new Date(2026, 2, 12, 12).getTime())).toBe('12 March 2026');
});

const LISTS = [
  { names: [], words: '' },
  { names: ['A'], words: 'A' },
  { names: ['A', 'B'], words: 'A and B' },
  { names: ['A', 'B', 'C'], words: 'A, B and C' },
];
test.each(LISTS)('names $names.length as "$words"', ({ names, words }) => {
  expect(formatList(names)).toBe(words);
});

test('groups the digits of a number', () => {
  expect(formatNumber(3405)).toBe('3,405');
});
