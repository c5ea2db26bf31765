import { fill, WORDING } from '../../strings/strings.ts';
import type { Grade } from '../../types.ts';
import type { Face } from './ScoreFace.tsx';

interface Props {
  readonly own: Face;
  /** The score with the usual weights, for everybody, as found. */
  readonly usual: { readonly score: number; readonly grade: Grade };
}

/** A person's own score in words, with the usual one beside it. */
export function OwnScore(props: Props) {
  return <p class="own-score">{ownScoreText(props)}</p>;
}

/** The same for a status line. */
export function ownScoreText({ own, usual }: Props): string {
  return fill(WORDING.ui.wrong.adjusted, {
    score: `${own.grade} ${own.score}`,
    low: `${own.range[0]}`,
    high: `${own.range[1]}`,
    usual: `${usual.grade} ${usual.score}`,
  });
}
