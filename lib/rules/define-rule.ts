import type { QuestionId, Value } from '../questions.ts';

/**
 * A rule: what is said, in which words, and what follows for one question. Data with its own proof.
 *
 * Patterns see the plain text of one sentence; for a list item, the sentence that introduces the list and the item.
 */
export interface Rule {
  readonly question: QuestionId;
  /** Never `silent`. */
  readonly value: Value;
  readonly language: 'en';
  /** Lower case; one of them stands in every text that the rule matches, where it starts a word. */
  readonly cues: readonly string[];
  /** Any of these says it. A pattern starts at what a negation would deny: a denied match does not count. */
  readonly says: readonly [RegExp, ...RegExp[]];
  /** The patterns hold the negation themselves ("we never sell"): denied matches count. */
  readonly denies?: true;
  /** All of these must match too, anywhere in the text. */
  readonly and?: readonly RegExp[];
  /** None of these may match, anywhere in the text. */
  readonly unless?: readonly RegExp[];
  /** The sentence that introduces a list must not match, even where the item says it by itself. */
  readonly unlessIntroduced?: RegExp;
  /** The title of a section that it lies in must match. */
  readonly within?: RegExp;
  /** Said flatly, without room for another reading: what says the opposite as flatly contradicts it. */
  readonly flat?: true;
  /** Counts only where no other rule finds another value: an opt-out from a sale that is denied is no sale. */
  readonly yields?: true;
  /** What it says holds for everybody, whatever section it stands in: a button in the account is there for all. */
  readonly forAll?: true;
  /** No title of a section that it lies in may match. */
  readonly outside?: RegExp;
  readonly hits: readonly [Example, ...Example[]];
  readonly misses: readonly [Example, ...Example[]];
  /** Wrong today. A gap that turns right turns the tests red, and becomes a hit or a miss. */
  readonly gaps?: { readonly hits?: readonly Example[]; readonly misses?: readonly Example[] };
}

/** A sentence; or one with the sentence that introduces it, or the section that it lies in. */
export type Example = string | { readonly text: string; readonly lead?: string; readonly section?: string };

/** A rule, checked by the compiler: its value is one of its question's, and not `silent`. */
export function defineRule<const Q extends QuestionId>(
  rule: Rule & { readonly question: Q; readonly value: Exclude<Value<Q>, 'silent'> },
): Rule {
  return rule;
}
