import { expect, test } from 'vitest';
import { findMinimumAge } from '../../lib/facts/ages.ts';
import { policyOfParts } from './policy-of-parts.ts';

const CASES = [
  { name: 'not collected from', text: 'We do not knowingly collect data from children under the age of 13.', age: 13 },
  { name: 'in words', text: 'Our service is not directed to anyone under sixteen (16).', age: 16 },
  { name: 'asked for', text: 'You must be at least 18 years old to join.', age: 18 },
  { name: 'or older', text: 'The app is restricted to people who are 18 years of age or older.', age: 18 },
  { name: 'allowed', text: 'Anyone aged 13 or over can create an account.', age: 13 },
  { name: 'asked to stay away', text: 'If you are under 14, please do not send us anything.', age: 14 },
  { name: 'a definition', text: 'A "child" is a person under 13.', age: 13 },
  { name: 'the age of sale', text: 'We do not sell the data of minors under 16 years of age.', age: null },
  { name: 'a right of minors', text: 'Residents under 18 may ask for removal of content that they posted.', age: null },
  { name: 'a period', text: 'We do not keep it for under 30 days.', age: null },
];
test.each(CASES)('the minimum age, $name: $age', ({ text, age }) => {
  expect(findMinimumAge(policyOfParts(text).sentences)?.value ?? null).toBe(age);
});

test('the first age that bars comes before one that defines', () => {
  const { sentences } = policyOfParts(
    'A "child" is a person under 16.',
    'We do not collect data of children under 13.',
  );
  expect(findMinimumAge(sentences)?.value).toBe(13);
});
