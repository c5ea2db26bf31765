import { expect, test } from 'vitest';
import { policyFeatures } from '../../lib/model/policy-features.ts';
import type { Sentence } from '../../lib/types.ts';

function sentence(plain: string, more: Partial<Sentence> = {}): Sentence {
  return { start: 0, end: plain.length, text: plain, plain, kind: 'paragraph', section: [], block: 0, ...more };
}

function featuresOf(plain: string, more: Partial<Sentence> = {}): readonly number[] {
  return [...(policyFeatures([sentence(plain, more)])[0] ?? [])];
}

const SHARED = (a: readonly number[], b: readonly number[]): number => a.filter((x) => b.includes(x)).length / a.length;

test('features are distinct and ascending', () => {
  const own = featuresOf('We may share your data with partners and share your data with vendors.');
  expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
});

test('a denial differs from what it denies', () => {
  const said = featuresOf('We sell your data.');
  expect(featuresOf('We do not sell your data.')).not.toEqual(said);
});

test('words for the same thing share features', () => {
  const rent = featuresOf('We rent your data.');
  expect(SHARED(rent, featuresOf('We lease your data.'))).toBeGreaterThan(
    SHARED(rent, featuresOf('We guard your data.')),
  );
});

test.each([
  ['spelling of a contraction', "We don't sell data.", 'We do not sell data.'],
  ['capitals', 'WE SELL DATA.', 'We sell data.'],
  ['plural', 'We sell cookies.', 'We sell cookie.'],
])('%s does not count', (_, a, b) => {
  expect(featuresOf(a)).toEqual(featuresOf(b));
});

test('the sentence that introduces a list and the title above count', () => {
  const alone = featuresOf('Advertisers', { kind: 'list-item' });
  const led = featuresOf('Advertisers', { kind: 'list-item', lead: sentence('We share data with:') });
  const titled = featuresOf('Advertisers', { kind: 'list-item', section: ['Who we share data with'] });
  expect(led.length).toBeGreaterThan(alone.length);
  expect(titled.length).toBeGreaterThan(alone.length);
});

test('a sentence without words has few features and does no harm', () => {
  expect(featuresOf('…').length).toBeLessThan(5);
});
