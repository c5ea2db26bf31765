import { Fragment } from 'preact';
import type { QuestionId } from '../../questions.ts';
import { forOthers, type Lens } from '../../review/lens.ts';
import { answerText } from '../../strings/answer-text.ts';
import { answerWords, questionWords } from '../../strings/answer-words.ts';
import { WORDING } from '../../strings/strings.ts';
import { sentenceOf } from '../../summary/summarize.ts';
import type { Answer, Facts } from '../../types.ts';
import { Icon } from '../parts/Icon.tsx';
import { Quote } from '../parts/Quote.tsx';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { isJudged, lookOf, lookWord } from '../words/severity-look.ts';
import { shownEvidence } from '../words/shown-evidence.ts';

interface Props {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly facts: Facts;
  /** Who looks: a sentence for other people says so. */
  readonly lens: Lens;
  /** Shows the question in the side panel, where there is one. */
  readonly onOpenPanel?: ((at: QuestionId) => void) | undefined;
}

/** One answer in a line; it opens onto its sentences in place. One row of the popup is open at a time. */
export function AnswerRow({ question, answer, facts, lens, onOpenPanel }: Props) {
  const look = lookOf(question, answer);
  const quotes = shownEvidence(answer);
  const others = forOthers(answer, lens);
  return (
    <details class="answer" name="answers" data-question={question}>
      <summary>
        <SeverityIcon look={look} />
        <span class="answer-topic">{questionWords(question).short}</span>
        <span class="answer-text">{answerText(question, answer)}</span>
        {isJudged(look) && (
          <span class="severity" data-severity={look}>
            {lookWord(look)}
          </span>
        )}
        <Icon name="chevron" class="chevron" />
      </summary>
      <div class="answer-more">
        <p>{sentenceOf(question, answer, facts)}</p>
        {quotes.map((one) => (
          <Fragment key={one.start}>
            <Quote quote={one.quote} section={one.section} size="sm" />
            {others.includes(one) && <p class="muted">{WORDING.ui.labels.forOthers}</p>}
          </Fragment>
        ))}
        {quotes.length === 0 && <p class="muted">{WORDING.ui.labels.noQuote}</p>}
        {quotes.length === 0 && <p class="muted">{answerWords(question, answer.value).explain}</p>}
        {onOpenPanel && (
          <button
            class="button"
            data-kind="quiet"
            type="button"
            aria-label={`${WORDING.ui.actions['show-question']}: ${questionWords(question).short}`}
            onClick={() => onOpenPanel(question)}
          >
            <Icon name="panel" size="sm" />
            {WORDING.ui.actions['show-question']}
          </button>
        )}
      </div>
    </details>
  );
}
