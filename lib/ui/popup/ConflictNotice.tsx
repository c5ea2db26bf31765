import { QUESTION_IDS, type QuestionId } from '../../questions.ts';
import { questionWords } from '../../strings/answer-words.ts';
import { formatList } from '../../strings/format.ts';
import { WORDING } from '../../strings/strings.ts';
import type { Answers } from '../../types.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  readonly answers: Answers;
  readonly onOpenPanel: (at: QuestionId | null) => void;
}

/** Where the policy contradicts itself: one line that leads to both sentences. */
export function ConflictNotice({ answers, onOpenPanel }: Props) {
  const ids = QUESTION_IDS.filter((id) => answers[id].conflict);
  if (ids.length === 0) return null;
  return (
    <button class="notice" data-kind="plain" type="button" onClick={() => onOpenPanel(ids[0] ?? null)}>
      <Icon name="conflict" />
      <span class="notice-text">
        <strong>{WORDING.conflict.title}</strong> · {formatList(ids.map((id) => questionWords(id).title))}
      </span>
      <Icon name="chevron" class="chevron" />
    </button>
  );
}
