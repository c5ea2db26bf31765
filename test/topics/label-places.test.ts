import { describe, expect, test } from 'vitest';
import { labelPlaces } from '../../lib/topics/label-places.ts';
import type { SparseVector } from '../../lib/topics/train-margin.ts';

/** Texts of one feature each: 0 is said of locks, 1 of letters, 2 of both. */
const FEATURES = [0, 1, 2] as const;
const TOLD = [['locks'], ['letters'], ['locks', 'letters', 'rare']] as const;
const vectors = Array.from({ length: 300 }, (_, i): SparseVector => ({
  at: Int32Array.of(FEATURES[i % 3] ?? 0),
  values: Float64Array.of(1),
}));
const labels = vectors.map((_, i) => (TOLD[i % 3] ?? []).filter((label) => label !== 'rare' || i < 30));

describe('places by the labels of others', () => {
  test('have a number for each label that is frequent', () => {
    const places = labelPlaces(vectors, labels, 3);
    expect(places?.dimensions).toBe(2);
    const [locks = [], letters = []] = [0, 1].map((d) => FEATURES.map((f) => places?.table[f * 2 + d] ?? 0));
    expect(Math.min(locks[0] ?? 0, locks[2] ?? 0)).toBeGreaterThan(locks[1] ?? 0);
    expect(Math.min(letters[1] ?? 0, letters[2] ?? 0)).toBeGreaterThan(letters[0] ?? 0);
  });

  test('are none where no label is frequent', () => {
    expect(labelPlaces(vectors.slice(0, 90), labels.slice(0, 90), 3)).toBeNull();
    expect(labelPlaces([], [], 3)).toBeNull();
  });
});
