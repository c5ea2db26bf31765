import { fill, WORDING } from '../../strings/strings.ts';
import type { ScoredReport } from '../../types.ts';
import type { Face } from './ScoreFace.tsx';

interface Props {
  readonly own: Face;
  /** The score with the usual weights, for everybody, as found. */
  readonly usual: Pick<ScoredReport, 'score' | 'scoreRange' | 'grade'>;
}

/** A person's own score in words, with the usual one beside it. */
export function OwnScore(props: Props) {
  return <p class="own-score">{ownScoreText(props)}</p>;
}

/** The same for a status line. */
export function ownScoreText({ own, usual }: Props): string {
  if (isUsual({ own, usual })) return WORDING.ui.wrong.same;
  return fill(WORDING.ui.wrong.adjusted, {
    score: `${own.grade} ${own.score}`,
    low: `${own.range[0]}`,
    high: `${own.range[1]}`,
    usual: `${usual.grade} ${usual.score}`,
  });
}

/** Whether what a person chose leaves the score as it is. */
export function isUsual({ own, usual }: Props): boolean {
  const [low, high] = usual.scoreRange;
  return own.grade === usual.grade && own.score === usual.score && own.range[0] === low && own.range[1] === high;
}
