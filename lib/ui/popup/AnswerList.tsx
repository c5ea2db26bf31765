import { HEADLINE_IDS, type QuestionId } from '../../questions.ts';
import { ANYONE, type Lens } from '../../review/lens.ts';
import { WORDING } from '../../strings/strings.ts';
import type { Answers, Facts } from '../../types.ts';
import { AnswerRow } from './AnswerRow.tsx';

interface Props {
  readonly answers: Answers;
  readonly facts: Facts;
  /** Who looks; everybody without it. */
  readonly lens?: Lens;
  readonly onOpenPanel?: ((at: QuestionId) => void) | undefined;
}

/** The five headline answers, in the same order on every site. */
export function AnswerList({ answers, facts, lens = ANYONE, onOpenPanel }: Props) {
  return (
    <ul class="answer-list" aria-label={WORDING.ui.sections.headline}>
      {HEADLINE_IDS.map((id) => (
        <li key={id}>
          <AnswerRow question={id} answer={answers[id]} facts={facts} lens={lens} onOpenPanel={onOpenPanel} />
        </li>
      ))}
    </ul>
  );
}
