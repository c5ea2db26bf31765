import type { QuestionId } from '../../questions.ts';
import { forOthers } from '../../review/lens.ts';
import type { ScoreRow } from '../../score/score-rows.ts';
import { answerText } from '../../strings/answer-text.ts';
import { answerWords, questionWords } from '../../strings/answer-words.ts';
import { formatNumber } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import { sentenceOf } from '../../summary/summarize.ts';
import { Marked } from '../parts/Marked.tsx';
import { Severity } from '../parts/Severity.tsx';
import { doubtText } from '../words/doubt-text.ts';
import { lookOf } from '../words/severity-look.ts';
import { AnswerAdvice } from './AnswerAdvice.tsx';
import { ConflictPair } from './ConflictPair.tsx';
import { CorrectAnswer } from './CorrectAnswer.tsx';
import type { ReportView } from './report-view.ts';
import { SentenceItem } from './SentenceItem.tsx';

interface Props extends ReportView {
  readonly question: QuestionId;
  readonly row: ScoreRow | undefined;
  readonly hit: RegExp | null;
}

/** One question, its answer, what it earned, and every sentence behind it. */
export function ClauseCard({ question, row, hit, ...view }: Props) {
  const answer = view.answers[question];
  const found = view.report.answers[question];
  const { title } = questionWords(question);
  const others = forOthers(answer, view.review.lens);
  const given = (view.review.corrections[question]?.value ?? null) !== null;
  const doubt = doubtText(question, answer);
  const titleId = `question-${question}`;
  const points = row && { points: formatNumber(row.points), max: formatNumber(row.max) };
  const sentences = answer.evidence.map((evidence) => (
    <SentenceItem
      key={evidence.start}
      {...view}
      question={question}
      evidence={evidence}
      hit={hit}
      dimmed={others.includes(evidence)}
    />
  ));
  return (
    <article class="clause" data-item data-question={question} tabIndex={0} aria-labelledby={titleId}>
      <header class="clause-head">
        <p class="clause-meta">
          <Severity look={lookOf(question, answer)} />
          <span>
            <Marked text={title} hit={hit} />
          </span>
          {points && (
            <>
              <span aria-hidden="true">·</span>
              <span class="nowrap">{fill(WORDING.score.row, points)}</span>
            </>
          )}
        </p>
        <h3 id={titleId}>
          <Marked text={answerText(question, answer)} hit={hit} />
        </h3>
        <p class="clause-why">{given ? WORDING.ui.wrong.yours : sentenceOf(question, answer, view.report.facts)}</p>
        {doubt !== null && <p class="hint">{doubt}</p>}
      </header>
      {found.conflict ? (
        <ConflictPair answer={{ ...found, evidence: answer.evidence }} sentences={sentences} />
      ) : (
        <div class="quotes">{sentences}</div>
      )}
      {found.evidence.length === 0 && <p class="looked-for">{WORDING.ui.labels.noQuote}</p>}
      {found.evidence.length === 0 && <p class="looked-for">{answerWords(question, answer.value).explain}</p>}
      <div class="clause-folds">
        <AnswerAdvice question={question} answer={answer} facts={view.report.facts} />
        <CorrectAnswer question={question} {...view} />
      </div>
    </article>
  );
}
