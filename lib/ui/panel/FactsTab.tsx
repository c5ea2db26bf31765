import { WORDING } from '../../strings/strings.ts';
import { FactSheet } from './FactSheet.tsx';
import { openEndedOf } from './open-ended.ts';
import type { ReportView } from './report-view.ts';
import { TakeAlong } from './TakeAlong.tsx';

/** The facts of a policy, and its report to take along. */
export function FactsTab({ host, readAt, ...view }: ReportView & { readonly host: string; readonly readAt: number }) {
  const { facts, words, language } = view.report;
  return (
    <div class="tab-panel">
      <FactSheet {...view} facts={facts} words={words} language={language} openEnded={openEndedOf(view.report)} />
      <TakeAlong {...view} host={host} readAt={readAt} />
      <p class="hint">{WORDING.disclaimer}</p>
    </div>
  );
}
