import { PLACES } from '../../review/audience.ts';
import { WORDING } from '../../strings/strings.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { Select } from '../parts/Select.tsx';
import type { ReportView } from './report-view.ts';

/** Whose eyes the report is seen with, where it is seen: the settings hold the same choice. */
export function LensChoice({ review, actions }: Pick<ReportView, 'review' | 'actions'>) {
  const { lens } = review;
  const words = WORDING.options.lens;
  return (
    <div class="row-head">
      <Select
        label={words.label}
        labelled
        value={lens.place}
        options={PLACES.map((place) => [place, words.choices[place].label] as const)}
        onChoose={(place) => actions.onReview({ ...review, lens: { ...lens, place: place ?? 'anywhere' } })}
      />
      {lens.place !== 'anywhere' && (
        <Segmented
          label={words.age.label}
          value={lens.age}
          options={[
            ['adult', words.age.adult],
            ['child', words.age.child],
          ]}
          onChoose={(age) => actions.onReview({ ...review, lens: { ...lens, age } })}
        />
      )}
    </div>
  );
}
