import { randomSequence } from '../model/random-sequence.ts';
import type { SparseVector } from './train-margin.ts';

/** Numbers a feature is placed by; rounds that find them; weight of a feature never seen. Chosen by cross-validation. */
const DIMENSIONS = 64;
const ROUNDS = 6;
const CAUTION = 5;
/** A sentence speaks of what the next two speak of. Chosen by cross-validation. */
const REACH = 2;

/** Row `f` of `table` places feature `f` by `dimensions` numbers. */
export interface FeaturePlaces {
  readonly dimensions: number;
  readonly table: Float64Array;
}

/**
 * Places features so that those lie near each other that texts share with the texts beside them: what a policy says
 * next is most often of the same topic, so the places know of topics without a label.
 *
 * Shape:  documents, each its texts in order as vectors → places; null without a text that has neighbors.
 * Source: canonical correlation with a diagonal for the covariances (Dhillon, Foster and Ungar 2015), by orthogonal
 *         iteration from a fixed start.
 */
export function placeFeatures(
  documents: readonly (readonly SparseVector[])[],
  features: number,
  most = DIMENSIONS,
): FeaturePlaces | null {
  const dimensions = Math.min(most, features);
  const damping = new Float64Array(features).fill(CAUTION);
  for (const texts of documents) {
    texts.forEach(({ at, values }, i) => {
      const neighbors = Math.min(i, REACH) + Math.min(texts.length - 1 - i, REACH);
      for (let k = 0; k < at.length; k++)
        damping[at[k] ?? 0] = (damping[at[k] ?? 0] ?? 0) + neighbors * (values[k] ?? 0) ** 2;
    });
  }
  if (damping.every((weight) => weight === CAUTION)) return null;
  const scaled = documents.map((texts) =>
    texts.map(({ at, values }) => ({ at, values: values.map((v, k) => v / Math.sqrt(damping[at[k] ?? 0] ?? 1)) })),
  );
  let table = orthogonal(start(features * dimensions), dimensions);
  for (let round = 0; round < ROUNDS; round++)
    table = orthogonal(throughNeighbors(scaled, table, dimensions), dimensions);
  for (let f = 0; f < features; f++) {
    const share = 1 / Math.sqrt(damping[f] ?? 1);
    for (let d = 0; d < dimensions; d++) table[f * dimensions + d] = (table[f * dimensions + d] ?? 0) * share;
  }
  return { dimensions, table };
}

/** Where a text lies: the sum of its features' places. */
export function placeOf({ at, values }: SparseVector, { dimensions, table }: FeaturePlaces): Float64Array {
  const place = new Float64Array(dimensions);
  for (let k = 0; k < at.length; k++) {
    const from = (at[k] ?? 0) * dimensions;
    const value = values[k] ?? 0;
    for (let d = 0; d < dimensions; d++) place[d] = (place[d] ?? 0) + value * (table[from + d] ?? 0);
  }
  return place;
}

/** Each feature's new place: the sum of the places of the texts beside those that it is in. */
function throughNeighbors(
  documents: readonly (readonly SparseVector[])[],
  table: Float64Array,
  dimensions: number,
): Float64Array {
  const moved = new Float64Array(table.length);
  for (const texts of documents) {
    const places = texts.map((text) => placeOf(text, { dimensions, table }));
    texts.forEach(({ at, values }, i) => {
      const beside = new Float64Array(dimensions);
      for (let j = Math.max(0, i - REACH); j <= Math.min(texts.length - 1, i + REACH); j++) {
        const place = places[j];
        if (j === i || !place) continue;
        for (let d = 0; d < dimensions; d++) beside[d] = (beside[d] ?? 0) + (place[d] ?? 0);
      }
      for (let k = 0; k < at.length; k++) {
        const to = (at[k] ?? 0) * dimensions;
        const value = values[k] ?? 0;
        for (let d = 0; d < dimensions; d++) moved[to + d] = (moved[to + d] ?? 0) + value * (beside[d] ?? 0);
      }
    });
  }
  return moved;
}

/** The table with its columns at right angles, each of length 1. Source: Gram and Schmidt, twice over for exactness. */
function orthogonal(table: Float64Array, dimensions: number): Float64Array {
  const rows = table.length / dimensions;
  const columns = Array.from({ length: dimensions }, (_, d) =>
    Float64Array.from({ length: rows }, (__, f) => table[f * dimensions + d] ?? 0),
  );
  columns.forEach((column, d) => {
    for (let pass = 0; pass < 2; pass++) {
      for (let other = 0; other < d; other++) subtractPart(column, columns[other] ?? column);
    }
    const length = Math.sqrt(dot(column, column)) || 1;
    for (let f = 0; f < rows; f++) table[f * dimensions + d] = column[f] = (column[f] ?? 0) / length;
  });
  return table;
}

/** Takes from a column what it has of another of length 1. */
function subtractPart(column: Float64Array, unit: Float64Array): void {
  const part = dot(column, unit);
  for (let f = 0; f < column.length; f++) column[f] = (column[f] ?? 0) - part * (unit[f] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < a.length; f++) sum += (a[f] ?? 0) * (b[f] ?? 0);
  return sum;
}

/** Numbers between -0.5 and 0.5, the same every time. */
function start(count: number): Float64Array {
  const random = randomSequence(7);
  return Float64Array.from({ length: count }, () => random() - 0.5);
}
