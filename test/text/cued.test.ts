import { expect, test } from 'vitest';
import { Cued, CuedList } from '../../lib/text/cued.ts';
import { forgetTexts } from '../../lib/text/remembered.ts';
import { joined } from '../../lib/text/word-marks.ts';

const LONG = 'a'.repeat(60);
const CASES = [
  { name: 'a word', patterns: [/\bsell\b/i], text: 'We sell it', may: true },
  { name: 'no part of a word', patterns: [/\bsell\b/i], text: 'We resell it', may: false },
  { name: 'the case, where it counts', patterns: [/\bSell\b/], text: 'we sell it', may: false },
  { name: 'every word that is needed', patterns: [/\bsell\b.{0,60}\bpartners\b/], text: 'we sell it', may: false },
  { name: 'words of all of several', patterns: [/\bsell\b/, /\bpartners\b/i], text: 'Partners sell it', may: true },
  { name: 'words of one of several alone', patterns: [/\bsell\b/, /\bpartners\b/i], text: 'we sell it', may: false },
  { name: 'two words in a row', patterns: [/\bthird[- ]part(?:y|ies)\b/i], text: 'any Third  Parties', may: true },
  { name: 'words that stand apart', patterns: [/\bthird[- ]part/i], text: 'a third of all parties', may: false },
  { name: 'the order of two words', patterns: [/\bthird[- ]part/i], text: 'parties, third', may: false },
  { name: 'what needs no word', patterns: [/.{3}/], text: 'anything', may: true },
  { name: 'any text with a word too long to look up', patterns: [/\bsell\b/], text: LONG, may: true },
];
test.each(CASES)('a list of patterns tells $name', ({ patterns, text, may }) => {
  const others = Array.from({ length: 40 }, (_, i) => [new RegExp(`\\bother${i}\\b`)]);
  const list = new CuedList([...others, patterns, [/\bother0\b/]]);
  const found = text === LONG ? list.mayMatch(text).filter((index) => index === 40) : list.mayMatch(text);
  expect(found).toEqual(may ? [40] : []);
});

test('a list tells all that may match, in their order', () => {
  const list = new CuedList(['a', 'b', 'c', 'a'].map((word) => [new RegExp(`\\b${word}\\b`)]));
  expect(list.mayMatch('c a')).toEqual([0, 2, 3]);
});

test('what is learned later is known of texts that were read before', () => {
  expect(new Cued(/\bsell\b/).mayMatch('we rent it')).toBe(false);
  expect(new Cued(/\brent\b/).mayMatch('we rent it')).toBe(true);
});

test('joined texts have two words in a row where they meet', () => {
  const list = new CuedList([[/\bthird part/]]);
  expect(list.mayMatch(joined('with any third', 'parties'))).toEqual([0]);
  expect(list.mayMatch(joined('parties', 'with any third'))).toEqual([]);
  expect(list.mayMatch(joined(joined('a third', '...'), 'party'))).toEqual([0]);
});

test('joined texts have the words of both', () => {
  const both = new Cued(/\bsell\b.{0,60}\bpartners\b/);
  expect(both.test(joined('we sell to', 'partners'))).toBe(true);
  forgetTexts();
  expect(both.test(joined('we rent to', 'partners'))).toBe(false);
});

test('texts are told when more words were met than are remembered', () => {
  const list = new CuedList([[/\bthird part/]]);
  for (let i = 0; i < 30_000; i++) expect(list.mayMatch(`word${i} of a third`)).toEqual([]);
  expect(list.mayMatch('of a third party')).toEqual([0]);
  expect(list.mayMatch(joined('of a third', 'party'))).toEqual([0]);
});
