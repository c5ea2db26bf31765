import { useState } from 'preact/hooks';
import { QUESTION_IDS } from '../../questions.ts';
import { isBoilerplate } from '../../review/boilerplate.ts';
import { isFor } from '../../review/lens.ts';
import { answerWords, questionWords } from '../../strings/answer-words.ts';
import { WORDING } from '../../strings/strings.ts';
import type { Clause } from '../../types.ts';
import { Marked } from '../parts/Marked.tsx';
import { Quote } from '../parts/Quote.tsx';
import { UnusualMark } from '../parts/UnusualMark.tsx';
import { Severity } from '../parts/Severity.tsx';
import type { ReportView } from './report-view.ts';
import { ShowInPolicy } from './ShowInPolicy.tsx';

/** A long list is drawn in pieces of this many. */
const AT_ONCE = 60;

interface Props extends ReportView {
  readonly clauses: readonly Clause[];
  readonly hit: RegExp | null;
}

/** Every sentence that says something, as they stand in the policy. */
export function ClauseList({ clauses, hit, ...view }: Props) {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      {clauses.slice(0, most).map((clause) => (
        <ClauseItem key={clause.start} {...view} clause={clause} hit={hit} />
      ))}
      {clauses.length > most && (
        <p class="tab-panel">
          <button class="button" type="button" onClick={() => setMost(most + AT_ONCE)}>
            {WORDING.ui.actions.more}
          </button>
        </p>
      )}
    </>
  );
}

function ClauseItem({ clause, hit, ...view }: ReportView & { readonly clause: Clause; readonly hit: RegExp | null }) {
  const named = QUESTION_IDS.flatMap((id) => {
    const value = clause.answers[id];
    return value === undefined ? [] : [`${questionWords(id).short}: ${answerWords(id, value).label}`];
  });
  const topics = clause.topics.map((topic) => WORDING.topics[topic].name);
  const label = (named.length > 0 ? named : topics).join(' · ');
  const common = isBoilerplate(clause.quote);
  return (
    <article
      class="clause"
      data-item
      tabIndex={0}
      aria-label={label}
      data-dimmed={common || !isFor(clause, view.review.lens) ? '' : undefined}
    >
      <p class="clause-meta">
        <Severity look={clause.severity} />
        <span>{label}</span>
      </p>
      <Quote quote={clause.quote} section={clause.section}>
        <Marked text={clause.quote} hit={hit} />
      </Quote>
      <UnusualMark quote={clause.quote} />
      {common && <p class="hint">{WORDING.ui.unusual.usual}</p>}
      <div class="clause-tools">
        <ShowInPolicy {...view} quote={clause} />
      </div>
    </article>
  );
}
