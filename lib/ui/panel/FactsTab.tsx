import { WORDING } from '../../strings/strings.ts';
import { FactGlance } from './FactGlance.tsx';
import { FactGroup } from './FactGroup.tsx';
import { FactContacts } from './FactContacts.tsx';
import { FactParties } from './FactParties.tsx';
import { Ledger } from './Ledger.tsx';
import { hasTimeline, RetentionTimeline } from './RetentionTimeline.tsx';
import type { ReportView } from './report-view.ts';
import { TakeAlong } from './TakeAlong.tsx';

/** The facts of a policy, each with its sentence. */
export function FactsTab({ host, readAt, ...view }: ReportView & { readonly host: string; readonly readAt: number }) {
  const { facts } = view.report;
  const { groups, labels } = WORDING.facts;
  return (
    <div class="tab-panel">
      <FactGroup title={groups.glance}>
        <FactGlance {...view} />
      </FactGroup>
      <FactGroup title={groups.kept} none={hasTimeline(view.report) ? null : labels.retentionPeriods.none}>
        <RetentionTimeline {...view} />
      </FactGroup>
      <FactGroup title={groups.ledger} none={facts.dataTypes.length === 0 ? labels.dataTypes.none : null}>
        <Ledger {...view} />
      </FactGroup>
      <FactGroup title={groups.parties} none={facts.thirdParties.length === 0 ? labels.thirdParties.none : null}>
        <FactParties {...view} />
      </FactGroup>
      <FactGroup title={groups.contact} none={facts.contacts.length === 0 ? labels.contacts.none : null}>
        <FactContacts {...view} />
      </FactGroup>
      <TakeAlong {...view} host={host} readAt={readAt} />
      <p class="hint">{WORDING.disclaimer}</p>
    </div>
  );
}
