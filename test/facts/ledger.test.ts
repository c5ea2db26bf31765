import { expect, test } from 'vitest';
import { findFacts } from '../../lib/facts/find-facts.ts';
import { policyOfParts, type Part } from './policy-of-parts.ts';

const CASES: { name: string; parts: Part[]; purposes: string[] }[] = [
  { name: 'a sentence', parts: ['We use your email address to send you our newsletter.'], purposes: ['marketing'] },
  {
    name: 'items under a lead that names the data',
    parts: [
      'We collect and use your email address to:',
      { kind: 'list-item', lead: 0, text: 'send you our newsletter' },
      { kind: 'list-item', lead: 0, text: 'detect fraud and abuse' },
    ],
    purposes: ['marketing', 'security'],
  },
  {
    name: 'a row of a table',
    parts: [
      'We collect your email address.',
      {
        kind: 'table-row',
        columns: ['Data', 'Purpose', 'Legal basis'],
        text: 'Email address | Account creation (not for payments) | contract',
      },
    ],
    purposes: ['account'],
  },
  {
    name: 'a row of a table whose first row holds the heads',
    parts: [
      'We collect your email address.',
      { kind: 'table-row', text: 'Data | Purpose of use' },
      { kind: 'table-row', text: 'Email address | Marketing' },
    ],
    purposes: ['marketing'],
  },
  {
    name: 'a letter, not an address',
    parts: ['We collect your email address.', 'Providers help us with sending email, analyzing data and hosting.'],
    purposes: [],
  },
  {
    name: 'a denial',
    parts: [
      'We collect your email address.',
      'Logs are not connected to your email address and are used to analyze trends.',
    ],
    purposes: [],
  },
  {
    name: 'a way out',
    parts: [
      'We collect your email address.',
      'We use your email address if you opt yourself out of receiving ads, to show ads.',
    ],
    purposes: [],
  },
];
test.each(CASES)('purposes of an e-mail address: $name', ({ parts, purposes }) => {
  const { policy, sentences } = policyOfParts(...parts);
  const row = findFacts(sentences, policy).ledger.find(({ dataType }) => dataType === 'email');
  expect(row?.purposes.map(({ value }) => value)).toEqual(purposes);
});

const RECIPIENTS: { text: string; recipients: string[] }[] = [
  { text: 'We share your IP address with Google Analytics to measure traffic.', recipients: ['Google'] },
  { text: 'We combine your IP address with data that we collect from firms such as Google Analytics.', recipients: [] },
];
test.each(RECIPIENTS)('recipients of an IP address: $text', ({ text, recipients }) => {
  const { policy, sentences } = policyOfParts('We collect your IP address.', text);
  const row = findFacts(sentences, policy).ledger.find(({ dataType }) => dataType === 'ip-address');
  expect(row?.recipients.map(({ value }) => value)).toEqual(recipients);
});
