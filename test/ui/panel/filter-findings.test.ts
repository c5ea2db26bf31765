import { describe, expect, test } from 'vitest';
import { matchingClauses, matchingQuestions, NO_FILTER, searcher } from '../../../lib/ui/panel/filter-findings.ts';
import { splitHits } from '../../../lib/ui/parts/Marked.tsx';
import { REPORT } from '../../fixtures/report.ts';

const CASES = [
  { name: 'a word of a sentence', filter: { search: 'brightmeter' }, ids: ['cookies', 'sharing', 'targeted-ads'] },
  { name: 'a word of the question', filter: { search: 'AI training' }, ids: ['ai-training'] },
  { name: 'a section', filter: { search: 'advertising choices' }, ids: ['targeted-ads'] },
  {
    name: 'a severity',
    filter: { looks: ['good'] },
    ids: ['sale', 'retention', 'access', 'marketing-opt-out', 'security'],
  },
  { name: 'an answer that was withheld', filter: { looks: ['unsure'] }, ids: ['policy-changes'] },
  { name: 'a topic', filter: { topic: 'do-not-track' }, ids: ['do-not-track'] },
  { name: 'a question', filter: { question: 'sale' }, ids: ['sale'] },
  { name: 'two filters at once', filter: { search: 'brightmeter', looks: ['good'] }, ids: [] },
  { name: 'signs of patterns', filter: { search: '.*(' }, ids: [] },
] as const;

describe('matchingQuestions', () => {
  test.each(CASES)('finds $name', ({ filter, ids }) => {
    expect(matchingQuestions(REPORT, REPORT.answers, { ...NO_FILTER, ...filter })).toEqual(ids);
  });
});

test('matchingClauses keeps the order of the policy', () => {
  const found = matchingClauses(REPORT.clauses, { ...NO_FILTER, search: 'data' });
  const starts = found.map(({ start }) => start);
  expect(starts.length).toBeGreaterThan(2);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

const HITS = [
  { name: 'in any case', text: 'Data and data', search: 'DATA', marked: ['Data', 'data'] },
  { name: 'over a line break', text: 'your\n data', search: 'your data', marked: ['your\n data'] },
  { name: 'with either apostrophe', text: 'don’t', search: "don't", marked: ['don’t'] },
  { name: 'at the very end', text: 'we log it', search: 'it', marked: ['it'] },
];
test.each(HITS)('marks hits $name', ({ text, search, marked }) => {
  const parts = splitHits(text, searcher(search) ?? /-/);
  expect(parts.map(({ part }) => part).join('')).toBe(text);
  expect(parts.filter((part) => part.marked).map(({ part }) => part)).toEqual(marked);
});
