import { WORDING } from '../../strings/strings.ts';
import type { Facts, Quote } from '../../types.ts';
import { FactContacts } from './FactContacts.tsx';
import { FactDocuments } from './FactDocuments.tsx';
import { FactGlance } from './FactGlance.tsx';
import { FactGroup } from './FactGroup.tsx';
import { FactParties } from './FactParties.tsx';
import { Ledger } from './Ledger.tsx';
import { RetentionTimeline } from './RetentionTimeline.tsx';
import type { QuoteSource } from './report-view.ts';

interface Props extends QuoteSource {
  /** A report without a score may have only some of them: those that it lacks have no group. */
  readonly facts: Partial<Facts>;
  readonly words: number;
  readonly language: string;
  /** Sentences that set no end to keeping data. */
  readonly openEnded: readonly Quote[];
}

/** The facts of a policy, each with its sentence. */
export function FactSheet({ facts, words, language, openEnded, ...source }: Props) {
  const { groups, labels } = WORDING.facts;
  const { retentionPeriods: periods, dataTypes, ledger = [], thirdParties, contacts } = facts;
  const { documents } = source.report;
  const none = (list: readonly unknown[], text: string) => (list.length === 0 ? text : null);
  return (
    <>
      <FactGroup title={groups.glance}>
        <FactGlance {...source} facts={facts} words={words} language={language} />
      </FactGroup>
      {periods && (
        <FactGroup title={groups.kept} none={none([...periods, ...openEnded], labels.retentionPeriods.none)}>
          <RetentionTimeline {...source} periods={periods} openEnded={openEnded} />
        </FactGroup>
      )}
      {dataTypes && (
        <FactGroup title={groups.ledger} none={none(dataTypes, labels.dataTypes.none)}>
          <Ledger {...source} dataTypes={dataTypes} ledger={ledger} />
        </FactGroup>
      )}
      {thirdParties && (
        <FactGroup title={groups.parties} none={none(thirdParties, labels.thirdParties.none)}>
          <FactParties {...source} parties={thirdParties} />
        </FactGroup>
      )}
      {contacts && (
        <FactGroup title={groups.contact} none={none(contacts, labels.contacts.none)}>
          <FactContacts {...source} contacts={contacts} />
        </FactGroup>
      )}
      {documents.length > 1 && (
        <FactGroup title={groups.documents}>
          <FactDocuments documents={documents} onLeave={source.actions.onLeave} />
        </FactGroup>
      )}
    </>
  );
}
