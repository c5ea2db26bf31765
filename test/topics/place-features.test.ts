import { describe, expect, test } from 'vitest';
import { placeFeatures, placeOf, type FeaturePlaces } from '../../lib/topics/place-features.ts';
import type { SparseVector } from '../../lib/topics/train-margin.ts';

/** Texts of one feature each. Features 0, 1 and 2 keep company, and so do 3, 4 and 5; 6 is in no document. */
const DOCUMENTS = [
  [0, 1, 2, 0, 2, 1],
  [3, 4, 5, 4, 3, 5],
  [1, 0, 2],
  [5, 3, 4],
].map((features) => features.map((feature) => textOf(feature)));
const FEATURES = 7;

describe('features placed by the texts beside them', () => {
  const places = placeFeatures(DOCUMENTS, FEATURES, 2) ?? { dimensions: 0, table: new Float64Array() };

  test('those that keep company lie nearer than those that do not', () => {
    expect(likeness(places, 0, 1)).toBeGreaterThan(likeness(places, 0, 4));
    expect(likeness(places, 3, 5)).toBeGreaterThan(likeness(places, 2, 5));
  });

  test('the same texts give the same places', () => {
    expect(placeFeatures(DOCUMENTS, FEATURES, 2)).toEqual(places);
  });

  test('a text lies where the sum of its features lies', () => {
    const both = placeOf({ at: Int32Array.of(0, 3), values: Float64Array.of(1, 2) }, places);
    const apart = [placeOf(textOf(0), places), placeOf(textOf(3), places)];
    both.forEach((value, d) => {
      expect(value).toBeCloseTo((apart[0]?.[d] ?? 0) + 2 * (apart[1]?.[d] ?? 0), 12);
    });
  });

  const NOWHERE = [
    { name: 'no documents', documents: [] },
    { name: 'texts without neighbors', documents: [[textOf(0)], [textOf(1)]] },
    { name: 'texts without known features', documents: [[textOf(), textOf()]] },
  ];
  test.each(NOWHERE)('none from $name', ({ documents }) => {
    expect(placeFeatures(documents, FEATURES)).toBeNull();
  });
});

function textOf(...features: number[]): SparseVector {
  return { at: Int32Array.from(features), values: Float64Array.from(features, () => 1) };
}

/** Cosine of the places of two features. */
function likeness(places: FeaturePlaces, a: number, b: number): number {
  const [x, y] = [placeOf(textOf(a), places), placeOf(textOf(b), places)];
  const product = (p: Float64Array, q: Float64Array): number => p.reduce((sum, v, d) => sum + v * (q[d] ?? 0), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}
