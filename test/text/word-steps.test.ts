import { expect, test } from 'vitest';
import { WordSteps } from '../../lib/text/word-steps.ts';

const steps = new WordSteps(['sell', 'selling', 'sale', '販売', 'a']);

function wayOf(text: string): number[] {
  let step = 0;
  return Array.from(text, (character) => (step = steps.next(step, character.charCodeAt(0))));
}

test('words with the same beginning share its steps', () => {
  expect(wayOf('sell')).toEqual(wayOf('selling').slice(0, 4));
  expect(wayOf('sale')[0]).toBe(wayOf('sell')[0]);
  expect(wayOf('sale')[1]).not.toBe(wayOf('sell')[1]);
});

test('every word has an end of its own', () => {
  const ends = ['sell', 'selling', 'sale', '販売', 'a'].map((word) => steps.endOf(word));
  expect(new Set(ends).size).toBe(5);
  expect(ends).not.toContain(0);
});

test('what is no word leads nowhere', () => {
  expect(wayOf('salt').at(-1)).toBe(0);
  expect(wayOf('x')).toEqual([0]);
  expect(wayOf('販a').at(-1)).toBe(0);
});
