import { expect, test } from 'vitest';
import { occurrencesBefore } from '../../../lib/ui/panel/fold-spaces.ts';

const QUOTE = 'We never sell your data.';
const CASES = [
  { name: 'none in other words', text: 'We keep logs.', count: 0 },
  { name: 'one', text: `${QUOTE} We keep logs.`, count: 1 },
  { name: 'two, whatever white space they hold', text: `${QUOTE}\nWe never\n  sell your\u00a0data. More.`, count: 2 },
  { name: 'none that is cut off', text: 'We never sell your', count: 0 },
];
test.each(CASES)('finds $name', ({ text, count }) => {
  expect(occurrencesBefore(text, QUOTE)).toBe(count);
});
