import { expect, test } from 'vitest';
import { findPeriods } from '../../lib/facts/periods.ts';
import { policyOfParts, type Part } from './policy-of-parts.ts';

const CASES: { name: string; part: Part; of: string }[] = [
  { name: 'the object', part: 'We delete the data of an order 24 months after delivery.', of: 'the data of an order' },
  { name: 'the last object', part: 'If you delete your page, we keep your bills for two years.', of: 'your bills' },
  { name: 'no more than "some"', part: 'If you delete your page, we keep some data for two years.', of: '' },
  { name: 'the subject after its helper', part: 'Some bills must be kept for seven years.', of: 'Some bills' },
  {
    name: 'the subject before brackets',
    part: 'Alarm logs (e.g. when a lamp tells of a "fault") are deleted within 6 months.',
    of: 'Alarm logs',
  },
  {
    name: 'a bracket that is open',
    part: 'We keep a copy of letters (e.g. bills) for 5 years.',
    of: 'a copy of letters',
  },
  { name: 'a word with a bracket', part: 'Your device(s) will be erased within 8 days.', of: 'Your device(s)' },
  { name: 'a circumstance first', part: 'Normally, door recordings are stored for a month.', of: 'door recordings' },
  { name: 'a place', part: 'We remove old letters from our servers after 4 weeks.', of: 'old letters' },
  { name: 'an entry of a list', part: { kind: 'list-item', text: 'Letters (kept for 90 days)' }, of: 'Letters' },
  { name: '"it"', part: 'We collect a number, and it is kept for 3 days by us as we keep the law.', of: '' },
  {
    name: 'a clause',
    part: 'We use three tools to send bills and to answer, which are retained for ten years.',
    of: '',
  },
];
test.each(CASES)('what a period applies to: $name', ({ part, of }) => {
  const { policy, sentences } = policyOfParts(part);
  const [period] = findPeriods(sentences, policy);
  expect(period).toMatchObject({ appliesTo: of });
});
