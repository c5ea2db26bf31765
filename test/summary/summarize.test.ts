import { expect, test } from 'vitest';
import { QUESTION_IDS, type QuestionId } from '../../lib/questions.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Answer, Answers, Evidence, Facts } from '../../lib/types.ts';

const NO_FACTS: Facts = {
  updated: null,
  retentionPeriods: [],
  minimumAge: null,
  contacts: [],
  dataTypes: [],
  thirdParties: [],
  laws: [],
  ledger: [],
};
const SILENT: Answer = { value: 'silent', confidence: 1, conflict: false, withheld: null, evidence: [], possible: [] };

function answersOf(some: Partial<Record<QuestionId, Partial<Answer>>>): Answers {
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, { ...SILENT, ...some[id] }])) as Record<QuestionId, Answer>;
}
function evidence(value: Evidence['value'], start = 0): Evidence {
  return { quote: 'x'.repeat(20), start, end: start + 20, section: [], value, role: 'states' };
}

test('leaves out what the policy is silent on', () => {
  expect(summarize(answersOf({}), NO_FACTS)).toEqual([]);
});

test('puts the most important first', () => {
  const answers = answersOf({ 'marketing-opt-out': { value: 'yes' }, sale: { value: 'sold' } });
  expect(summarize(answers, NO_FACTS)[0]).toMatch(/sells/);
});

test('names a period whose sentence is the answer’s, and no other', () => {
  const answers = answersOf({ retention: { value: 'fixed', evidence: [evidence('fixed', 100)] } });
  const period = (start: number): Facts => ({
    ...NO_FACTS,
    retentionPeriods: [
      { value: 'P30D', appliesTo: '', evidence: [{ quote: 'x', start, end: start + 1, section: [] }] },
    ],
  });
  expect(summarize(answers, period(105))[0]).toContain('after 30 days');
  expect(summarize(answers, period(5))[0]).toContain('after a set time');
});

test('names the period of the first piece of evidence that has one', () => {
  const cited = [evidence('fixed', 500), evidence('fixed', 300), evidence('fixed', 100)];
  const period = (value: string, start: number): Facts['retentionPeriods'][number] => ({
    value,
    appliesTo: '',
    evidence: [{ quote: 'x', start, end: start + 1, section: [] }],
  });
  const facts = { ...NO_FACTS, retentionPeriods: [period('P20D', 105), period('P70D', 305)] };
  expect(summarize(answersOf({ retention: { value: 'fixed', evidence: cited } }), facts)[0]).toContain('after 70 days');
});

test('tells both sides of a contradiction', () => {
  const answers = answersOf({
    sale: { value: 'sold', conflict: true, evidence: [evidence('sold'), evidence('not-sold', 50)] },
  });
  expect(summarize(answers, NO_FACTS)[0]).toMatch(/does not sell .*, but elsewhere/);
});
