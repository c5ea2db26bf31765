import { expect, test } from 'vitest';
import { findFacts } from '../../lib/facts/find-facts.ts';
import { policyOfParts } from './policy-of-parts.ts';

const { policy, sentences } = policyOfParts(
  'Last updated: May 2, 2024',
  'We collect your email address to send you our newsletter.',
  'Your email address is shared with Mailchimp for sending.',
  'Your email address is deleted after 30 days.',
  'We collect your location to show you maps.',
);
const facts = findFacts(sentences, policy);

test('a row of the ledger has a sentence behind every cell', () => {
  const row = facts.ledger.find(({ dataType }) => dataType === 'email');
  expect(row?.purposes.map(({ value, evidence }) => [value, evidence[0]?.quote])).toEqual([
    ['marketing', 'We collect your email address to send you our newsletter.'],
  ]);
  expect(row?.recipients.map(({ value, evidence }) => [value, evidence[0]?.quote])).toEqual([
    ['Mailchimp', 'Your email address is shared with Mailchimp for sending.'],
  ]);
  expect(row?.kept.map(({ value, evidence }) => [value, evidence[0]?.quote])).toEqual([
    ['P30D', 'Your email address is deleted after 30 days.'],
  ]);
});

test('a row leaves empty what the text does not say', () => {
  const row = facts.ledger.find(({ dataType }) => dataType === 'location');
  expect(row).toMatchObject({ recipients: [], kept: [] });
});

test('every quote is the text at its offsets', () => {
  const quotes = JSON.stringify(facts).match(/"quote":"[^"]+","start":\d+,"end":\d+/g) ?? [];
  expect(quotes.length).toBeGreaterThan(6);
  for (const found of quotes) {
    const { quote, start, end } = JSON.parse(`{${found}}`) as { quote: string; start: number; end: number };
    expect(policy.text.slice(start, end)).toBe(quote);
  }
});

test('nothing said: no facts', () => {
  const empty = policyOfParts('Welcome.');
  expect(findFacts(empty.sentences, empty.policy)).toEqual({
    updated: null,
    minimumAge: null,
    contacts: [],
    laws: [],
    retentionPeriods: [],
    dataTypes: [],
    thirdParties: [],
    ledger: [],
  });
});
