import type { TabState } from '../../job/tab-state.ts';
import type { ScoredReport, UnscoredReport } from '../../types.ts';
import { languageName } from '../../strings/language-name.ts';
import { hostOf } from './address.ts';

type Of<Kind extends TabState['kind']> = Extract<TabState, { readonly kind: Kind }>;
export type ReadingState = Of<'reading'>;
export type StoppedState = Of<'stopped'>;
/** A report with a score. */
export type ScoredState = Omit<Of<'report'>, 'kind' | 'report'> & {
  readonly kind: 'scored';
  readonly report: ScoredReport;
};
export type ShownState = ReadingState | StoppedState | ScoredState;

/** What is drawn for a tab: reports without a score, and tabs in which nothing was read, are messages. */
export function stateFor(state: TabState): ShownState {
  if (state.kind === 'reading' || state.kind === 'stopped') return state;
  const nothing = { kind: 'stopped', values: {}, choices: [], policyUrl: null } as const;
  if (state.kind === 'idle') return { ...nothing, host: state.host, code: state.code };
  const { report, host, policyUrl } = state;
  if (!report.isPolicy) return { ...nothing, host, policyUrl, code: 'not-a-policy' };
  if ('score' in report) return { ...state, kind: 'scored', report };
  return { ...nothing, host, policyUrl, ...unscored(report, policyUrl ?? host) };
}

function unscored(report: UnscoredReport, address: string): Pick<StoppedState, 'code' | 'values'> {
  return report.reason === 'too-short'
    ? { code: 'too-short', values: {} }
    : {
        code: 'language-not-supported',
        values: { language: languageName(report.language), host: hostOf(address) ?? address },
      };
}
