import { describe, expect, test } from 'vitest';
import { matchRules } from '../../lib/classify/match-rules.ts';
import { valuesOf } from '../../lib/questions.ts';
import type { Example, Rule } from '../../lib/rules/define-rule.ts';
import { RULES } from '../../lib/rules/en/index.ts';
import { plainText } from '../../lib/text/normalize.ts';
import type { Sentence } from '../../lib/types.ts';

/** An example as the sentence that it would be in a policy. */
function sentenceOf(example: Example): Sentence {
  const { text, lead, section } = typeof example === 'string' ? { text: example } : example;
  const whole = { start: 0, end: text.length, text, plain: plainText(text), kind: 'paragraph', block: 0 } as const;
  const sentence = { ...whole, section: section === undefined ? [] : [section] };
  return lead === undefined ? sentence : { ...sentence, kind: 'list-item', lead: sentenceOf(lead) };
}

function matches(rule: Rule, example: Example): boolean {
  return matchRules([sentenceOf(example)], [rule]).length > 0;
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : `${example.lead ?? ''} ${example.text}`;
}

const NAMED = RULES.map((rule, index) => ({ name: `${rule.question}: ${rule.value} (rule ${index + 1})`, rule }));

/** Texts made to keep a pattern busy: as long as a list item with its lead can be. */
const HOSTILE = [
  'we '.repeat(1300),
  'may share your information with '.repeat(125),
  'cookies and technologies, '.repeat(150),
  'not not never without our '.repeat(150),
  'a'.repeat(4000),
  `${'your personal information '.repeat(150)}!`,
  `${'(we, us, '.repeat(400)}`,
  `${' '.repeat(10)}${'delete retain keep 30 '.repeat(180)}`,
];

describe.each(NAMED)('$name', ({ rule }) => {
  test('has a value of its question', () => {
    expect(valuesOf(rule.question)).toContain(rule.value);
  });
  test.each(rule.hits.map((example) => [example]))('hits %j', (example) => {
    expect(matches(rule, example)).toBe(true);
    expect(rule.cues.some((cue) => textOf(example).toLowerCase().includes(cue))).toBe(true);
  });
  test.each(rule.misses.map((example) => [example]))('misses %j', (example) => {
    expect(matches(rule, example)).toBe(false);
  });
  test('still has its gaps', () => {
    const { hits = [], misses = [] } = rule.gaps ?? {};
    expect(hits.filter((example) => matches(rule, example))).toEqual([]);
    expect(misses.filter((example) => !matches(rule, example))).toEqual([]);
  });
  test('has cues in lower case and patterns that keep no state and bound their gaps', () => {
    expect(rule.cues.every((cue) => cue === cue.toLowerCase())).toBe(true);
    for (const { source, flags } of patternsOf(rule)) {
      expect(flags).not.toMatch(/[gy]/);
      expect(source).not.toMatch(/\.[*+]|\[\^[^\]]*\][*+]|\{\d+,\}/);
    }
  });
  test('reads hostile text', () => {
    // a pattern that backtracks without bound would not come back before the runner gives up
    for (const text of HOSTILE) for (const pattern of patternsOf(rule)) pattern.test(text);
  });
});

function patternsOf({ says, and = [], unless = [], unlessIntroduced, within, outside }: Rule): RegExp[] {
  return [...says, ...and, ...unless, unlessIntroduced, within, outside].filter((pattern) => pattern !== undefined);
}
