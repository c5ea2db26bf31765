import type { QuestionId } from '../../questions.ts';
import { forOthers } from '../../review/lens.ts';
import { answerWords } from '../../strings/answer-words.ts';
import { WORDING } from '../../strings/strings.ts';
import { Icon } from '../parts/Icon.tsx';
import { CorrectAnswer } from './CorrectAnswer.tsx';
import type { ReportView } from './report-view.ts';
import { SentenceItem } from './SentenceItem.tsx';

interface Props extends ReportView {
  readonly question: QuestionId;
}

/**
 * The sentences behind a row of the score, one step away, with the ways to say that they or the answer are wrong; of an
 * absence, what it means.
 */
export function RowSentences({ question, ...view }: Props) {
  const answer = view.answers[question];
  const others = forOthers(answer, view.review.lens);
  return (
    <details class="fold row-more">
      <summary>
        <Icon name="chevron" class="chevron" />
        {WORDING.ui.labels.quote}
      </summary>
      {answer.evidence.length === 0 && <p class="hint">{WORDING.ui.labels.noQuote}</p>}
      {answer.evidence.length === 0 && <p class="hint">{answerWords(question, answer.value).explain}</p>}
      {answer.evidence.map((evidence) => (
        <SentenceItem
          key={evidence.start}
          {...view}
          question={question}
          evidence={evidence}
          hit={null}
          dimmed={others.includes(evidence)}
        />
      ))}
      <CorrectAnswer question={question} {...view} />
    </details>
  );
}
