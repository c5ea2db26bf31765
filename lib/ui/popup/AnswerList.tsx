import { HEADLINE_IDS } from '../../questions.ts';
import { WORDING } from '../../strings/strings.ts';
import type { Answers, Facts } from '../../types.ts';
import { AnswerRow } from './AnswerRow.tsx';

interface Props {
  readonly answers: Answers;
  readonly facts: Facts;
}

/** The five headline answers, in the same order on every site. */
export function AnswerList({ answers, facts }: Props) {
  return (
    <ul class="answer-list" aria-label={WORDING.ui.sections.headline}>
      {HEADLINE_IDS.map((id) => (
        <li key={id}>
          <AnswerRow question={id} answer={answers[id]} facts={facts} />
        </li>
      ))}
    </ul>
  );
}
