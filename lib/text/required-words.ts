import { PatternReader } from './pattern-reader.ts';
import { type AnyOf, mostTelling, type WordPart, wordsOf } from './word-parts.ts';

/** Requirements kept of a pattern; more hardly rule out more. */
const MOST = 3;

/** What has to be in a text: each of `needs`, in any case or as it is spelled. */
export interface Demand {
  readonly needs: readonly AnyOf[];
  readonly anyCase: boolean;
}

/** What a text has to have for a pattern to match it. */
export function demandOf(pattern: RegExp): Demand {
  return { needs: requiredWords(pattern), anyCase: pattern.ignoreCase };
}

/** What it has to have for each of several to match it. */
export function demandOfAll(patterns: readonly RegExp[]): Demand {
  const [only] = patterns;
  if (only !== undefined && patterns.length === 1) return demandOf(only);
  const needs = patterns.flatMap((pattern) => requiredWords(pattern).map((need) => need.map(inAnyCase)));
  return { needs: mostTelling(needs).slice(0, MOST), anyCase: true };
}

function inAnyCase({ before, ...word }: WordPart): WordPart {
  const small = { ...word, part: word.part.toLowerCase() };
  return before === undefined ? small : { ...small, before: { ...before, part: before.part.toLowerCase() } };
}

/**
 * The words that have to be in a text for a pattern to match it, found from the pattern's source.
 *
 * Shape:  pattern → requirements, all of which hold, the one that rules out most first. [] where none can be told. The
 *         words of a pattern that ignores case are in small letters.
 * Fails:  never. What is not understood requires nothing.
 */
export function requiredWords(pattern: RegExp): readonly AnyOf[] {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const needs = readNeeds(pattern);
  known.set(pattern, needs);
  return needs;
}

/** Several demands ask for the same patterns. */
const known = new WeakMap<RegExp, readonly AnyOf[]>();

function readNeeds(pattern: RegExp): readonly AnyOf[] {
  // with both flags letters outside ASCII match letters inside
  if (pattern.flags.includes('v') || (pattern.unicode && pattern.ignoreCase)) return [];
  const read = new PatternReader(pattern).read();
  if (read === null) return [];
  const needs = read.strings === null ? read.needs : [wordsOf(read.strings)].filter((need) => need !== null);
  return mostTelling(needs).slice(0, MOST);
}
