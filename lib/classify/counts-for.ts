import type { Value } from '../questions.ts';
import { COMBINATIONS } from './combine-policy.ts';
import type { RuleMatch } from './match-rules.ts';

/** A match that counts as a statement about its question, with the value it supports. */
export interface RuleClause extends RuleMatch {
  /** Said flatly: no exception, no condition in the same sentence. */
  readonly firm: boolean;
}

const RIGHTS = new Set(['deletion', 'access']);
const EXCEPTION =
  /\b(?:except|unless|other than|without your|as (?:described|disclosed|set forth)|if you|in the conventional|traditional)\b/i;

/**
 * The statement that a match makes by the general rules of evidence; `null` where it makes none: definitions,
 * aggregated data, other people, other companies' sites, a promise made to some people only.
 */
export function countsFor(match: RuleMatch): RuleClause | null {
  const { question, scope, rule } = match;
  if (scope.definition && rule.denies !== true && question !== 'sale') return null;
  if (scope.otherPeople || (scope.otherService && question !== 'sharing')) return null;
  const { confinedOffer, notConfined } = COMBINATIONS[question];
  let value: Value = match.value;
  if (scope.confined === 'words' && notConfined?.includes(value) === true) return null;
  if (confinedOffer !== undefined && scope.confined !== null && RIGHTS.has(question) && !(rule.forAll === true && scope.confined === 'section')) value = confinedOffer;
  return { ...match, value, firm: !EXCEPTION.test(match.sentence.plain) };
}
