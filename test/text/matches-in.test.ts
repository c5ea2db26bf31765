import { expect, test } from 'vitest';
import { matchesIn } from '../../lib/text/matches-in.ts';

test.each([
  ['several', /a(b)?/g, 'ab a b ab'],
  ['none', /x/g, 'ab'],
  ['empty ones', /\b/g, 'ab c'],
  ['of any case', /A/gi, 'aAb'],
])('finds what matchAll finds: %s', (_, pattern, text) => {
  const shown = (match: RegExpExecArray): unknown[] => [...match, match.index];
  expect(matchesIn(text, pattern).map(shown)).toEqual([...text.matchAll(pattern)].map(shown));
  expect(pattern.lastIndex).toBe(0);
});

test('starts at the start, wherever the pattern stopped before', () => {
  const pattern = /a/g;
  pattern.test('aa');
  expect(matchesIn('aa', pattern)).toHaveLength(2);
});
