import { describe, expect, test } from 'vitest';
import { anyOf, pattern } from '../../lib/rules/pattern.ts';

const FRUIT = anyOf`
  apples?
  pears?|plums?
`;

describe('anyOf', () => {
  test.each([
    ['a word of its own line', 'two apples', true],
    ['a word beside another', 'a plum', true],
    ['a part of a word', 'pineapples', false],
    ['no words at all, as at the end of a line', '', false],
  ])('%s', (_, text, found) => {
    expect(new RegExp(FRUIT).test(text)).toBe(found);
  });

  test('is the alternatives in their order', () => {
    expect(FRUIT).toBe(String.raw`\b(?:apples?|pears?|plums?)\b`);
    expect(anyOf`a|b`).toBe(String.raw`\b(?:a|b)\b`);
  });

  test('parts stand in parts', () => {
    expect(anyOf`(?:many )?${FRUIT} and cheese`).toBe(String.raw`\b(?:(?:many )?(?:${FRUIT}) and cheese)\b`);
  });
});

describe('pattern', () => {
  test('takes parts as groups, without regard to case', () => {
    expect(pattern`${'a|b'} c`.test('B C')).toBe(true);
    expect(pattern`${'a|b'} c`.test('a')).toBe(false);
  });

  test('leaves spaces of a single line', () => {
    expect(pattern` a `.source).toBe(' a ');
  });

  test('of several lines matches what one of them matches', () => {
    const found = pattern`
      ^none
      ${FRUIT} pie
    `;
    expect(found.source).toBe(String.raw`^none|(?:${FRUIT}) pie`);
    expect(['none', 'Apple pie', 'no pie'].map((text) => found.test(text))).toEqual([true, true, false]);
  });
});
