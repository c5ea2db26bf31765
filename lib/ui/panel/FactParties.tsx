import { FactEvidence } from './FactEvidence.tsx';
import type { ReportView } from './report-view.ts';

/** The companies that a policy names, with what they get in its words. */
export function FactParties(view: ReportView) {
  return (
    <ul class="facts">
      {view.report.facts.thirdParties.map(({ value, receives, evidence }) => (
        <li key={value}>
          <FactEvidence {...view} evidence={evidence} summary={receives === '' ? value : `${value} · ${receives}`} />
        </li>
      ))}
    </ul>
  );
}
