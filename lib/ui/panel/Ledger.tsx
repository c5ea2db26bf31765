import { formatPeriod } from '../../strings/format-period.ts';
import { WORDING } from '../../strings/strings.ts';
import type { DataType, Fact, LedgerRow } from '../../types.ts';
import { FactEvidence } from './FactEvidence.tsx';
import type { QuoteSource } from './report-view.ts';

interface Props extends QuoteSource {
  readonly dataTypes: readonly Fact<DataType>[];
  readonly ledger: readonly LedgerRow[];
}

/** The ledger: each kind of data, what it is used for, who gets it and for how long it is kept, as far as said. */
export function Ledger({ dataTypes, ledger, ...source }: Props) {
  const rows = dataTypes.map(
    ({ value, evidence }): LedgerRow =>
      ledger.find(({ dataType }) => dataType === value) ?? {
        ...{ dataType: value, evidence },
        ...{ purposes: [], recipients: [], kept: [] },
      },
  );
  return (
    <ul class="facts ledger">
      {rows.map((row) => (
        <li key={row.dataType}>
          <Row {...source} row={row} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row, ...source }: QuoteSource & { readonly row: LedgerRow }) {
  const { purposes, recipients, kept } = WORDING.facts.table;
  const name = WORDING.facts.dataTypes[row.dataType];
  const cells: readonly (readonly [string, readonly Fact<string>[]])[] = [
    [purposes, row.purposes],
    [recipients, row.recipients],
    [kept, row.kept.map((fact) => ({ ...fact, value: formatPeriod(fact.value) }))],
  ];
  return (
    <>
      <h3 class="ledger-name">
        <FactEvidence {...source} evidence={row.evidence} summary={name.short} about={name.full} />
      </h3>
      <dl class="fact-list">
        {cells
          .filter(([, facts]) => facts.length > 0)
          .map(([label, facts]) => (
            <>
              <dt>{label}</dt>
              <dd>
                {facts.map(({ value, evidence }) => (
                  <FactEvidence key={value} {...source} evidence={evidence} summary={value} />
                ))}
              </dd>
            </>
          ))}
      </dl>
    </>
  );
}
