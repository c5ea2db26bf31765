import type { Review } from '../../review/review.ts';
import type { Answers, ScoredReport } from '../../types.ts';
import type { PanelActions } from './panel-actions.ts';

/** What each tab of a report draws from. */
export interface ReportView {
  readonly report: ScoredReport;
  readonly policyUrl: string | null;
  readonly actions: PanelActions;
  readonly review: Review;
  /** The answers as the person sees them: corrected, and through their lens. */
  readonly answers: Answers;
}
