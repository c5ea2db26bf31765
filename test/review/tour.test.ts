import { expect, test } from 'vitest';
import { tourOf } from '../../lib/review/tour.ts';
import { answersWith, REPORT } from '../fixtures/report.ts';

test('a tour has five stops, the weightiest first, no sentence twice', () => {
  const stops = tourOf(REPORT.answers);
  expect(stops.map(({ question }) => question)).toEqual(['targeted-ads', 'sale', 'cookies', 'security', 'retention']);
  expect(new Set(stops.map(({ evidence }) => evidence.start)).size).toBe(stops.length);
});

test('a silent policy has no tour', () => {
  expect(tourOf(answersWith({}))).toEqual([]);
});
