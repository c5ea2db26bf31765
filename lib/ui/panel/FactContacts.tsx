import { WORDING } from '../../strings/strings.ts';
import type { Fact } from '../../types.ts';
import { Icon } from '../parts/Icon.tsx';
import { FactEvidence } from './FactEvidence.tsx';
import type { QuoteSource } from './report-view.ts';

/** Where to write about privacy, to copy or with its sentence. */
export function FactContacts({ contacts, ...source }: QuoteSource & { readonly contacts: readonly Fact<string>[] }) {
  const { copy } = WORDING.ui.actions;
  return (
    <ul class="facts">
      {contacts.map(({ value, evidence }) => (
        <li class="row-head" key={value}>
          <FactEvidence {...source} evidence={evidence} summary={value} />
          <button
            class="button"
            data-size="sm"
            type="button"
            aria-label={`${copy}: ${value}`}
            onClick={() => source.actions.onCopy(value)}
          >
            <Icon name="copy" size="sm" />
            {copy}
          </button>
        </li>
      ))}
    </ul>
  );
}
