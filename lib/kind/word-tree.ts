import { isLetter, isLetterAt } from '../text/letters.ts';
import { WordSteps } from '../text/word-steps.ts';
import { CONCEPTS } from './concepts.ts';
import { isSpaced, isWhole, wordsFor } from './word-patterns.ts';

/** A word of a list. */
export interface Word {
  /** Place of its concept. */
  readonly concept: number;
  /** Where its list names it. */
  readonly order: number;
  readonly whole: boolean;
  readonly word: string;
}

/** The words of a list, and which of them end at each step. */
interface Tree {
  readonly steps: WordSteps;
  readonly ends: readonly (readonly Word[])[];
}

const trees = new Map<string, Tree>();
const NONE: readonly Word[] = [];
/** The words that start at one place, by concept; and a bit for each concept that has one. */
const starting: (Word | undefined)[] = CONCEPTS.map(() => undefined);

/**
 * Visits all words of a list in a text, in one pass over it: what `patternOf` finds, concept by concept.
 *
 * Shape:  folded text → words in order. Of the words of one concept, none overlaps another.
 */
export function visitWords(text: string, list: string, visit: (word: Word, at: number) => void): void {
  const tree = treeOf(list);
  const spaced = isSpaced(list);
  const free = new Uint32Array(CONCEPTS.length);
  for (let at = 0; at < text.length; at++) {
    let concepts = tree.steps.next(0, text.charCodeAt(at)) === 0 ? 0 : readStarting(tree, text, at);
    for (; concepts !== 0; concepts &= concepts - 1) {
      const concept = 31 - Math.clz32(concepts & -concepts);
      const one = starting[concept];
      starting[concept] = undefined;
      if (one === undefined || (free[concept] ?? 0) > at) continue;
      free[concept] = at + one.word.length;
      visit(one, at);
    }
    // none starts right after a letter
    while (spaced && at < text.length && endsWord(text, at)) at++;
  }
}

/** Reads the words that start at a place: of each concept the one that its list names first. Gives a bit a concept. */
function readStarting({ steps, ends }: Tree, text: string, from: number): number {
  let concepts = 0;
  let step = steps.next(0, text.charCodeAt(from));
  for (let at = from + 1; step !== 0; at++) {
    const words = ends[step] ?? NONE;
    for (let i = 0; i < words.length; i++) {
      const one = words[i];
      if (one === undefined || (one.whole && isLetterAt(text, at))) continue;
      const rival = starting[one.concept];
      if (rival === undefined || rival.order > one.order) starting[one.concept] = one;
      concepts |= 1 << one.concept;
    }
    step = at < text.length ? steps.next(step, text.charCodeAt(at)) : 0;
  }
  return concepts;
}

function treeOf(list: string): Tree {
  const known = trees.get(list);
  if (known !== undefined) return known;
  const words = CONCEPTS.flatMap((name, concept) =>
    wordsFor(list, name).map((word, order) => ({ concept, order, whole: isWhole(list, name), word })),
  );
  const steps = new WordSteps(words.map(({ word }) => word));
  const ends: Word[][] = [];
  for (const one of words) (ends[steps.endOf(one.word)] ??= []).push(one);
  const tree = { steps, ends };
  trees.set(list, tree);
  return tree;
}

/** Whether the character at a place, which may be the end of a pair, is a letter or number. */
function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xdc00 && code <= 0xdfff && at > 0) return isLetter(text.codePointAt(at - 1) ?? code);
  return isLetter(code);
}
