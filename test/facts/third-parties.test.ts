import { expect, test } from 'vitest';
import { findThirdParties } from '../../lib/facts/third-parties.ts';
import { policyOf, type Part } from './policy-of.ts';

const CASES: { name: string; parts: Part[]; companies: string[] }[] = [
  { name: 'a product', parts: ['We use Google Analytics to count visits.'], companies: ['Google'] },
  {
    name: 'a list after its kind',
    parts: ['We share data with service providers such as Stripe, Mailchimp and Zendesk.'],
    companies: ['Stripe', 'Mailchimp', 'Zendesk'],
  },
  {
    name: 'a company no list knows',
    parts: ['Payments are processed by Quillpay, our payment provider.'],
    companies: ['Quillpay'],
  },
  { name: 'one with a legal form', parts: ['Our site is hosted by Netzhafen GmbH.'], companies: ['Netzhafen'] },
  {
    name: 'rows of a table',
    parts: [{ kind: 'table-row', columns: ['Processor', 'Purpose'], text: 'Brightmail | newsletters' }],
    companies: ['Brightmail'],
  },
  {
    name: 'items under a lead',
    parts: ['We use these service providers:', { kind: 'list-item', lead: 0, text: 'Tidewater Cloud – hosting' }],
    companies: ['Tidewater Cloud'],
  },
  { name: 'no names', parts: ['We share data with our partners and with Service Providers.'], companies: [] },
  {
    name: 'the service itself',
    parts: ['Lantern, Inc. ("Lantern", "we") hosts data. Data is processed by Lantern.'],
    companies: [],
  },
  { name: 'a log-in', parts: ['You may sign in with your Facebook account.'], companies: [] },
  { name: 'a device', parts: ['We collect the identifier of your Apple device.'], companies: [] },
  { name: 'a source', parts: ['We obtain public posts from Twitter.'], companies: [] },
  {
    name: 'others that the service does not answer for',
    parts: ['We are not responsible for what Google or Facebook collect.'],
    companies: [],
  },
];
test.each(CASES)('named companies: $name', ({ parts, companies }) => {
  const { policy, sentences } = policyOf(...parts);
  expect(findThirdParties(sentences, policy).map(({ value }) => value)).toEqual(companies);
});

test.each(['We share your email address with Mailchimp.', 'your email address is sent to Mailchimp.'])(
  'what a company gets: %s',
  (text) => {
    const { policy, sentences } = policyOf(text);
    expect(findThirdParties(sentences, policy)[0]?.receives).toBe('your email address');
  },
);
