import { describe, expect, test } from 'vitest';
import { lessenByRivals } from '../../lib/topics/rival-topics.ts';
import { heedParts, segmentParts } from '../../lib/topics/segment-parts.ts';

describe('the parts of a segment', () => {
  test('are its sentences', () => {
    expect(segmentParts('We keep logs. You may opt out.').map((part) => part.trim())).toEqual([
      'We keep logs.',
      'You may opt out.',
    ]);
  });

  test.each(['', 'We keep logs.', 'We keep logs at example.com for a week'])('are none of one sentence: %j', (text) => {
    expect(segmentParts(text)).toEqual([]);
  });

  test('raise what one of them tells', () => {
    const margins = Float64Array.of(0, 0);
    heedParts(margins, [Float64Array.of(-1, 0), Float64Array.of(2, 0)]);
    expect(margins[0]).toBeGreaterThan(0);
    expect(margins[1]).toBe(0);
  });

  test('count most where they open', () => {
    const [early, late] = [Float64Array.of(0), Float64Array.of(0)];
    heedParts(early, [Float64Array.of(1), Float64Array.of(-1)]);
    heedParts(late, [Float64Array.of(-1), Float64Array.of(1)]);
    expect(early[0]).toBeGreaterThan(late[0] ?? 0);
  });

  test('leave a segment as it is where there are none', () => {
    const margins = Float64Array.of(0.5, -0.5);
    heedParts(margins, []);
    expect([...margins]).toEqual([0.5, -0.5]);
  });
});

test('a topic is lessened where another is likely', () => {
  const [alone, beside] = [Float64Array.of(0.1, -1), Float64Array.of(0.1, 1)];
  lessenByRivals(alone);
  lessenByRivals(beside);
  expect(beside[0]).toBeLessThan(alone[0] ?? 0);
});
