import { CONCEPTS, type Concept } from './concepts.ts';
import { listOf, patternOf } from './word-patterns.ts';
import { wordsIn } from './word-tree.ts';
import { WORDS } from './words/index.ts';

/** Units: UTF-16 units of folded text. */
export const CHUNK = 500;

export interface ConceptCounts {
  /** How often words of each concept occur, in each stretch of `CHUNK` units. */
  readonly chunks: readonly Readonly<Record<Concept, number>>[];
  /** How often they occur in all. */
  readonly count: Readonly<Record<Concept, number>>;
  /** How many different words of each concept occur. */
  readonly distinct: Readonly<Record<Concept, number>>;
}

/**
 * The languages whose words are to be counted: that of the text, and English, which policies of all languages borrow from.
 *
 * Shape:  where the language is unknown, or its words hardly occur, also the two lists that name personal data most often.
 */
export function listsFor(text: string, language: string): readonly string[] {
  const own = listOf(language);
  if (own !== null && isMentionedAgain(text, own)) return own === 'en' ? ['en'] : [own, 'en'];
  const ranked = Object.keys(WORDS)
    .map((list) => ({ list, hits: mentions(text, list) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  return [...new Set([...ranked.slice(0, 2).map(({ list }) => list), 'en'])];
}

/** Counts the concepts' words in a text that is folded already (`foldText`). */
export function countConcepts(text: string, lists: readonly string[]): ConceptCounts {
  const chunks = Array.from({ length: Math.max(1, Math.ceil(text.length / CHUNK)) }, zero);
  const count = zero();
  const distinct = zero();
  const seen = new Map<Concept, Set<string>>(CONCEPTS.map((concept) => [concept, new Set()]));
  for (const list of lists) {
    for (const { concept, word, at } of wordsIn(text, list)) {
      const chunk = chunks[Math.floor(at / CHUNK)];
      if (chunk) chunk[concept]++;
      count[concept]++;
      seen.get(concept)?.add(word);
    }
  }
  for (const [concept, words] of seen) distinct[concept] = words.size;
  return { chunks, count, distinct };
}

/** Whether there is more than one mention: found at the top of most texts. */
function isMentionedAgain(text: string, list: string): boolean {
  let mentioned = false;
  for (const concept of ['data', 'title'] as const) {
    for (const _ of text.matchAll(patternOf(list, concept))) {
      if (mentioned) return true;
      mentioned = true;
    }
  }
  return false;
}

function mentions(text: string, list: string): number {
  const count = (concept: Concept) => [...text.matchAll(patternOf(list, concept))].length;
  return count('data') + count('title');
}

const ZERO = Object.fromEntries(CONCEPTS.map((concept) => [concept, 0])) as Record<Concept, number>; // closed, by CONCEPTS

function zero(): Record<Concept, number> {
  return { ...ZERO };
}
