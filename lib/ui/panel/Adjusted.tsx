import { NO_REVIEW, type Review } from '../../review/review.ts';
import type { Score } from '../../score/score.ts';
import { WORDING } from '../../strings/strings.ts';
import type { ScoredReport } from '../../types.ts';
import { OwnScore } from '../parts/OwnScore.tsx';

interface Props {
  readonly own: Score;
  readonly usual: Pick<ScoredReport, 'score' | 'grade'>;
  readonly review: Review;
  readonly onReview: (review: Review) => void;
}

/** A strip below the score while it is a person's own: the usual score stays in sight, and the way back to it. A status line says the same. */
export function Adjusted({ own, usual, review, onReview }: Props) {
  const corrected = Object.keys(review.corrections);
  const { undo, undoAll } = WORDING.ui.wrong;
  const undoLast = () => {
    const kept = Object.entries(review.corrections).filter(([id]) => id !== corrected.at(-1));
    onReview({ ...review, corrections: Object.fromEntries(kept) });
  };
  return (
    <div class="adjusted">
      <div aria-hidden="true">
        <OwnScore own={own} usual={usual} />
      </div>
      {corrected.length > 1 && (
        <button class="button" data-size="sm" type="button" onClick={undoLast}>
          {undo}
        </button>
      )}
      <button class="button" data-size="sm" type="button" onClick={() => onReview(NO_REVIEW)}>
        {undoAll}
      </button>
    </div>
  );
}
