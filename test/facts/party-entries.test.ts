import { expect, test } from 'vitest';
import { findThirdParties } from '../../lib/facts/third-parties.ts';
import { policyOfParts, type Part } from './policy-of-parts.ts';

const PROCESSORS = ['Cookie', 'Provider', 'Purpose'];
const CASES: { name: string; parts: Part[]; companies: string[] }[] = [
  {
    name: 'a later column of a table',
    parts: [{ kind: 'table-row', columns: PROCESSORS, text: 'sid_a | Wickmetrics | to count visits' }],
    companies: ['Wickmetrics'],
  },
  {
    name: 'two in a cell',
    parts: [{ kind: 'table-row', columns: PROCESSORS, text: 'sid_b | Google, Wickads Ltd | to show ads' }],
    companies: ['Google', 'Wickads'],
  },
  {
    name: 'nobody in a cell',
    parts: [
      { kind: 'table-row', columns: PROCESSORS, text: 'sid_d | None | to keep you signed in' },
      { kind: 'table-row', columns: PROCESSORS, text: 'sid_e | First-party | to keep you signed in' },
    ],
    companies: [],
  },
  {
    name: 'kinds in a column',
    parts: [
      {
        kind: 'table-row',
        columns: ['Data', 'Categories of third parties'],
        text: 'Your name | Lodging Houses, Wickhouse',
      },
    ],
    companies: [],
  },
  {
    name: 'a sentence in a cell',
    parts: [{ kind: 'table-row', columns: PROCESSORS, text: 'sid_c | Only we do | to keep you signed in' }],
    companies: [],
  },
  {
    name: 'a line with the address of a policy',
    parts: ['Lampgames, Inc. https://lampgames.example/privacy/', 'Vungle, Inc. https://vungle.example/privacy/'],
    companies: ['Lampgames', 'Vungle'],
  },
  { name: 'a line with another address', parts: ['Lampgames https://lampgames.example/play'], companies: [] },
  { name: 'a browser with its address', parts: ['Microsoft Edge: https://edge.example/privacy-faq'], companies: [] },
  {
    name: 'their policy under a name',
    parts: [
      { kind: 'heading', text: 'Tidebank' },
      {
        kind: 'paragraph',
        section: ['Tidebank'],
        text: 'Their Privacy Policy can be viewed at https://tidebank.example/privacy',
      },
    ],
    companies: ['Tidebank'],
  },
  {
    name: 'their policy under a title',
    parts: [
      { kind: 'heading', text: 'Links to other sites' },
      { kind: 'paragraph', section: ['Links to other sites'], text: 'Their Privacy Policy can be viewed there.' },
    ],
    companies: [],
  },
];
test.each(CASES)('companies by their entry: $name', ({ parts, companies }) => {
  const { policy, sentences } = policyOfParts(...parts);
  expect(findThirdParties(sentences, policy).map(({ value }) => value)).toEqual(companies);
});
