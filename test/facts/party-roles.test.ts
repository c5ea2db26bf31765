import { expect, test } from 'vitest';
import { findThirdParties } from '../../lib/facts/third-parties.ts';
import { policyOfParts, type Part } from './policy-of-parts.ts';

/** Companies that no list knows, by the words around them; near misses name none. */
const CASES: { name: string; parts: Part[]; companies: string[] }[] = [
  {
    name: 'a colon after the kind',
    parts: ['You pay through one of our payment providers: Quillpay, Lampmoney or Tidebank.'],
    companies: ['Quillpay', 'Lampmoney', 'Tidebank'],
  },
  {
    name: 'a colon after something else',
    parts: ['We never ask two things: Quillpay codes or passwords.'],
    companies: [],
  },
  { name: 'a colon and a sentence', parts: ['Service providers: Trusted people who help us.'], companies: [] },
  {
    name: 'including, but not limited to',
    parts: ['Our advertising partners (including, but not limited to, Wickads and Lampreach) set cookies.'],
    companies: ['Wickads', 'Lampreach'],
  },
  {
    name: 'platforms for the trade',
    parts: ['We pass it to server providers (Netzhafen), demand-side platforms (Wickads, Lampreach) and others.'],
    companies: ['Netzhafen', 'Wickads', 'Lampreach'],
  },
  {
    name: 'platforms for people',
    parts: ['You may chat on social platforms (Wickchat, Lampreach) if you like.'],
    companies: [],
  },
  {
    name: 'a list with what each is for and where it is',
    parts: ['Our service providers include: Quillpay, Inc. for billing (USA), Wickmetrics LLC (USA) for polls.'],
    companies: ['Quillpay', 'Wickmetrics'],
  },
  {
    name: 'two that are used',
    parts: ['We use Quillpay and Tidebank for payments.'],
    companies: ['Quillpay', 'Tidebank'],
  },
  { name: 'two that are visited', parts: ['We like Quillpay and Tidebank for their songs.'], companies: [] },
  {
    name: 'two that it is sent to',
    parts: ['Your search words are sent to Wickmail.net and Lampreach to find free addresses.'],
    companies: ['Wickmail.net', 'Lampreach'],
  },
  {
    name: 'a partnership',
    parts: ['The site is affiliated with Wickads for the purpose of placing ads.'],
    companies: ['Wickads'],
  },
  { name: 'no partnership', parts: ['We are not affiliated with Wickads for any purpose.'], companies: [] },
  { name: 'whose ads', parts: ['On ads served by Wickads you see a blue sign.'], companies: ['Wickads'] },
  {
    name: 'whose ads are turned off',
    parts: ['You can opt out of seeing personalized ads from Wickads on this page.'],
    companies: ['Wickads'],
  },
  { name: 'mail that is turned off', parts: ['You can opt out of letters from Wickhouse.'], companies: [] },
  {
    name: 'whose policy holds',
    parts: ['When you look at the maps, you are subject to Lampmaps’s Privacy Policy.'],
    companies: ['Lampmaps'],
  },
  { name: 'whose policy is none', parts: ['Lampmaps’s privacy is dear to us.'], companies: [] },
  {
    name: 'whose policy holds there',
    parts: ["Friends you have there: see Facebook's Privacy Policy."],
    companies: [],
  },
  {
    name: 'where one is sent to pay',
    parts: ['You will be forwarded to a secure page of TIDE Payment Services GmbH.'],
    companies: ['TIDE Payment Services'],
  },
  {
    name: 'a family of companies',
    parts: ['We may share data with the Harbor Lights Family of Companies.'],
    companies: ['Harbor Lights'],
  },
  {
    name: 'what a policy does not govern',
    parts: ['It does not govern data that is used by Wickhouse LLC elsewhere.'],
    companies: [],
  },
];
test.each(CASES)('companies by what they do: $name', ({ parts, companies }) => {
  const { policy, sentences } = policyOfParts(...parts);
  expect(findThirdParties(sentences, policy).map(({ value }) => value)).toEqual(companies);
});
