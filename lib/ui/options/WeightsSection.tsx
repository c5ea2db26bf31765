import { HEADLINE_IDS, QUESTION_IDS, type QuestionId } from '../../questions.ts';
import { WORDING } from '../../strings/strings.ts';
import { Icon } from '../parts/Icon.tsx';
import { WeightSlider } from '../parts/WeightSlider.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { SectionHead } from './SectionHead.tsx';

interface Props {
  readonly state: Pick<OptionsState, 'weights'>;
  readonly actions: Pick<OptionsActions, 'onWeights'>;
}

/** How much each question counts for a person: none, half, as given, double. */
export function WeightsSection({ state: { weights }, actions: { onWeights } }: Props) {
  const { label, help, reset, changed } = WORDING.options.weights;
  const own = Object.values(weights).some((choice) => choice !== 'as-given');
  const slider = (id: QuestionId) => (
    <WeightSlider
      key={id}
      question={id}
      choice={weights[id] ?? 'as-given'}
      onChoose={(choice) => onWeights({ ...weights, [id]: choice })}
    />
  );
  return (
    <>
      <SectionHead title={label} help={help} />
      <div class="weights">{HEADLINE_IDS.map(slider)}</div>
      <details class="fold">
        <summary>
          <Icon name="chevron" class="chevron" />
          {WORDING.ui.sections.more}
        </summary>
        <div class="weights">{QUESTION_IDS.filter((id) => !HEADLINE_IDS.includes(id)).map(slider)}</div>
      </details>
      <div class="row-head">
        <p class="hint" role="status">
          {own ? changed : ''}
        </p>
        {own && (
          <button class="button" data-size="sm" type="button" onClick={() => onWeights({})}>
            {reset}
          </button>
        )}
      </div>
    </>
  );
}
