import { Cued, CuedList } from '../text/cued.ts';
import type { Fact, Sentence } from '../types.ts';
import { factOf } from './fact.ts';
import { NUMBER, readNumber } from './numbers.ts';

/** "under the age of 13", "younger than sixteen (16)", "below 18"; the number is the first group. */
const UNDER = new RegExp(
  `\\b(?:under|younger than|below|less than|not (?:yet )?reached|have not attained)\\b(?: the)?(?: minimum)?(?: age)?(?: of)?(?: majority,?)? (${NUMBER})(?![\\w%])`,
  'i',
);
/** "at least 18 years", "13 years of age or older", "over the age of 16". */
const OVER = new RegExp(
  `\\b(?:at least|over|above|older than|attained)\\b(?: the)?(?: age)?(?: of)? (${NUMBER}) ?(?:years|yrs)?\\b|\\b(${NUMBER})(?:[ -]years?)?(?:[ -]old| of age)?,? (?:or|and) (?:older|over|above)\\b`,
  'i',
);
const EITHER = new CuedList([[UNDER], [OVER]]);

/** Not offered to them, or nothing collected from them. */
const BARS: readonly Cued[] = [
  new Cued(
    /\b(?:not|never|n't|nor|no part|neither)\b.{0,90}\b(?:collect|solicit|direct(?:ed)?|intend(?:ed)?|target(?:ed)?|aimed|market(?:ed)?|design(?:ed)?|address|allow(?:ed)?|permit(?:ted)?|offer(?:ed)?|use|register|eligible|provide|possess|gather|request|want|submit|join|create|available|structured|appeal|sign up|knowingly|accept|process)/i,
  ),
  new Cued(
    /\b(?:no one|nobody|prohibit(?:ed)?|only with (?:the )?(?:involvement|permission|consent|supervision)|delete|remove|must (?:be|have)|please do not)\b/i,
  ),
];
/** Said of something else: selling, the law's own terms, the right of Californian minors to take posts down. */
const ELSE = new Cued(
  /\b(?:sell|sold|selling|sale)\b(?!.{0,40}\bcollect)|\bremov(?:e|al)\b.{0,40}\b(?:content|post)|\bthe right to\b|\bopt[- ]in\b|\binsurance\b/i,
);

/** Asks for an age. */
const ASKS =
  /\b(?:must be|you are|directed to|are all|intended for|only|anyone|restricted|limited|warrant|represents?|create an account)\b/i;
/** Says up to what age one is a child. */
const DEFINES = /\bchild(?:ren)?['"]?\)? (?:is|are|means?|refers?)\b/i;

const YOUNGEST = 10;
const OLDEST = 21;

/**
 * The age under which the service is not offered, or children's data is not knowingly collected.
 *
 * Shape:  the first sentence that bars an age; else the first that asks for one ("at least 18 years old"); else the age
 *         that defines "child".
 * Fails:  never; `null` when the policy states none.
 */
export function findMinimumAge(sentences: readonly Sentence[]): Fact<number> | null {
  const under: StatedAge[] = [];
  const over: StatedAge[] = [];
  for (const sentence of sentences) {
    for (const index of EITHER.mayMatch(sentence.plain)) {
      const age = ageIn(sentence.plain, index === 0 ? UNDER : OVER);
      if (age !== null) (index === 0 ? under : over).push({ age, sentence, text: withLead(sentence) });
    }
  }
  const found =
    under.find(({ text }) => BARS.some((bar) => bar.test(text)) && !ELSE.test(text)) ??
    over.find(({ text }) => ASKS.test(text) && !ELSE.test(text)) ??
    under.find(({ text }) => DEFINES.test(text) && !ELSE.test(text));
  return found === undefined ? null : factOf(found.age, found.sentence);
}

interface StatedAge {
  readonly age: number;
  readonly sentence: Sentence;
  /** The sentence, with its lead. */
  readonly text: string;
}

function ageIn(plain: string, says: RegExp): number | null {
  const match = says.exec(plain);
  const age = match ? readNumber(match[1] ?? match[2] ?? '') : null;
  return age === null || age < YOUNGEST || age > OLDEST ? null : age;
}

function withLead(sentence: Sentence): string {
  return sentence.lead ? `${sentence.lead.plain} ${sentence.plain}` : sentence.plain;
}
