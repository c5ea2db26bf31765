import { QUESTION_IDS, type QuestionId, type Value } from '../../lib/questions.ts';
import type { GoldAnswer } from './read-corpus.ts';

/** A value, where what supports it stands, and other values that count as right. No text. */
export type ReadAnswer<Place> = readonly [value: Value, evidence?: readonly Place[], accept?: readonly Value[]];
export type ReadAnswers<Place> = Readonly<Record<QuestionId, ReadAnswer<Place>>>;

/** Answers with their evidence in words. `textAt` gives `null` where the sentence cannot be told. */
export function goldAnswers<Place>(
  answers: ReadAnswers<Place>,
  textAt: (place: Place) => string | null,
): Record<QuestionId, GoldAnswer> {
  const entries = QUESTION_IDS.map((question): [QuestionId, GoldAnswer] => {
    const [value, places = [], accept = []] = answers[question];
    return [question, { value, accept, evidence: places.flatMap((place) => textAt(place) ?? []) }];
  });
  return Object.fromEntries(entries) as Record<QuestionId, GoldAnswer>; // one entry a question
}
