import { fill, WORDING } from '../../strings/strings.ts';
import { formatIsoDate, formatNumber, languageName } from '../words/format.ts';
import { FactEvidence } from './FactEvidence.tsx';
import type { ReportView } from './report-view.ts';

/** Date, age, laws and length of a policy. */
export function FactGlance(view: ReportView) {
  const { facts, words, language } = view.report;
  const { labels, laws: names, length } = WORDING.facts;
  const { updated, minimumAge, laws } = facts;
  return (
    <dl class="fact-list">
      <dt>{labels.updated.label}</dt>
      <dd>
        {updated ? (
          <FactEvidence {...view} evidence={updated.evidence} summary={formatIsoDate(updated.value)} />
        ) : (
          labels.updated.none
        )}
      </dd>
      <dt>{labels.minimumAge.label}</dt>
      <dd>
        {minimumAge ? (
          <FactEvidence {...view} evidence={minimumAge.evidence} summary={formatNumber(minimumAge.value)} />
        ) : (
          labels.minimumAge.none
        )}
      </dd>
      <dt>{labels.laws.label}</dt>
      <dd>
        {laws.length === 0 && labels.laws.none}
        {laws.map(({ value, evidence }) => (
          <FactEvidence key={value} {...view} evidence={evidence} summary={names[value].short} />
        ))}
      </dd>
      <dt>{WORDING.ui.labels.language}</dt>
      <dd>{fill(length, { words: formatNumber(words), language: languageName(language) })}</dd>
    </dl>
  );
}
