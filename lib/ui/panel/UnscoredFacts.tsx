import { WORDING } from '../../strings/strings.ts';
import type { UnscoredReport } from '../../types.ts';
import { FactSheet } from './FactSheet.tsx';
import type { QuoteSource } from './report-view.ts';

/** What is known of a policy that has no grade: its dates, contacts, laws and whatever else needs no judging. */
export function UnscoredFacts({ report, ...source }: QuoteSource & { readonly report: UnscoredReport }) {
  const { facts, words, language } = report;
  return (
    <section class="tab-panel" aria-label={WORDING.ui.tabs.facts}>
      <FactSheet {...source} report={report} facts={facts} words={words} language={language} openEnded={[]} />
    </section>
  );
}
