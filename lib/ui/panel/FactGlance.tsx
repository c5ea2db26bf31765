import { formatIsoDate, formatNumber } from '../../strings/format.ts';
import { languageName } from '../../strings/language-name.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import { FactEvidence } from './FactEvidence.tsx';
import type { Facts } from '../../types.ts';
import type { QuoteSource } from './report-view.ts';

interface Props extends QuoteSource {
  readonly facts: Partial<Facts>;
  readonly words: number;
  readonly language: string;
}

/** Date, age, laws and length of a policy; what was not looked for is left out. */
export function FactGlance({ facts, words, language, ...source }: Props) {
  const { labels, laws: names, length } = WORDING.facts;
  const { updated, minimumAge, laws } = facts;
  return (
    <dl class="fact-list">
      {updated !== undefined && (
        <>
          <dt>{labels.updated.label}</dt>
          <dd>
            {updated ? (
              <FactEvidence {...source} evidence={updated.evidence} summary={formatIsoDate(updated.value)} />
            ) : (
              labels.updated.none
            )}
          </dd>
        </>
      )}
      {minimumAge !== undefined && (
        <>
          <dt>{labels.minimumAge.label}</dt>
          <dd>
            {minimumAge ? (
              <FactEvidence {...source} evidence={minimumAge.evidence} summary={formatNumber(minimumAge.value)} />
            ) : (
              labels.minimumAge.none
            )}
          </dd>
        </>
      )}
      {laws && (
        <>
          <dt>{labels.laws.label}</dt>
          <dd>
            {laws.length === 0 && labels.laws.none}
            {laws.map(({ value, evidence }) => (
              <FactEvidence
                key={value}
                {...source}
                evidence={evidence}
                summary={names[value].short}
                about={names[value].full}
              />
            ))}
            {laws.length > 0 && <p class="hint">{labels.laws.explain}</p>}
          </dd>
        </>
      )}
      <dt>{WORDING.ui.labels.text}</dt>
      <dd>{fill(length, { words: formatNumber(words), language: languageName(language) })}</dd>
    </dl>
  );
}
