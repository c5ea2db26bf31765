import type { QuestionId } from '../../questions.ts';
import { toggleSentence } from '../../review/review.ts';
import { WORDING } from '../../strings/strings.ts';
import type { Evidence } from '../../types.ts';
import { Icon } from '../parts/Icon.tsx';
import { Marked } from '../parts/Marked.tsx';
import { Quote } from '../parts/Quote.tsx';
import { UnusualMark } from '../parts/UnusualMark.tsx';
import type { ReportView } from './report-view.ts';
import { ShowInPolicy } from './ShowInPolicy.tsx';

interface Props extends ReportView {
  readonly question: QuestionId;
  readonly evidence: Evidence;
  readonly hit: RegExp | null;
  /** Meant for other people than the reader. */
  readonly dimmed: boolean;
}

/** A sentence behind an answer: where it stands, the way to it, and the way to say that it is no evidence. */
export function SentenceItem({ question, evidence, hit, dimmed, review, ...view }: Props) {
  const { start, quote, section } = evidence;
  const wrong = review.corrections[question]?.setAside.includes(start) ?? false;
  const words = WORDING.ui.wrong;
  const setAside = () =>
    view.actions.onReview({ ...review, corrections: toggleSentence(review.corrections, question, start) });
  return (
    <div class="sentence" data-dimmed={dimmed ? '' : undefined}>
      <Quote quote={quote} section={section}>
        <Marked text={quote} hit={hit} />
      </Quote>
      <UnusualMark quote={quote} />
      {dimmed && <p class="wrong-note">{WORDING.ui.labels.forOthers}</p>}
      <div class="clause-tools">
        <ShowInPolicy {...view} quote={evidence} />
        <label class="wrong">
          <input type="checkbox" checked={wrong} aria-describedby={`question-${question}`} onChange={setAside} />
          <span>
            <Icon name="flag" size="sm" />
            {words.mark}
          </span>
        </label>
      </div>
      {wrong && <p class="wrong-note">{words.note}</p>}
    </div>
  );
}
