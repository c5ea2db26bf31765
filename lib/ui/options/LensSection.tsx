import { PLACES } from '../../review/audience.ts';
import { WORDING } from '../../strings/strings.ts';
import { Segmented } from '../parts/Segmented.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { SectionHead } from './SectionHead.tsx';

interface Props {
  readonly state: Pick<OptionsState, 'lens'>;
  readonly actions: Pick<OptionsActions, 'onLens'>;
}

/** Who reads: rights that a policy offers to other people only do not count. */
export function LensSection({ state: { lens }, actions: { onLens } }: Props) {
  const words = WORDING.options.lens;
  return (
    <>
      <SectionHead title={words.label} help={words.help} />
      <fieldset class="choices">
        <legend class="visually-hidden">{words.label}</legend>
        {PLACES.map((place) => (
          <label class="choice" key={place}>
            <input
              type="radio"
              name="place"
              value={place}
              checked={lens.place === place}
              onChange={() => onLens({ ...lens, place })}
            />
            <span>
              <strong>{words.choices[place].label}</strong>
              <span>{words.choices[place].about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {lens.place !== 'anywhere' && (
        <div class="row-head">
          <p class="label" aria-hidden="true">
            {words.age.label}
          </p>
          <Segmented
            label={words.age.label}
            value={lens.age}
            options={[
              ['adult', words.age.adult],
              ['child', words.age.child],
            ]}
            onChoose={(age) => onLens({ ...lens, age })}
          />
        </div>
      )}
    </>
  );
}
