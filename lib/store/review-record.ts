import * as v from 'valibot';
import { QUESTION_IDS, type QuestionId, type Value, valuesOf } from '../questions.ts';
import { PLACES } from '../review/audience.ts';
import { NO_REVIEW, type Corrections, type Review } from '../review/review.ts';
import { WEIGHT_FACTORS, type OwnWeights, type WeightChoice } from '../score/weights.ts';

const weightChoices = Object.keys(WEIGHT_FACTORS) as WeightChoice[]; // a closed table

/** A record with an optional entry for each question; unknown keys are refused. */
function byQuestion<T extends v.GenericSchema>(entry: (question: QuestionId) => T) {
  const entries = QUESTION_IDS.map((id) => [id, v.exactOptional(entry(id))] as const);
  return v.strictObject(Object.fromEntries(entries));
}

// The tables above are made from the closed list of questions, which the schema's inferred type cannot tell.
export const CorrectionsSchema = byQuestion((id) =>
  v.strictObject({
    setAside: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(500)),
    value: v.nullable(v.picklist(valuesOf(id) as Value[])),
  }),
) as unknown as v.GenericSchema<unknown, Corrections>;
const weights = byQuestion(() => v.picklist(weightChoices)) as unknown as v.GenericSchema<unknown, OwnWeights>;
const lens = v.strictObject({ place: v.picklist(PLACES), age: v.picklist(['adult', 'child']) });

/** How a person looks at all reports. */
export const OwnViewSchema: v.GenericSchema<unknown, Pick<Review, 'weights' | 'lens'>> = v.strictObject({
  weights,
  lens,
});

/** What a person set right in a report, and how they look at all of them. */
export const ReviewSchema: v.GenericSchema<unknown, Review> = v.strictObject({
  corrections: CorrectionsSchema,
  weights,
  lens,
});

/** A stored review as it can be used; what is damaged falls back to none. */
export function readReview(stored: unknown): Review {
  const parsed = v.safeParse(ReviewSchema, stored);
  return parsed.success ? parsed.output : NO_REVIEW;
}
