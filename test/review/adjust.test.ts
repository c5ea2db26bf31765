import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, type QuestionId, valuesOf } from '../../lib/questions.ts';
import { adjustAnswers, isOwn, reviewedAnswers } from '../../lib/review/adjust.ts';
import { type Corrections, NO_REVIEW, type Review, setAnswer, toggleSentence } from '../../lib/review/review.ts';
import { type Score, scoreAnswers } from '../../lib/score/score.ts';
import { WEIGHT_FACTORS, type WeightChoice } from '../../lib/score/weights.ts';
import type { Answers } from '../../lib/types.ts';
import { answersWith, REPORT } from '../fixtures/report.ts';

/** The score as a person sees it. */
const reviewedScore = (answers: Answers, review: Review): Score =>
  scoreAnswers(reviewedAnswers(answers, review), review.weights);

const { answers } = REPORT;
const startOf = (id: QuestionId, index = 0): number => answers[id].evidence[index]?.start ?? -1;
const aside = (id: QuestionId, ...indexes: number[]): Corrections => ({
  [id]: { setAside: indexes.map((index) => startOf(id, index)), value: null },
});

const CASES = [
  {
    name: 'the only sentence set aside leaves silence',
    id: 'sharing',
    corrections: aside('sharing', 0),
    value: 'silent',
  },
  {
    name: 'the worse side of a contradiction set aside leaves the better one',
    id: 'targeted-ads',
    corrections: aside('targeted-ads', 0),
    value: 'no',
  },
  {
    name: 'the better side of a contradiction set aside leaves the worse one',
    id: 'targeted-ads',
    corrections: aside('targeted-ads', 1),
    value: 'yes',
  },
  {
    name: 'an answer that was given counts, whatever the sentences say',
    id: 'cookies',
    corrections: { cookies: { setAside: [], value: 'none' } },
    value: 'none',
  },
] as const;

describe('adjustAnswers', () => {
  test.each(CASES)('$name', ({ id, corrections, value }) => {
    const adjusted = adjustAnswers(answers, corrections)[id];
    expect(adjusted.value).toBe(value);
    expect(adjusted.conflict).toBe(false);
  });

  test('leaves all other answers as they are', () => {
    const adjusted = adjustAnswers(answers, aside('sharing', 0));
    const others = QUESTION_IDS.filter((id) => id !== 'sharing');
    expect(others.map((id) => adjusted[id])).toEqual(others.map((id) => answers[id]));
  });
});

describe('corrections', () => {
  test('are gone once they are taken back', () => {
    const once = toggleSentence({}, 'sharing', 7);
    expect(once).toEqual({ sharing: { setAside: [7], value: null } });
    expect(toggleSentence(once, 'sharing', 7)).toEqual({});
    expect(setAnswer(setAnswer({}, 'sale', 'sold'), 'sale', null)).toEqual({});
  });

  test('make a score a person’s own', () => {
    expect(isOwn(NO_REVIEW)).toBe(false);
    expect(isOwn({ ...NO_REVIEW, weights: { sale: 'as-given' } })).toBe(false);
    expect(isOwn({ ...NO_REVIEW, weights: { sale: 'none' } })).toBe(true);
    expect(isOwn({ ...NO_REVIEW, corrections: setAnswer({}, 'sale', 'sold') })).toBe(true);
  });

  test('undone give the usual score again', () => {
    expect(reviewedScore(answers, NO_REVIEW)).toEqual(scoreAnswers(answers));
  });
});

test('rows add up to the score, for 10,000 answers and weights', () => {
  const choices = Object.keys(WEIGHT_FACTORS) as WeightChoice[];
  const values = fc.tuple(...QUESTION_IDS.map((id) => fc.constantFrom(...valuesOf(id))));
  const weights = fc.tuple(...QUESTION_IDS.map(() => fc.constantFrom(...choices)));
  fc.assert(
    fc.property(values, weights, (picked, chosen) => {
      const given = answersWith(
        Object.fromEntries(QUESTION_IDS.map((id, at) => [id, { value: picked[at] ?? 'silent' }])),
      );
      const own = Object.fromEntries(QUESTION_IDS.map((id, at) => [id, chosen[at] ?? 'as-given']));
      const { rows, score, range } = reviewedScore(given, { ...NO_REVIEW, weights: own });
      const sum = rows.reduce((total, { points }) => total + Math.round(points * 10), 0);
      expect(sum).toBe(score * 10);
      expect(range[0]).toBeLessThanOrEqual(score);
      expect(range[1]).toBeGreaterThanOrEqual(score);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
