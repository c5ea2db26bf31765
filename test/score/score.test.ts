import { expect, test } from 'vitest';
import fc from 'fast-check';
import { pointsOf, QUESTION_IDS, QUESTIONS, type QuestionId, type Value, valuesOf } from '../../lib/questions.ts';
import { notableRows } from '../../lib/score/notable-rows.ts';
import { scoreAnswers } from '../../lib/score/score.ts';
import { severityOf } from '../../lib/score/severity.ts';
import { WEIGHT_FACTORS, type WeightChoice } from '../../lib/score/weights.ts';
import type { Answer, Answers } from '../../lib/types.ts';

function answersOf(valueOf: (id: QuestionId) => Value, possible: Partial<Record<QuestionId, Value[]>> = {}): Answers {
  const of = (id: QuestionId): Answer => ({
    value: valueOf(id),
    confidence: 1,
    conflict: false,
    withheld: null,
    evidence: [],
    possible: possible[id] ?? [valueOf(id)],
  });
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, of(id)])) as Record<QuestionId, Answer>;
}
const best = (id: QuestionId): Value => valuesOf(id)[0] ?? 'silent';
const silent = (): Value => 'silent';

test('gives 100 and an A to the best of policies', () => {
  const { score, grade, caps } = scoreAnswers(answersOf(best));
  expect({ score, grade, caps }).toEqual({ score: 100, grade: 'A', caps: [] });
});

test('gives a policy that is silent throughout what its points add up to', () => {
  const total = QUESTION_IDS.reduce((sum, id) => sum + QUESTIONS[id].weight, 0);
  const points = QUESTION_IDS.reduce((sum, id) => sum + QUESTIONS[id].weight * pointsOf(id, 'silent'), 0);
  expect(scoreAnswers(answersOf(silent)).score).toBe(Math.round((100 * points) / total));
});

const CAPPED = [
  { question: 'sale', value: 'sold', grade: 'C' },
  { question: 'deletion', value: 'denied', grade: 'C' },
  { question: 'retention', value: 'indefinite', grade: 'B' },
] as const;
test.each(CAPPED)('stops the grade at $grade for $question: $value', ({ question, value, grade }) => {
  const answers = answersOf((id) => (id === question ? value : best(id)));
  expect(scoreAnswers(answers).grade).toBe(grade);
  expect(scoreAnswers(answers).caps).toEqual([{ question, value, grade }]);
  expect(scoreAnswers(answers, { [question]: 'none' })).toMatchObject({ grade: 'A', caps: [], score: 100 });
});

test('counts a question as much as a person wants', () => {
  const answers = answersOf((id) => (id === 'security' ? 'silent' : best(id)));
  const score = (choice: WeightChoice): number => scoreAnswers(answers, { security: choice }).score;
  expect(score('none')).toBe(100);
  expect(score('double')).toBeLessThan(score('as-given'));
  expect(score('half')).toBeGreaterThan(score('as-given'));
});

test('falls back to the weights as given where a person wants none at all', () => {
  const none = Object.fromEntries(QUESTION_IDS.map((id) => [id, 'none' as const]));
  expect(scoreAnswers(answersOf(best), none)).toEqual(scoreAnswers(answersOf(best)));
});

test('takes the range from the values that remain possible', () => {
  const { score, range } = scoreAnswers(
    answersOf(silent, { sale: ['silent', 'sold'], deletion: ['silent', 'anyone'] }),
  );
  expect(range[0]).toBeLessThan(score);
  expect(range[1]).toBeGreaterThan(score);
});

const NOTABLE = [
  {
    name: 'what cost most and what earned most, the headline answers left out',
    values: { sale: 'silent', security: 'silent', 'breach-notice': 'silent' },
    cost: ['security', 'breach-notice'],
    earned: ['sharing', 'targeted-ads', 'ai-training'],
  },
  {
    name: 'a row once, where it cost most',
    values: { access: 'limited' },
    cost: ['access'],
    earned: ['sharing', 'targeted-ads', 'ai-training'],
  },
  {
    name: 'no silence and no concern as what earned most',
    values: { 'targeted-ads': 'silent', sharing: 'partners', 'ai-training': 'silent', government: 'silent' },
    cost: ['sharing', 'targeted-ads', 'government'],
    earned: ['access', 'security', 'profiling'],
  },
] as const;
test.each(NOTABLE)('says $name', ({ values, cost, earned }) => {
  const given: Readonly<Partial<Record<QuestionId, Value>>> = values;
  const found = notableRows(scoreAnswers(answersOf((id) => given[id] ?? best(id))).rows);
  expect(found.cost.map((row) => row.question)).toEqual(cost);
  expect(found.earned.map((row) => row.question)).toEqual(earned);
});

const anyValues = fc.record(
  Object.fromEntries(QUESTION_IDS.map((id) => [id, fc.constantFrom(...valuesOf(id))])) as Record<
    QuestionId,
    fc.Arbitrary<Value>
  >,
);
const anyWeights = fc.dictionary(
  fc.constantFrom(...QUESTION_IDS),
  fc.constantFrom(...(Object.keys(WEIGHT_FACTORS) as WeightChoice[])),
);
test('has rows that add up to the score, for any answers and weights', () => {
  fc.assert(
    fc.property(anyValues, anyWeights, (values, weights) => {
      const { score, range, rows } = scoreAnswers(
        answersOf((id) => values[id]),
        weights,
      );
      const tenths = rows.reduce((sum, row) => sum + Math.round(row.points * 10), 0);
      expect(tenths).toBe(score * 10);
      expect(range).toEqual([score, score]);
      expect(rows.every((row) => row.points >= 0 && row.points <= row.max)).toBe(true);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('shows full marks as full and none as none, of the same maxima for any answers', () => {
  const usual = scoreAnswers(answersOf(best)).rows.map(({ max }) => max);
  expect(usual.reduce((sum, max) => sum + Math.round(max * 10), 0)).toBe(1000);
  fc.assert(
    fc.property(anyValues, (values) => {
      const { rows } = scoreAnswers(answersOf((id) => values[id]));
      for (const { question, value, points, max } of rows) {
        const share = pointsOf(question, value);
        expect(points === max).toBe(share === 1);
        expect(points === 0).toBe(share === 0);
      }
      const between = rows.some(({ points, max }) => points > 0 && points < max);
      if (between) expect(rows.map(({ max }) => max)).toEqual(usual);
    }),
    { numRuns: 500, seed: 7 },
  );
});

const SEVERITIES = [
  { question: 'sale', value: 'not-sold', severity: 'good' },
  { question: 'sale', value: 'silent', severity: 'neutral' },
  { question: 'sharing', value: 'partners', severity: 'bad' },
  { question: 'sharing', value: 'service-providers', severity: 'good' },
  { question: 'security', value: 'generic', severity: 'neutral' },
  { question: 'security', value: 'silent', severity: 'neutral' },
] as const;
test.each(SEVERITIES)('calls $question: $value $severity', ({ question, value, severity }) => {
  expect(severityOf(question, value)).toBe(severity);
});
