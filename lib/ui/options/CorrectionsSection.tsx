import { QUESTION_IDS } from '../../questions.ts';
import type { CorrectedText } from '../../store/corrections.ts';
import { answerWords, questionWords } from '../../strings/answer-words.ts';
import { formatNumber } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { SectionHead } from './SectionHead.tsx';

interface Props {
  readonly state: Pick<OptionsState, 'corrected'>;
  readonly actions: Pick<OptionsActions, 'onUndoCorrections' | 'onSaveCorrections'>;
}

/** What a person marked as wrong, a line for each policy text, and the way back. */
export function CorrectionsSection({ state: { corrected }, actions }: Props) {
  const { label, help, empty, undo, save } = WORDING.options.corrections;
  return (
    <>
      <SectionHead title={label} help={help} />
      {corrected.length === 0 && <p class="muted">{empty}</p>}
      {corrected.length > 0 && (
        <ul class="sites" aria-label={label}>
          {corrected.map((text) => (
            <li class="site" key={text.key.join(' ')}>
              <span />
              <div>
                <p class="version-date">
                  <bdi>{text.host}</bdi>
                </p>
                {linesOf(text).map((line) => (
                  <p class="version-note" key={line}>
                    {line}
                  </p>
                ))}
              </div>
              <span class="message-actions" data-row>
                <button
                  class="button"
                  data-size="sm"
                  type="button"
                  aria-label={`${save}: ${text.host}`}
                  onClick={() => actions.onSaveCorrections(text.key)}
                >
                  {save}
                </button>
                <button
                  class="button"
                  data-size="sm"
                  type="button"
                  aria-label={`${undo}: ${text.host}`}
                  onClick={() => actions.onUndoCorrections(text.key)}
                >
                  {undo}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function linesOf({ corrections }: CorrectedText): string[] {
  const { one, setAside } = WORDING.options.corrections;
  return QUESTION_IDS.flatMap((id) => {
    const correction = corrections[id];
    if (correction === undefined) return [];
    const value =
      correction.value === null
        ? fill(setAside, { count: formatNumber(correction.setAside.length) })
        : answerWords(id, correction.value).label;
    return [fill(one, { title: questionWords(id).title, value })];
  });
}
