import { describe, expect, it } from 'vitest';
import { KnownWords } from '../../lib/text/known-words.ts';
import { demandOf } from '../../lib/text/required-words.ts';
import { WordNeeds } from '../../lib/text/word-needs.ts';

const needs = new WordNeeds();
const word = needs.add(demandOf(/\bmango\b/i));
const pair = needs.add(demandOf(/\bripe plum\b/i));
needs.settle();

/** Whether the words of a text, added one after the other, meet the first requirement of a demand. */
function meets(known: KnownWords, demand: number, text: string): boolean {
  const marks = needs.none.slice();
  let last = -1;
  for (const { index } of text.matchAll(/\w+/g)) {
    const number = known.read(text, index);
    known.addWord(number, marks, 0);
    if (last >= 0) known.addPair(last, number, marks, 0);
    last = number;
  }
  return (((marks[demand >>> 5] ?? 0) >>> (demand & 31)) & 1) === 1;
}

describe('KnownWords', () => {
  const known = new KnownWords(needs);
  it.each([
    ['a word', word, 'one Mango a day', true],
    ['no such word', word, 'one plum a day', false],
    ['two words in a row', pair, 'a ripe plum', true],
    ['two words apart', pair, 'a ripe and round plum', false],
    ['two words in the other order', pair, 'a plum ripe for you', false],
  ])('tells %s, for the first time and again', (_, demand, text, expected) => {
    expect([meets(known, demand, text), meets(known, demand, text)]).toEqual([expected, expected]);
  });

  it('tells the same when its words were forgotten', () => {
    known.clear();
    expect([meets(known, pair, 'ripe plum'), meets(known, word, 'ripe plum')]).toEqual([true, false]);
  });

  it('knows no more words than it has room for', () => {
    const many = new KnownWords(needs);
    const text = Array.from({ length: 20_001 }, (_, at) => `w${at.toString(36)}`).join(' ');
    const numbers = [...text.matchAll(/\w+/g)].map(({ index }) => many.read(text, index));
    expect(numbers.slice(-2)).toEqual([19_999, -1]);
    expect(many.isFull).toBe(true);
  });
});
