import type { ScoreRow } from '../../score/score-rows.ts';
import { answerText } from '../../strings/answer-text.ts';
import { questionWords } from '../../strings/answer-words.ts';
import { formatNumber } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { Answers } from '../../types.ts';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { isJudged, lookOf, lookWord } from '../words/severity-look.ts';

interface Props {
  readonly title: string;
  readonly rows: readonly ScoreRow[];
  readonly answers: Answers;
}

/** The rows of the score that matter most, with what they earned of what they could. */
export function PointList({ title, rows, answers }: Props) {
  if (rows.length === 0) return null;
  return (
    <section class="points">
      <h2>{title}</h2>
      <ul>
        {rows.map(({ question, points, max }) => {
          const look = lookOf(question, answers[question]);
          return (
            <li class="point" key={question}>
              <SeverityIcon look={look} />
              <span>
                {isJudged(look) && <span class="visually-hidden">{lookWord(look)}: </span>}
                <span class="point-topic">{questionWords(question).short}</span>
                <span class="visually-hidden">: </span> <b>{answerText(question, answers[question])}</b>
              </span>
              <span class="point-cost">
                {fill(WORDING.score.row, { points: formatNumber(points), max: formatNumber(max) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
