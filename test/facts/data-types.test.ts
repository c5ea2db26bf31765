import { expect, test } from 'vitest';
import { findDataTypes } from '../../lib/facts/data-types.ts';
import { policyOfParts, type Part } from './policy-of-parts.ts';

const CASES: { name: string; parts: Part[]; types: string[] }[] = [
  {
    name: 'a list in a sentence',
    parts: ['We collect your name, email address, phone number and postal address.'],
    types: ['name', 'email', 'phone', 'postal-address'],
  },
  {
    name: 'a list under its lead',
    parts: [
      'We collect:',
      { kind: 'list-item', lead: 0, text: 'Date of birth' },
      { kind: 'list-item', lead: 0, text: 'GPS position' },
    ],
    types: ['birth-date', 'location'],
  },
  {
    name: 'a row under its title',
    parts: [{ kind: 'table-row', section: ['What we collect'], text: 'Card | credit card number' }],
    types: ['payment'],
  },
  {
    name: 'technical words',
    parts: ['Our servers log the IP address and the browser type.'],
    types: ['ip-address', 'device'],
  },
  {
    name: 'sensitive ones',
    parts: ['You may provide health data, fingerprints for log-in, or your religion.'],
    types: ['biometric', 'health', 'demographics'],
  },
  { name: 'a denial', parts: ['We do not collect your name or location.'], types: [] },
  { name: 'the way to the service', parts: ['Contact us by email or phone.'], types: [] },
];
test.each(CASES)('types of data in $name', ({ parts, types }) => {
  const found = findDataTypes(policyOfParts(...parts).sentences).map(({ value }) => value);
  expect([...found].sort()).toEqual([...types].sort());
});
