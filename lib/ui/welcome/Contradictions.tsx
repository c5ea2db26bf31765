import { QUESTION_IDS } from '../../questions.ts';
import { questionWords } from '../../strings/answer-words.ts';
import { WORDING } from '../../strings/strings.ts';
import type { Answers } from '../../types.ts';
import { Icon } from '../parts/Icon.tsx';
import { Quote } from '../parts/Quote.tsx';
import { shownEvidence } from '../words/shown-evidence.ts';

/** Every contradiction with one sentence of each side. */
export function Contradictions({ answers }: { readonly answers: Answers }) {
  return (
    <>
      {QUESTION_IDS.filter((id) => answers[id].conflict).map((id) => (
        <section class="points conflict" key={id}>
          <h3 class="conflict-label">
            <Icon name="conflict" size="sm" />
            {WORDING.conflict.title} · {questionWords(id).title}
          </h3>
          {shownEvidence(answers[id]).map(({ quote, section, start }) => (
            <Quote key={start} quote={quote} section={section} size="sm" />
          ))}
        </section>
      ))}
    </>
  );
}
