import { describe, expect, it } from 'vitest';
import { NumberTable } from '../../lib/text/number-table.ts';

describe('NumberTable', () => {
  it('gives each key the number that was added for it, however many there are', () => {
    const table = new NumberTable();
    const keys = Array.from({ length: 20_000 }, (_, at) => 1 + at * 20_000);
    keys.forEach((key, at) => table.add(key, at + 7));
    expect(table.size).toBe(keys.length);
    expect(keys.every((key, at) => table.get(key) === at + 7)).toBe(true);
  });

  it.each([
    ['next to one that is known', 2],
    ['of the same low bits', 1 + 2 ** 20],
    ['the highest', 2 ** 31 - 1],
  ])('has none for a key %s', (_, key) => {
    const table = new NumberTable();
    table.add(1, 5);
    expect(table.get(key)).toBe(0);
    expect(table.get(1)).toBe(5);
  });

  it('forgets all of them', () => {
    const table = new NumberTable();
    table.add(3, 4);
    table.clear();
    expect([table.size, table.get(3)]).toEqual([0, 0]);
  });
});
