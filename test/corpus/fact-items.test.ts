import { expect, test } from 'vitest';
import { companyItem, contactItem, F1, inDays } from './fact-items.mjs';

const PAIRS = [
  { name: 'twelve months and a year', item: inDays, a: 'P12M', b: 'P1Y', same: true },
  { name: 'three days and 72 hours', item: inDays, a: 'P3D', b: 'PT72H', same: true },
  { name: 'thirty days and a month', item: inDays, a: 'P30D', b: 'P1M', same: false },
  { name: 'an address in capitals', item: contactItem, a: 'Privacy@Example.com', b: 'privacy@example.com', same: true },
  {
    name: 'a form with a query',
    item: contactItem,
    a: 'https://www.example.com/form/?id=1',
    b: 'example.com/form',
    same: true,
  },
  { name: 'two forms', item: contactItem, a: 'https://example.com/a', b: 'https://example.com/b', same: false },
  { name: 'a company and its product', item: companyItem, a: 'Example Analytics', b: 'Example, Inc.', same: true },
  { name: 'an article before a name', item: companyItem, a: 'The Example Desk', b: 'Example', same: true },
];
test.each(PAIRS)('$name: same item $same', ({ item, a, b, same }) => {
  expect(item(a) === item(b)).toBe(same);
});

test('nothing wanted and nothing found is right; half of two is half', () => {
  expect(F1(new Set(), new Set())).toBe(1);
  expect(F1(new Set(['a', 'b']), new Set(['a', 'c']))).toBe(0.5);
  expect(F1(new Set(['a']), new Set())).toBe(0);
});
