import type { Value } from '../questions.ts';
import { Cued } from '../text/cued.ts';
import type { Sentence } from '../types.ts';
import { COMBINATIONS } from './combine-policy.ts';
import type { RuleMatch } from './match-rules.ts';

/** A match that counts as a statement about its question, with the value it supports. */
export interface RuleClause extends RuleMatch {
  /** Said flatly, by its rule and without a condition in the same sentence. */
  readonly flat: boolean;
}

const RIGHTS = new Set(['deletion', 'access']);
/** What makes a statement less than flat. */
const CONDITION = new Cued(
  /\b(?:without your|as (?:described|disclosed|set forth|defined|provided)|if you|in the conventional|traditional|for (?:their|monetary|money)|in exchange|under this|purposes? other|these|those|such|this|opt(?:ed)?[- ]out|in connection with|collected (?:through|by|via))\b/i,
);

function isFlat({ rule, scope, sentence }: RuleMatch): boolean {
  // what is done, worded without limit, is done to everybody, whatever section says so
  if (rule.flat !== true || scope.confined === 'words' || scope.aggregated) return false;
  return rule.denies !== true || !CONDITION.test(sentence.plain);
}

/** A question that the policy asks itself; it may stand without a heading's markup. */
const ASKS = /\?["')]*$/;
/** What a law lets people ask for, as policies have to tell; it says nothing of what is done. */
const LAW_IN_GENERAL = new Cued(
  /\b1798\.8\d|\bshine the light\b|\b(?:permits?|entitle[sd]?|allows?|right to|permitted|request)\b.{0,160}\bthird part(?:y|ies)\b.{0,40}\b(?:direct )?marketing\b/i,
);

/** Words that stay small in a title: "Cookies and Other Tracking Tools." */
const SMALL_IN_TITLE = new Set(['and', 'or', 'of', 'the', 'on', 'for', 'to', 'in', '&']);
const MOST_WORDS_OF_TITLE = 9;
/** What the text says of itself: "This policy describes how we share data". */
const CONTENTS =
  /^(?:this|our|the) (?:\w+ ){0,3}(?:policy|notice|statement) (?:\w+ )?(?:describes|explains|sets out|aims|outlines)\b/i;
/** A list of what the text is about: "This policy will tell you:" */
const LISTS_CONTENTS = new Cued(
  /\b(?:policy|notice|statement) (?:\w+ )?(?:describes?|explains?|sets out|outlines|covers|notif(?:y|ies)|tells?|informs?)\b.{0,60}(?::|following)/i,
);

/**
 * The statement that a match makes by the general rules of evidence; `null` where it makes none: definitions,
 * aggregated data, other people, other companies' sites, a promise made to some people only.
 */
export function countsFor(match: RuleMatch): RuleClause | null {
  const { question, scope, rule, sentence } = match;
  if (scope.definition && rule.denies !== true && question !== 'sale') return null;
  if (scope.otherPeople || (scope.otherService && question !== 'sharing')) return null;
  if (asks(sentence.plain) || isTitle(sentence) || speaksOfText(match)) return null;
  if ((question === 'sharing' || question === 'sale') && LAW_IN_GENERAL.test(sentence.plain)) return null;
  const { confinedOffer, notConfined } = COMBINATIONS[question];
  let value: Value = match.value;
  if (scope.confined === 'words' && notConfined?.includes(value) === true) return null;
  if (
    confinedOffer !== undefined &&
    scope.confined !== null &&
    RIGHTS.has(question) &&
    !(rule.forAll === true && scope.confined === 'section')
  )
    value = confinedOffer;
  const { index, lead } = match;
  const flat = isFlat(match);
  return lead === undefined
    ? { question, value, sentence, index, scope, rule, flat }
    : { question, value, sentence, index, scope, rule, flat, lead };
}

function asks(plain: string): boolean {
  return plain.includes('?') && ASKS.test(plain);
}

/** A title that stands as a sentence: all words that could be are capitalized, but not in capitals altogether. */
function isTitle({ plain, kind }: Sentence): boolean {
  if (kind === 'table-row' || hasMoreWords(plain, MOST_WORDS_OF_TITLE)) return false;
  const words = plain.split(' ');
  const capitalized = words.every((word) => SMALL_IN_TITLE.has(word) || /^[A-Z][\w'-]*[,.]?$/.test(word));
  return capitalized && plain !== plain.toUpperCase();
}

function hasMoreWords(plain: string, most: number): boolean {
  let words = 1;
  for (let at = plain.indexOf(' '); at >= 0 && words <= most; at = plain.indexOf(' ', at + 1)) words++;
  return words > most;
}

function speaksOfText({ question, sentence }: RuleMatch): boolean {
  if (question === 'policy-changes') return false;
  return CONTENTS.test(sentence.plain) || (sentence.lead !== undefined && LISTS_CONTENTS.test(sentence.lead.plain));
}
