import type { ComponentChildren, VNode } from 'preact';
import { WORDING } from '../../strings/strings.ts';
import type { Answer } from '../../types.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  readonly answer: Answer;
  /** One for each piece of evidence, in its order. */
  readonly sentences: readonly VNode[];
}

/** Both sides of a contradiction, side by side where there is room; the worse one counts. */
export function ConflictPair({ answer, sentences }: Props) {
  const side = (worse: boolean): VNode[] =>
    sentences.filter((_, index) => (answer.evidence[index]?.value === answer.value) === worse);
  const { title, worse, better, and } = WORDING.conflict;
  return (
    <div class="conflict">
      <p class="conflict-label">
        <Icon name="conflict" size="sm" />
        {title}
      </p>
      <div class="conflict-sides">
        <Side label={worse}>{side(true)}</Side>
        <p class="conflict-and">{and}</p>
        <Side label={better}>{side(false)}</Side>
      </div>
    </div>
  );
}

function Side({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="conflict-side">
      <p class="label">{label}</p>
      {children}
    </div>
  );
}
