import { expect, test } from 'vitest';
import { boundPolicy, isCut } from '../../lib/extract/bound-policy.ts';
import { readPlainText } from '../../lib/extract/read-plain-text.ts';

const CASES = [
  {
    name: 'whole blocks up to the bound',
    text: 'We keep logs.\n\nWe sell nothing.\n\nWrite to us.',
    bound: 31,
    read: 'We keep logs.\nWe sell nothing.',
  },
  {
    name: 'whole words of one endless paragraph',
    text: 'We keep logs for ever and a day.',
    bound: 15,
    read: 'We keep logs',
  },
  { name: 'letters where no word ends', text: 'Wekeeplogsforever.', bound: 6, read: 'Wekeep' },
] as const;

test.each(CASES)('$name', ({ text, bound, read }) => {
  const policy = boundPolicy(readPlainText(text, 'policy'), bound);
  expect(policy.text).toBe(read);
  expect(policy.blocks.every(({ start, end }) => start < end && end <= policy.text.length)).toBe(true);
  expect(isCut(policy)).toBe(true);
});

test('a text within the bound stays as it is', () => {
  const policy = readPlainText('We keep logs.', 'policy');
  expect(boundPolicy(policy, 13)).toBe(policy);
});
