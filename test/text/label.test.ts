import { expect, test } from 'vitest';
import { isLabel } from '../../lib/text/label.ts';

const SENTENCES: [boolean, string][] = [
  [true, 'Transfers of personal data abroad:'],
  [true, 'How we share your data:'],
  [true, 'What you can do:'],
  [false, 'Transfers of personal data abroad.'],
  [false, 'We share your data with:'],
  [false, 'Your data may be shared with:'],
  [false, 'Partners, agents, carriers, banks, sellers, makers, buyers, lenders, friends and so on and on:'],
];
test.each(SENTENCES)('%s: %s', (label, sentence) => {
  expect(isLabel(sentence)).toBe(label);
});
