import type { Value } from '../questions.ts';
import { COMBINATIONS } from './combine-policy.ts';
import type { RuleMatch } from './match-rules.ts';

/** A match that counts as a statement about its question, with the value it supports. */
export interface RuleClause extends RuleMatch {
  /** Said flatly, by its rule and without a condition in the same sentence. */
  readonly flat: boolean;
}

const RIGHTS = new Set(['deletion', 'access']);
/** What makes a statement less than flat. */
const CONDITION =
  /\b(?:without your|as (?:described|disclosed|set forth|defined|provided)|if you|in the conventional|traditional|for (?:their|monetary|money)|in exchange|under this|purposes? other|these|those|such|this|opt(?:ed)?[- ]out|in connection with|collected (?:through|by|via))\b/i;

function isFlat({ rule, scope, sentence }: RuleMatch): boolean {
  // what is done, worded without limit, is done to everybody, whatever section says so
  if (rule.flat !== true || scope.confined === 'words' || scope.aggregated) return false;
  return rule.denies !== true || !CONDITION.test(sentence.plain);
}

/** A question that the policy asks itself; it may stand without a heading's markup. */
const ASKS = /\?["')]*$/;
/** What a law lets people ask for, as policies have to tell; it says nothing of what is done. */
const LAW_IN_GENERAL =
  /\b1798\.8\d|\bshine the light\b|\b(?:permits?|entitle[sd]?|allows?|right to|permitted|request)\b.{0,160}\bthird part(?:y|ies)\b.{0,40}\b(?:direct )?marketing\b/i;

/**
 * The statement that a match makes by the general rules of evidence; `null` where it makes none: definitions,
 * aggregated data, other people, other companies' sites, a promise made to some people only.
 */
export function countsFor(match: RuleMatch): RuleClause | null {
  const { question, scope, rule, sentence } = match;
  if (scope.definition && rule.denies !== true && question !== 'sale') return null;
  if (scope.otherPeople || (scope.otherService && question !== 'sharing')) return null;
  if (ASKS.test(sentence.plain)) return null;
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
  return { ...match, value, flat: isFlat(match) };
}
