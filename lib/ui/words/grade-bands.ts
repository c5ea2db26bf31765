import { gradeOf } from '../../score/grade.ts';
import type { Grade } from '../../types.ts';

/** A grade's stretch of the scale. Units: scores, from inclusive, to exclusive (100 ends the last). */
export interface GradeBand {
  readonly grade: Grade;
  readonly from: number;
  readonly to: number;
}

/** The grades along the scale, the lowest first, as the score's own rule draws their borders. */
export const GRADE_BANDS: readonly GradeBand[] = bands();

function bands(): GradeBand[] {
  const list: GradeBand[] = [];
  for (let score = 0; score <= 100; score++) {
    const grade = gradeOf(score);
    const last = list.at(-1);
    if (last?.grade === grade) list[list.length - 1] = { ...last, to: score === 100 ? 100 : score + 1 };
    else list.push({ grade, from: score, to: score + 1 });
  }
  return list;
}
