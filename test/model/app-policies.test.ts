import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { QUESTION_IDS, valuesOf, type QuestionId, type Value } from '../../lib/questions.ts';

type ReadAnswer = readonly [value: Value, evidence?: readonly number[], accept?: readonly Value[]];
interface Reading {
  readonly from: number;
  readonly to: number;
  readonly answers: Readonly<Record<QuestionId, ReadAnswer>>;
}

const READINGS = JSON.parse(readFileSync('scripts/model/readings/app-policies.json', 'utf8')) as Reading[];

test('has policies that do not overlap, in order', () => {
  READINGS.forEach(({ from, to }, i) => {
    expect(to).toBeGreaterThan(from);
    expect(from).toBeGreaterThan(READINGS[i - 1]?.to ?? -1);
  });
});

test('has an answer to every question, and its evidence inside the policy', () => {
  for (const { from, to, answers } of READINGS) {
    expect(Object.keys(answers).sort()).toEqual([...QUESTION_IDS].sort());
    for (const question of QUESTION_IDS) {
      const [value, evidence = [], accept = []] = answers[question];
      expect(valuesOf(question), `${from} ${question}`).toEqual(expect.arrayContaining([value, ...accept]));
      expect(evidence.length > 0, `${from} ${question}`).toBe(value !== 'silent');
      expect(evidence.every((number) => number >= from && number <= to)).toBe(true);
    }
  }
});

test('holds numbers and values, and no text', () => {
  const words = new Set(QUESTION_IDS.flatMap((question) => valuesOf(question) as readonly string[]));
  for (const { answers } of READINGS) {
    for (const parts of Object.values(answers)) {
      for (const part of parts.flat()) expect(typeof part === 'number' || words.has(part ?? '')).toBe(true);
    }
  }
});
