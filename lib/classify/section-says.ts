import { plainTitles } from '../text/plain-titles.ts';
import { GOES_ON, PLACE_TITLE } from './confining-words.ts';

/** What the titles above a sentence say of it. */
export interface SectionSays {
  /** Plain, outermost first. */
  readonly titles: readonly string[];
  /** It is for the people of some places. */
  readonly ofPlaces: boolean;
  /** It is about a law whose sections go on over several titles. */
  readonly goesOn: boolean;
  /** It speaks of applicants, employees, investors. */
  readonly otherPeople: boolean;
  /** It speaks of other companies' sites. */
  readonly otherService: boolean;
  /** The last title where it denies what stands below it; else ''. */
  readonly denial: string;
}

const OTHER_PEOPLE =
  /\b(?:job applicants?|applicants?|candidates?|employees|recruit\w*|careers?|employment|investors?|shareholders?)\b/i;
const OTHER_SERVICE =
  /\b(?:links? to (?:other|third)|other (?:web ?)?sites|third[- ]party (?:web ?)?sites|external (?:links|sites)|linked (?:web)?sites)\b/i;
/** "What we don't collect" */
const DENYING_TITLE = /\bwe (?:do not|don't|never|will not|won't)(?: \w+)?$/i;

/** Sections repeat from sentence to sentence; each is read once. */
const known = new WeakMap<readonly string[], SectionSays>();

/** Reads the titles of a section. */
export function sectionSays(section: readonly string[]): SectionSays {
  const before = known.get(section);
  if (before !== undefined) return before;
  const titles = plainTitles(section);
  const all = titles.join(' | ');
  const last = titles.at(-1) ?? '';
  const fresh = {
    titles,
    ofPlaces: titles.some((title) => PLACE_TITLE.test(title)),
    goesOn: titles.some((title) => GOES_ON.test(title)),
    otherPeople: OTHER_PEOPLE.test(all),
    otherService: OTHER_SERVICE.test(all),
    denial: DENYING_TITLE.test(last) ? last : '',
  };
  known.set(section, fresh);
  return fresh;
}
