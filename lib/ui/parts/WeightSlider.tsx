import { useId } from 'preact/hooks';
import type { QuestionId } from '../../questions.ts';
import { WEIGHT_FACTORS, type WeightChoice } from '../../score/weights.ts';
import { questionWords } from '../../strings/answer-words.ts';
import { WORDING } from '../../strings/strings.ts';

const CHOICES = Object.keys(WEIGHT_FACTORS) as readonly WeightChoice[]; // the table is closed: its keys are the choices

interface Props {
  readonly question: QuestionId;
  readonly choice: WeightChoice;
  readonly onChoose: (choice: WeightChoice) => void;
}

/** How much a question counts, on a slider of four steps. */
export function WeightSlider({ question, choice, onChoose }: Props) {
  const id = `weight${useId()}`;
  const word = WORDING.score.weights[choice];
  return (
    <div class="weight-row">
      <label for={id}>{questionWords(question).title}</label>
      <output for={id}>{word}</output>
      <input
        class="slider"
        id={id}
        type="range"
        min="0"
        max={CHOICES.length - 1}
        step="1"
        value={CHOICES.indexOf(choice)}
        aria-valuetext={word}
        onInput={(event) => onChoose(CHOICES[event.currentTarget.valueAsNumber] ?? 'as-given')}
      />
    </div>
  );
}
