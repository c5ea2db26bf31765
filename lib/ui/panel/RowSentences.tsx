import type { QuestionId } from '../../questions.ts';
import { WORDING } from '../../strings/strings.ts';
import { Icon } from '../parts/Icon.tsx';
import { Quote } from '../parts/Quote.tsx';
import { answerWords } from '../words/answer-words.ts';
import type { ReportView } from './report-view.ts';
import { ShowInPolicy } from './ShowInPolicy.tsx';

interface Props extends ReportView {
  readonly question: QuestionId;
}

/** The sentences behind a row of the score, one step away; of an absence, what it means. */
export function RowSentences({ question, ...view }: Props) {
  const { evidence, value } = view.report.answers[question];
  const setAside = view.review.corrections[question]?.setAside ?? [];
  const left = evidence.filter(({ start }) => !setAside.includes(start));
  return (
    <details class="fold row-more">
      <summary>
        <Icon name="chevron" class="chevron" />
        {WORDING.ui.labels.quote}
      </summary>
      {left.length === 0 && <p class="hint">{WORDING.ui.labels.noQuote}</p>}
      {left.length === 0 && <p class="hint">{answerWords(question, value).explain}</p>}
      {left.map((one) => (
        <div class="sentence" key={one.start}>
          <Quote quote={one.quote} section={one.section} size="sm" />
          <div class="clause-tools">
            <ShowInPolicy {...view} quote={one} />
          </div>
        </div>
      ))}
    </details>
  );
}
