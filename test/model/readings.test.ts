import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { QUESTION_IDS, valuesOf, type QuestionId, type Value } from '../../lib/questions.ts';

type Place = number | readonly [start: number, end: number];
type ReadAnswer = readonly [value: Value, evidence?: readonly Place[], accept?: readonly Value[]];
interface Reading {
  readonly from?: number;
  readonly to?: number;
  readonly sha256?: string;
  readonly answers: Readonly<Record<QuestionId, ReadAnswer>>;
}

const APPS = readings('app-policies.json');
const SITES = readings('site-policies.json');

function readings(name: string): Reading[] {
  return JSON.parse(readFileSync(`scripts/model/readings/${name}`, 'utf8')) as Reading[];
}

test('policies of apps do not overlap, and their evidence lies inside them', () => {
  APPS.forEach(({ from = 0, to = 0, answers }, i) => {
    expect(to).toBeGreaterThan(from);
    expect(from).toBeGreaterThan(APPS[i - 1]?.to ?? -1);
    const numbers = Object.values(answers).flatMap(([, evidence = []]) => evidence as readonly number[]);
    expect(numbers.every((number) => number >= from && number <= to)).toBe(true);
  });
});

test('policies of sites are named once, and their evidence has a beginning before its end', () => {
  expect(new Set(SITES.map(({ sha256 }) => sha256)).size).toBe(SITES.length);
  for (const { sha256, answers } of SITES) {
    expect(sha256).toMatch(/^[0-9a-f]{16}$/);
    const places = Object.values(answers).flatMap(([, evidence = []]) => evidence as readonly [number, number][]);
    expect(places.every(([start, end]) => start < end)).toBe(true);
  }
});

test.each([
  ['apps', APPS],
  ['sites', SITES],
])('every question about %s has an answer of its own values, and evidence unless silent', (_, all) => {
  for (const { answers } of all) {
    expect(Object.keys(answers).sort()).toEqual([...QUESTION_IDS].sort());
    for (const question of QUESTION_IDS) {
      const [value, evidence = [], accept = []] = answers[question];
      expect(valuesOf(question)).toEqual(expect.arrayContaining([value, ...accept]));
      expect(evidence.length > 0).toBe(value !== 'silent');
    }
  }
});
