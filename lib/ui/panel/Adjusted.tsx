import { NO_REVIEW, type Review } from '../../review/review.ts';
import type { Score } from '../../score/score.ts';
import { WORDING } from '../../strings/strings.ts';
import type { ScoredReport } from '../../types.ts';
import { OwnScore } from '../parts/OwnScore.tsx';

interface Props {
  readonly own: Score;
  readonly usual: Pick<ScoredReport, 'score' | 'scoreRange' | 'grade'>;
  /** Takes back the last thing that was done while the panel is open; `null`: there is none. */
  readonly onUndo: (() => void) | null;
  readonly onReview: (review: Review) => void;
}

/** A strip below the score while it is a person's own: the usual score stays in sight, and the way back to it. A status line says the same. */
export function Adjusted({ own, usual, onUndo, onReview }: Props) {
  const { undo, undoAll } = WORDING.ui.wrong;
  return (
    <div class="adjusted">
      <div aria-hidden="true">
        <OwnScore own={own} usual={usual} />
      </div>
      {onUndo && (
        <button class="button" data-size="sm" type="button" onClick={onUndo}>
          {undo}
        </button>
      )}
      <button class="button" data-size="sm" type="button" onClick={() => onReview(NO_REVIEW)}>
        {undoAll}
      </button>
    </div>
  );
}
