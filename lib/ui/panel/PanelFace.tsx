import { WORDING } from '../../strings/strings.ts';
import { GradeTile } from '../parts/GradeTile.tsx';
import { type Face, rangeText, spokenScore } from '../parts/ScoreFace.tsx';
import { ScoreScale } from '../parts/ScoreScale.tsx';

/** The score's face in one line. */
export function PanelFace(face: Face) {
  return (
    <section class="panel-face" aria-label={WORDING.score.label}>
      <p class="visually-hidden">{spokenScore(face)}</p>
      <GradeTile grade={face.grade} size="md" />
      <p class="score" aria-hidden="true">
        <span class="score-value">{face.score}</span> <span class="score-range">{rangeText(face.range)}</span>
      </p>
      <ScoreScale {...face} />
    </section>
  );
}
