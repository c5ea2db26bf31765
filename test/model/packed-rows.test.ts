import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedRows } from '../../lib/model/packed-rows.ts';

/** Rows of full width as they are stored. */
function stored(rows: readonly (readonly number[])[]): { rows: Uint32Array; columns: Uint8Array; weights: Int8Array } {
  const starts = [0];
  const entries = rows.flatMap((row) => {
    const own = row.flatMap((weight, column) => (weight === 0 ? [] : [{ column, weight }]));
    starts.push((starts.at(-1) ?? 0) + own.length);
    return own;
  });
  return {
    rows: Uint32Array.from(starts),
    columns: Uint8Array.from(entries, ({ column }) => column),
    weights: Int8Array.from(entries, ({ weight }) => weight),
  };
}

function sumOf(rows: readonly (readonly number[])[], chosen: readonly number[], width: number): number[] {
  const into = new Int32Array(width);
  new PackedRows(stored(rows), width).sum(Int32Array.from(chosen), chosen.length, into);
  return [...into];
}

test('adds up the rows that are chosen, as often as they are', () => {
  const rows = [
    [1, 0, -3, 4, 5],
    [0, 0, 0, 0, 0],
    [-1, 2, 0, 0, 7],
  ];
  expect(sumOf(rows, [0, 2, 2, 1], 5)).toEqual([-1, 4, -3, 4, 19]);
  expect(sumOf(rows, [], 5)).toEqual([0, 0, 0, 0, 0]);
});

test('is exact for the largest and the smallest, however many', () => {
  const rows = [Array<number>(7).fill(127), Array<number>(7).fill(-128), [127, -128, 127, -128, 127, -128, 127]];
  for (const row of [0, 1, 2])
    expect(sumOf(rows, Array<number>(1000).fill(row), 7)).toEqual(rows[row]?.map((weight) => weight * 1000));
});

test('gives what adding number by number gives', () => {
  const width = 6;
  const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: width, maxLength: width });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat({ max: 4 }), { maxLength: 90 }),
      (rows, indices) => {
        const chosen = indices.map((index) => index % rows.length);
        const plain = Array.from({ length: width }, (_, column) =>
          chosen.reduce((sum, index) => sum + (rows[index]?.[column] ?? 0), 0),
        );
        expect(sumOf(rows, chosen, width)).toEqual(plain);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});
