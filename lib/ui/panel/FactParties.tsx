import type { ThirdParty } from '../../types.ts';
import { FactEvidence } from './FactEvidence.tsx';
import type { QuoteSource } from './report-view.ts';

/** The companies that a policy names, with what they get in its words. */
export function FactParties({ parties, ...source }: QuoteSource & { readonly parties: readonly ThirdParty[] }) {
  return (
    <ul class="facts">
      {parties.map(({ value, receives, evidence }) => (
        <li key={value}>
          <FactEvidence {...source} evidence={evidence} summary={receives === '' ? value : `${value} · ${receives}`} />
        </li>
      ))}
    </ul>
  );
}
