import { expect, test } from 'vitest';
import { forgetTexts, remembered } from '../../lib/text/remembered.ts';

function counting(forgotten?: () => void): { lengthOf: (text: string) => number; reads: string[] } {
  const reads: string[] = [];
  const lengthOf = remembered((text) => {
    reads.push(text);
    return text.length;
  }, forgotten);
  return { lengthOf, reads };
}

test('a text is read once', () => {
  const { lengthOf, reads } = counting();
  expect(['a', 'bc', 'a', 'a', 'bc', ''].map(lengthOf)).toEqual([1, 2, 1, 1, 2, 0]);
  expect(reads).toEqual(['a', 'bc', '']);
});

test('forgotten, it is read again', () => {
  let times = 0;
  const { lengthOf, reads } = counting(() => times++);
  lengthOf('a');
  forgetTexts();
  lengthOf('a');
  expect(reads).toEqual(['a', 'a']);
  expect(times).toBe(1);
});

test('a text that is never repeated does not fill the memory', () => {
  let times = 0;
  const { lengthOf } = counting(() => times++);
  for (let i = 0; i < 60_000; i++) lengthOf(String(i));
  expect(times).toBe(2);
});
