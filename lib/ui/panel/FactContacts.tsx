import { WORDING } from '../../strings/strings.ts';
import { Icon } from '../parts/Icon.tsx';
import { FactEvidence } from './FactEvidence.tsx';
import type { ReportView } from './report-view.ts';

/** Where to write about privacy, to copy or with its sentence. */
export function FactContacts(view: ReportView) {
  const { copy } = WORDING.ui.actions;
  return (
    <ul class="facts">
      {view.report.facts.contacts.map(({ value, evidence }) => (
        <li class="row-head" key={value}>
          <FactEvidence {...view} evidence={evidence} summary={value} />
          <button
            class="button"
            data-size="sm"
            type="button"
            aria-label={`${copy}: ${value}`}
            onClick={() => view.actions.onCopy(value)}
          >
            <Icon name="copy" size="sm" />
            {copy}
          </button>
        </li>
      ))}
    </ul>
  );
}
