import { expect, test } from 'vitest';
import { linksOfEach } from '../../lib/facts/links-of-each.ts';
import { policyOfParts } from './policy-of-parts.ts';

test('a link belongs to the sentence that it stands in', () => {
  const { sentences } = policyOfParts('Write to our team.', 'Read on.', 'Ask for your data here.');
  const [first, second, third] = sentences;
  const at = (start = 0, end = 0): { start: number; end: number; url: string } => ({ start, end, url: 'a' });
  const within = [at(third?.start, third?.end), at(first?.start, first?.end), at((first?.start ?? 0) + 3, first?.end)];
  const across = at(first?.start, second?.end);
  expect([...linksOfEach(sentences, [...within, across])]).toEqual([
    [2, [within[0]]],
    [0, [within[1], within[2]]],
  ]);
  expect(linksOfEach([], within).size).toBe(0);
});
