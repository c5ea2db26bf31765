import { fill, WORDING } from '../../strings/strings.ts';
import type { Grade } from '../../types.ts';
import { GradeTile } from './GradeTile.tsx';
import { ScoreScale } from './ScoreScale.tsx';

export interface Face {
  readonly score: number;
  readonly range: readonly [number, number];
  readonly grade: Grade;
}

/** Grade, score and range, and where they lie; the range stands beside the score, always. */
export function ScoreFace({ score, range, grade }: Face) {
  return (
    <section class="score-face" aria-label={WORDING.score.label}>
      <p class="visually-hidden">{spokenScore({ score, range, grade })}</p>
      <GradeTile grade={grade} />
      <div>
        <p class="score" aria-hidden="true">
          <span class="score-value">{score}</span> <span class="score-range">{rangeText(range)}</span>{' '}
          <span class="score-of">{WORDING.score.of}</span>
        </p>
        <ScoreScale score={score} range={range} grade={grade} />
      </div>
    </section>
  );
}

/** The range as it stands behind a score: "(33–40)". */
export function rangeText([low, high]: readonly [number, number]): string {
  return `(${low}–${high})`;
}

/** The face as one sentence, for screen readers. */
export function spokenScore({ score, range: [low, high], grade }: Face): string {
  return fill(WORDING.score.spoken, { grade, score: `${score}`, low: `${low}`, high: `${high}` });
}
