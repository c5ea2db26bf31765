import { expect, test } from 'vitest';
import { isRefused } from '../../lib/text/refused-row.ts';

const ROWS: [boolean, string][] = [
  [true, 'Where you are | Your town or street. | NO'],
  [true, 'Where you are | No'],
  [true, 'Guesses about you | NONE | NONE'],
  [true, `Guesses about you | ${'What we think you like and how you live. '.repeat(3)} | N/A`],
  [false, 'Where you are | Your town or street. | YES'],
  [false, 'To show you our own offers | Yes | No'],
  [false, 'Where you are | Service providers | None'],
  [false, 'Where you are | Yes, when you allow it | No'],
  [false, 'No'],
  [false, 'We ask for no names.'],
];
test.each(ROWS)('%s: %s', (refused, row) => {
  expect(isRefused(row)).toBe(refused);
});
