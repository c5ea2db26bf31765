import { QUESTION_IDS, type QuestionId, type Value } from '../questions.ts';
import type { Answer, Answers, Evidence, Quote } from '../types.ts';
import { ageOf, type NamedPlace, type Place, placesOf } from './audience.ts';

/** Who reads a policy: what is offered only to other people does not count for them. */
export interface Lens {
  readonly place: Place;
  readonly age: 'adult' | 'child';
}

/** The score as it is published: for nobody in particular. */
export const ANYONE: Lens = { place: 'anywhere', age: 'adult' };

/** Rights that a policy offers, by the value that is offered to everybody. */
const RIGHTS: Readonly<Partial<Record<QuestionId, Value>>> = { deletion: 'anyone', access: 'anyone' };

/** Whether a statement is meant for a person. Anywhere, everything is. */
export function isFor(quote: Pick<Quote, 'quote' | 'section'>, { place, age }: Lens): boolean {
  if (place === 'anywhere') return true;
  if (age === 'adult' && ageOf(quote) === 'child') return false;
  const places = placesOf(quote);
  return places.length === 0 || places.some((one) => includes(one, place));
}

/** The sentences of an answer that are meant for other people only. */
export function forOthers(answer: Answer, lens: Lens): Answer['evidence'] {
  return answer.evidence.filter((one) => !isFor(one, lens));
}

/** Sentences meant for a person before those for others, in their order otherwise; a list item keeps its introduction. */
function mineFirst(evidence: readonly Evidence[], lens: Lens): Evidence[] {
  const groups: Evidence[][] = [];
  for (const one of evidence) {
    const last = groups.at(-1);
    if (last !== undefined && last.at(-1)?.role === 'introduces') last.push(one);
    else groups.push([one]);
  }
  const mine = (group: readonly Evidence[]): boolean => group.every((one) => isFor(one, lens));
  return [...groups.filter(mine), ...groups.filter((group) => !mine(group))].flat();
}

/**
 * The answers as they hold for a person.
 *
 * Shape:  a right that is offered to some people counts in full for those people, and not at all for others. A right
 *         that is limited in another way, to some data or some cases, stays limited. Practices are the same for all.
 *         Sentences that are meant for the person come first.
 */
export function throughLens(answers: Answers, lens: Lens): Answers {
  if (lens.place === 'anywhere') return answers;
  const entries = QUESTION_IDS.map((id): [QuestionId, Answer] => {
    const all = RIGHTS[id];
    const answer = { ...answers[id], evidence: mineFirst(answers[id].evidence, lens) };
    return [id, all === undefined ? answer : rightFor(answer, all, lens)];
  });
  return Object.fromEntries(entries) as Answers; // one entry a question, as in the list of ids
}

function rightFor(answer: Answer, all: Value, lens: Lens): Answer {
  if (answer.value !== 'limited') return answer;
  const offers = answer.evidence.filter(({ role, value }) => role === 'states' && value === 'limited');
  const confined = offers.filter((one) => placesOf(one).length > 0 || ageOf(one) !== null);
  if (offers.length === 0 || confined.length < offers.length) return answer;
  const value = confined.some((one) => isFor(one, lens)) ? all : 'silent';
  return { ...answer, value, confidence: 1, possible: [value] };
}

/** Californians live in the United States, and what the GDPR offers is offered in the UK by the same words. */
function includes(named: NamedPlace, place: Place): boolean {
  if (named === place) return true;
  return (named === 'us' && place === 'california') || (named === 'eea' && place === 'uk');
}
