import type { Sentence } from '../types.ts';
import {
  confinesWhatFollows,
  confinesWholeText,
  GOES_ON,
  opensToAll,
  RIGHTS_TITLE,
  speaksOfRequests,
} from './confining-words.ts';
import { sectionSays } from './section-says.ts';

/** How many sentences from the start may say whom the whole text is for. */
const OPENING = 12;
/** So many sentences in a row with no word of rights end a part, but for what stands under a title of such people. */
const ELSEWHERE = 6;

/**
 * Which sentences stand in a part of the policy that speaks to some people, or of some cases, only.
 *
 * Shape:  one truth value a sentence. A part starts with a title ("Your California rights") or a sentence ("Under certain
 *         circumstances, you have these rights:") and ends with the next title that does not carry on about rights, or
 *         where the text has long turned to something else.
 */
export function confinedZones(sentences: readonly Sentence[]): boolean[] {
  if (sentences.some(({ plain }) => opensToAll(plain))) return sentences.map(() => false);
  const opening = sentences.filter(({ kind }) => kind !== 'heading').slice(0, OPENING);
  if (opening.some(({ plain }) => confinesWholeText(plain))) return sentences.map(() => true);
  let zone = false;
  let depth = 0;
  let goesOn = false;
  let elsewhere = 0;
  return sentences.map(({ kind, section, plain, lead }) => {
    const { ofPlaces: titled, goesOn: titleGoesOn } = sectionSays(section);
    if (kind === 'heading') {
      const nested = depth > 0 && section.length > depth;
      const carriesOn = zone && (nested || (goesOn && section.length >= depth && RIGHTS_TITLE.test(plain)));
      if (carriesOn) return true;
      zone = titled;
      elsewhere = 0;
      depth = section.length;
      goesOn = titled && titleGoesOn;
      return zone;
    }
    if (!zone && confinesWhatFollows(plain)) {
      zone = true;
      depth = section.length;
      goesOn = GOES_ON.test(plain);
      elsewhere = 0;
    }
    elsewhere = lead !== undefined || speaksOfRequests(plain) ? 0 : elsewhere + 1;
    if (elsewhere >= ELSEWHERE) zone = false;
    return zone || titled;
  });
}
