import { expect, test } from 'vitest';
import { FeatureReader } from '../../lib/model/feature-reader.ts';
import { FeatureTable } from '../../lib/model/feature-table.ts';
import { policyFeatures } from '../../lib/model/policy-features.ts';
import { RowList } from '../../lib/model/row-list.ts';
import type { Sentence } from '../../lib/types.ts';

const LEAD = sentence('We share your data with:');
const SENTENCES: readonly Sentence[] = [
  LEAD,
  sentence('Advertisers and ad networks', { kind: 'list-item', lead: LEAD, section: ['Who we share data with'] }),
  sentence('Those who send our parcels', { kind: 'list-item', lead: LEAD, section: ['Who we share data with'] }),
  sentence("We don't sell, rent or trade personal data to third parties without your consent, ever.", {
    section: ['Your rights', 'Who we share data with'],
  }),
  sentence('…'),
];

function sentence(plain: string, more: Partial<Sentence> = {}): Sentence {
  return { start: 0, end: plain.length, text: plain, plain, kind: 'paragraph', section: [], block: 0, ...more };
}

/** The features that stand in the list after each sentence, by a model that knows these. */
function listed(known: Uint32Array): number[][] {
  const table = new FeatureTable(known);
  const list = new RowList(table, known.length);
  const reader = new FeatureReader(list, new RowList(table, known.length));
  return SENTENCES.map((one) => {
    reader.read(one);
    return [...list.kept()].map((row) => known[row] ?? 0).sort((a, b) => a - b);
  });
}

const features = policyFeatures(SENTENCES).map((hashes) => [...hashes]);
const all = Uint32Array.from(new Set(features.flat())).sort();

test('a list has the rows of the features that are learned from, each once', () => {
  expect(listed(all)).toEqual(features);
});

test('features that a model does not know have no row', () => {
  const known = all.filter((_, at) => at % 3 === 0);
  expect(listed(known)).toEqual(features.map((hashes) => hashes.filter((hash) => known.includes(hash))));
  expect(listed(new Uint32Array())).toEqual(SENTENCES.map(() => []));
});
