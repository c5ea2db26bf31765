import { expect, test } from 'vitest';
import { randomSequence, shuffle } from '../../lib/model/random-sequence.ts';

test('draws the same numbers from the same seed, between 0 and 1', () => {
  const draw = (seed: number): number[] => {
    const random = randomSequence(seed);
    return Array.from({ length: 100 }, () => random());
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(7).every((number) => number >= 0 && number < 1)).toBe(true);
});

test('puts all items into another order', () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  const shuffled = [...items];
  shuffle(shuffled, randomSequence(1));
  expect(shuffled).not.toEqual(items);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
});
