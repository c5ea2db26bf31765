import type { Review } from '../../review/review.ts';
import type { Answers, ScoredReport } from '../../types.ts';
import type { PanelActions } from './panel-actions.ts';

/** What a sentence needs to be shown in its place. */
export interface QuoteSource {
  readonly report: Pick<ScoredReport, 'documents' | 'text'>;
  readonly policyUrl: string | null;
  readonly actions: Pick<PanelActions, 'onShowHere' | 'onCopy' | 'onLeave'>;
}

/** What each tab of a report draws from. */
export interface ReportView extends QuoteSource {
  readonly report: ScoredReport;
  readonly actions: PanelActions;
  readonly review: Review;
  /** The answers as the person sees them: corrected, and through their lens. */
  readonly answers: Answers;
}
