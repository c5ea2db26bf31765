import { type QuestionId, valuesOf } from '../../questions.ts';
import { setAnswer } from '../../review/review.ts';
import { answerWords } from '../../strings/answer-words.ts';
import { WORDING } from '../../strings/strings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Select } from '../parts/Select.tsx';
import type { ReportView } from './report-view.ts';

interface Props extends Pick<ReportView, 'report' | 'review' | 'actions'> {
  readonly question: QuestionId;
}

/** A person's own answer to a question; the score follows at once. */
export function CorrectAnswer({ question, report, review, actions }: Props) {
  const given = review.corrections[question]?.value ?? null;
  const words = WORDING.ui.wrong;
  const found = report.answers[question].value;
  return (
    <details class="fold" open={given !== null}>
      <summary>
        <Icon name="flag" size="sm" />
        {words.answer}
      </summary>
      <Select
        label={words.answer}
        value={given}
        all={`${words.found}: ${answerWords(question, found).label}`}
        options={valuesOf(question)
          .filter((value) => value !== found)
          .map((value) => [value, answerWords(question, value).label] as const)}
        onChoose={(value) =>
          actions.onReview({ ...review, corrections: setAnswer(review.corrections, question, value) })
        }
      />
    </details>
  );
}
