import { NO_REVIEW, type Review } from '../../review/review.ts';
import type { Score } from '../../score/score.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { ScoredReport } from '../../types.ts';

interface Props {
  readonly own: Score;
  readonly usual: Pick<ScoredReport, 'score' | 'grade'>;
  readonly review: Review;
  readonly onReview: (review: Review) => void;
}

/** A strip below the score while it is a person's own: the usual score stays in sight, and the way back to it. */
export function Adjusted({ own, usual, review, onReview }: Props) {
  const count = Object.keys(review.corrections).length;
  const { adjusted, undo, undoAll } = WORDING.ui.wrong;
  const last = Object.keys(review.corrections).at(-1);
  const text = fill(adjusted, {
    score: `${own.grade} ${own.score}`,
    low: `${own.range[0]}`,
    high: `${own.range[1]}`,
    usual: `${usual.grade} ${usual.score}`,
  });
  const undoLast = () => {
    const corrections = Object.entries(review.corrections).filter(([id]) => id !== last);
    onReview({ ...review, corrections: Object.fromEntries(corrections) });
  };
  return (
    <div class="adjusted">
      <p role="status">{text}</p>
      {count > 1 && (
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
