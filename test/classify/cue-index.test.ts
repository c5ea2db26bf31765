import { expect, test } from 'vitest';
import { cueIndex } from '../../lib/classify/cue-index.ts';
import { defineRule, type Rule } from '../../lib/rules/define-rule.ts';

function rule(...cues: string[]): Rule {
  return defineRule({ question: 'sale', value: 'sold', language: 'en', cues, says: [/x/], hits: ['x'], misses: ['y'] });
}

const CASES = [
  { name: 'the start of a word', cues: ['sell'], text: 'we are selling it', found: true },
  { name: 'not the middle of a word', cues: ['sell'], text: 'we resell it', found: false },
  { name: 'a phrase', cues: ['do not track'], text: 'on “do not track” signals', found: true },
  { name: 'any of several', cues: ['rent', 'sold'], text: 'it is sold', found: true },
];
test.each(CASES)('finds $name', ({ cues, text, found }) => {
  expect(cueIndex([rule(...cues)]).candidates(text)).toEqual(found ? [0] : []);
});

test('gives rules in their order, each once', () => {
  const index = cueIndex([rule('b'), rule('a'), rule('a', 'b')]);
  expect(index.candidates('a b a')).toEqual([0, 1, 2]);
});
