import { CONCEPTS, type Concept } from './concepts.ts';
import { listOf, patternOf } from './word-patterns.ts';
import { visitWords, type Word } from './word-tree.ts';
import { WORDS } from './words/index.ts';

/** Units: UTF-16 units of folded text. */
export const CHUNK = 500;

/** Numbers by the place of the concept. */
export interface ConceptCounts {
  /** How often words of each concept occur, in each stretch of `CHUNK` units. */
  readonly chunks: readonly Uint32Array[];
  /** How often they occur in all. */
  readonly count: Uint32Array;
  /** How many different words of each concept occur. */
  readonly distinct: Uint32Array;
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
  const chunks = Array.from({ length: Math.max(1, Math.ceil(text.length / CHUNK)) }, none);
  const count = none();
  const distinct = none();
  const seen = CONCEPTS.map(() => new Set<string>());
  const add = ({ concept, word }: Word, at: number): void => {
    addOne(chunks[Math.floor(at / CHUNK)], concept);
    addOne(count, concept);
    const before = seen[concept];
    if (before === undefined || before.has(word)) return;
    before.add(word);
    addOne(distinct, concept);
  };
  for (const list of lists) visitWords(text, list, add);
  return { chunks, count, distinct };
}

function none(): Uint32Array {
  return new Uint32Array(CONCEPTS.length);
}

function addOne(to: Uint32Array | undefined, concept: number): void {
  if (to !== undefined) to[concept] = (to[concept] ?? 0) + 1;
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
