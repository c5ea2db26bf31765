import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { WORDING } from '../../../lib/strings/strings.ts';
import { formatPeriod } from '../../../lib/strings/format-period.ts';
import type { DataType, Fact, Facts, LedgerRow, Quote, RetentionPeriod, ThirdParty } from '../../../lib/types.ts';
import { FactSheet } from '../../../lib/ui/panel/FactSheet.tsx';
import { hoursOf } from '../../../lib/ui/panel/retention-axis.ts';
import { openPage } from '../page.ts';

const WORDS = ['orders', 'letters', 'logs', 'Brightmeter', 'Parcelway', 'advertising', 'support', 'receipts'];
const word = fc.constantFrom(...WORDS);
const quote: fc.Arbitrary<Quote> = fc
  .record({ start: fc.nat(10_000), words: fc.array(word, { minLength: 1, maxLength: 6 }) })
  .map(({ start, words }) => ({ quote: words.join(' '), start, end: start + words.join(' ').length, section: [] }));
const quotes = fc.uniqueArray(quote, { minLength: 1, maxLength: 3, selector: ({ start }) => start });
const fact = <T,>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> => fc.record({ value, evidence: quotes });
const facts = <T,>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>[]> =>
  fc.uniqueArray(fact(value), { maxLength: 4, selector: (one) => one.value });
const period = fc.constantFrom('PT72H', 'P7D', 'P30D', 'P6M', 'P1Y', 'P10Y');
const dataType = fc.constantFrom(...(Object.keys(WORDING.facts.dataTypes) as DataType[])); // a closed table

const ledgerRow: fc.Arbitrary<LedgerRow> = fc.record({
  dataType,
  evidence: quotes,
  purposes: facts(word),
  recipients: facts(word),
  kept: facts(period),
});
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    updated: fc.option(fact(fc.constant('2026-03-12'))),
    minimumAge: fc.option(fact(fc.constantFrom(13, 16, 18))),
    contacts: facts(word.map((name) => `${name}@lantern.example`)),
    laws: facts(fc.constantFrom('GDPR' as const, 'CCPA' as const)),
    thirdParties: fc.uniqueArray(
      fc.record({ value: word, evidence: quotes, receives: fc.constantFrom('', 'your name') }),
      {
        maxLength: 4,
        selector: ({ value }: ThirdParty) => value,
      },
    ),
    retentionPeriods: fc.uniqueArray(fc.record({ value: period, evidence: quotes, appliesTo: word }), {
      maxLength: 5,
      selector: ({ value, appliesTo }: RetentionPeriod) => `${value} ${appliesTo}`,
    }),
    ledger: fc.uniqueArray(ledgerRow, { maxLength: 5, selector: (row) => row.dataType }),
  })
  .map((given) => ({
    ...given,
    dataTypes: given.ledger.map(({ dataType: value, evidence }) => ({ value, evidence })),
  }));

const nothing = vi.fn();
const SOURCE = {
  report: { documents: [] },
  policyUrl: null,
  actions: { onShowHere: null, onCopy: nothing, onLeave: nothing },
};
type Cell = readonly [text: string, quotes: readonly string[]];
const cell = (text: string, { evidence }: { readonly evidence: readonly Quote[] }): Cell => [
  text,
  evidence.map((one) => one.quote),
];

test('ledger, timeline, companies, contacts, laws, age and date are the report’s, a sentence behind every cell', () => {
  const page = openPage();
  const cellsIn = (selector: string): Cell[] =>
    [...page.body.querySelectorAll(`${selector} .fact`)].map((one) => [
      one.querySelector('summary')?.textContent?.trim() ?? '',
      [...one.querySelectorAll('blockquote')].map((said) => said.textContent ?? ''),
    ]);
  fc.assert(
    fc.property(anyFacts, (given) => {
      page.draw(<FactSheet {...SOURCE} facts={given} words={100} language="en" openEnded={[]} />);
      const { dataTypes, laws } = WORDING.facts;
      expect(cellsIn('.ledger')).toEqual(
        given.ledger.flatMap((row) => [
          cell(dataTypes[row.dataType].short, row),
          ...[...row.purposes, ...row.recipients].map((one) => cell(one.value, one)),
          ...row.kept.map((one) => cell(formatPeriod(one.value), one)),
        ]),
      );
      const rising = [...given.retentionPeriods].sort((a, b) => (hoursOf(a.value) ?? 0) - (hoursOf(b.value) ?? 0));
      expect(cellsIn('.timeline')).toEqual(
        rising.map((one) => cell(`${formatPeriod(one.value)} · ${one.appliesTo}`, one)),
      );
      const others = [...page.body.querySelectorAll('.fact')].length;
      const parties = given.thirdParties.map((one) =>
        cell(one.receives === '' ? one.value : `${one.value} · ${one.receives}`, one),
      );
      const contacts = given.contacts.map((one) => cell(one.value, one));
      expect(cellsIn('ul.facts:not(.ledger)')).toEqual([...parties, ...contacts]);
      const glance = [
        ...(given.updated ? [cell('12 March 2026', given.updated)] : []),
        ...(given.minimumAge ? [cell(`${given.minimumAge.value}`, given.minimumAge)] : []),
        ...given.laws.map((one) => cell(laws[one.value].short, one)),
      ];
      expect(cellsIn('.fact-group:first-child')).toEqual(glance);
      const shown = [cellsIn('.ledger'), cellsIn('.timeline'), parties, contacts, glance].flat();
      expect(others).toBe(shown.length);
    }),
    { numRuns: 60, seed: 7 },
  );
}, 30_000);
