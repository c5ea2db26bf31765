import type { Score } from '../../score/score.ts';
import type { ScoreRow } from '../../score/score-rows.ts';
import { WEIGHT_FACTORS, type WeightChoice } from '../../score/weights.ts';
import { answerText } from '../../strings/answer-text.ts';
import { questionWords } from '../../strings/answer-words.ts';
import { formatNumber } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import { Select } from '../parts/Select.tsx';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { isJudged, lookOf, lookWord } from '../words/severity-look.ts';
import { RowSentences } from './RowSentences.tsx';
import type { ReportView } from './report-view.ts';

/** Every question as a row, the costliest first, with what it earned and the sentences behind it; the rows add up in the last. */
export function ScoreTable({ own, ...view }: ReportView & { readonly own: Score }) {
  const words = WORDING.score.table;
  const rows = [...own.rows].sort((a, b) => b.max - b.points - (a.max - a.points));
  const most = Math.max(...rows.map(({ max }) => max));
  return (
    <table class="score-table">
      <caption class="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.question}</th>
          <th scope="col">
            <span class="visually-hidden">{words.bar}</span>
          </th>
          <th scope="col" class="num">
            {words.earned}
          </th>
          <th scope="col" class="num">
            {words.weight}
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <Row key={row.question} row={row} most={most} {...view} />
      ))}
      <tfoot>
        <tr>
          <th scope="row">{words.together}</th>
          <td />
          <td class="num">{formatNumber(own.score)}</td>
          <td class="num">{WORDING.score.of}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ row, most, ...view }: ReportView & { readonly row: ScoreRow; readonly most: number }) {
  const { question, points, max } = row;
  const { answers, review, actions } = view;
  const look = lookOf(question, answers[question]);
  const { title, short } = questionWords(question);
  const choose = (choice: WeightChoice | null) =>
    actions.onReview({ ...review, weights: { ...review.weights, [question]: choice ?? 'as-given' } });
  return (
    <tbody data-question={question}>
      <tr>
        <th scope="row">
          <span class="row-name" id={`question-${question}`}>
            {short}
          </span>
          <span class="severity" data-severity={look}>
            <SeverityIcon look={look} />
            <span>
              {isJudged(look) && <span class="visually-hidden">{lookWord(look)}: </span>}
              {answerText(question, answers[question])}
            </span>
          </span>
        </th>
        <td>
          <svg class="bar" aria-hidden="true">
            <rect class="bar-possible" width={`${(100 * max) / most}%`} height="8" rx="2" />
            <rect class="bar-earned" width={`${(100 * points) / most}%`} height="8" rx="2" />
          </svg>
        </td>
        <td class="num">
          {formatNumber(points)}
          <span class="row-max"> / {formatNumber(max)}</span>
        </td>
        <td class="num">
          <Select
            label={fill(WORDING.options.weights.weight, { title })}
            value={review.weights[question] ?? 'as-given'}
            options={(Object.keys(WEIGHT_FACTORS) as WeightChoice[]).map(
              (id) => [id, WORDING.score.weights[id]] as const,
            )}
            onChoose={choose}
          />
        </td>
      </tr>
      <tr>
        <td class="row-behind" colSpan={4}>
          <RowSentences {...view} question={question} />
        </td>
      </tr>
    </tbody>
  );
}
