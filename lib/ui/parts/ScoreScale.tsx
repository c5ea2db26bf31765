import { GRADE_BANDS } from '../words/grade-bands.ts';
import type { Grade } from '../../types.ts';

interface Props {
  readonly score: number;
  readonly range: readonly [number, number];
  readonly grade: Grade;
}

/** Where a score lies: segments for the grades, a band for the range, a needle for the score. */
export function ScoreScale({ score, range: [low, high], grade }: Props) {
  return (
    <svg class="score-scale" aria-hidden="true">
      <rect class="scale-track" x="0" y="7" width="100%" height="6" rx="3" />
      {GRADE_BANDS.filter((band) => band.grade === grade).map(({ from, to }) => (
        <rect class="scale-here" data-grade={grade} x={`${from}%`} y="7" width={`${to - from}%`} height="6" />
      ))}
      {GRADE_BANDS.filter(({ from }) => from > 0).map(({ from }) => (
        <rect class="scale-cut" x={`${from}%`} y="7" width="2" height="6" />
      ))}
      <rect class="scale-range" x={`${low}%`} y="2" width={`${Math.max(1, high - low)}%`} height="16" rx="4" />
      <svg x={`${score}%`} overflow="visible">
        <rect class="scale-mark" x="-1.5" y="1" width="3" height="18" rx="1.5" />
      </svg>
      {GRADE_BANDS.map((band) => (
        <text
          class="scale-letter"
          data-here={band.grade === grade ? '' : undefined}
          x={`${(band.from + band.to) / 2}%`}
          y="27"
        >
          {band.grade}
        </text>
      ))}
    </svg>
  );
}
