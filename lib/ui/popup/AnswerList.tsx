import { HEADLINE_IDS, type QuestionId } from '../../questions.ts';
import { WORDING } from '../../strings/strings.ts';
import type { Answers, Facts } from '../../types.ts';
import { AnswerRow } from './AnswerRow.tsx';

interface Props {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly onOpenPanel?: ((at: QuestionId) => void) | undefined;
}

/** The five headline answers, in the same order on every site. */
export function AnswerList({ answers, facts, onOpenPanel }: Props) {
  return (
    <ul class="answer-list" aria-label={WORDING.ui.sections.headline}>
      {HEADLINE_IDS.map((id) => (
        <li key={id}>
          <AnswerRow question={id} answer={answers[id]} facts={facts} onOpenPanel={onOpenPanel} />
        </li>
      ))}
    </ul>
  );
}
