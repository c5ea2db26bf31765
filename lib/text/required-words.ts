import { PatternReader } from './pattern-reader.ts';
import { type AnyOf, mostTelling, wordsOf } from './word-parts.ts';

/** Requirements kept of a pattern; more hardly rule out more. */
const MOST = 3;

/**
 * The words that have to be in a text for a pattern to match it, found from the pattern's source.
 *
 * Shape:  pattern → requirements, all of which hold, the one that rules out most first. [] where none can be told. The
 *         words of a pattern that ignores case are in small letters.
 * Fails:  never. What is not understood requires nothing.
 */
export function requiredWords(pattern: RegExp): readonly AnyOf[] {
  // with both flags letters outside ASCII match letters inside
  if (pattern.flags.includes('v') || (pattern.unicode && pattern.ignoreCase)) return [];
  const known = new PatternReader(pattern).read();
  if (known === null) return [];
  const needs = known.strings === null ? known.needs : [wordsOf(known.strings)].filter((need) => need !== null);
  return mostTelling(needs).slice(0, MOST);
}
