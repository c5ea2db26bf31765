import { isLetter, isLetterAt } from '../text/letters.ts';
import { WordSteps } from '../text/word-steps.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { isSpaced, isWhole, wordsFor } from './word-patterns.ts';

/** A word of a list, where it stands in a text. */
export interface WordFound {
  readonly concept: Concept;
  readonly word: string;
  /** Units: UTF-16 units. */
  readonly at: number;
}

interface Word {
  /** Number of its concept. */
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

/**
 * All words of a list in a text, in one pass over it: what `patternOf` finds, concept by concept.
 *
 * Shape:  folded text → words in order. Of the words of one concept, none overlaps another.
 */
export function wordsIn(text: string, list: string): WordFound[] {
  const tree = treeOf(list);
  const spaced = isSpaced(list);
  const found: WordFound[] = [];
  const free = new Uint32Array(CONCEPTS.length);
  for (let at = 0; at < text.length; at++) {
    if (spaced && endsWord(text, at)) continue;
    const first = tree.steps.next(0, text.charCodeAt(at));
    if (first === 0) continue;
    for (const { concept, word } of startingAt(tree, first, text, at)) {
      const name = CONCEPTS[concept];
      if (name === undefined || (free[concept] ?? 0) > at) continue;
      free[concept] = at + word.length;
      found.push({ concept: name, word, at });
    }
  }
  return found;
}

/** The words that start at a place: of each concept the one that its list names first. */
function startingAt({ steps, ends }: Tree, first: number, text: string, from: number): readonly Word[] {
  let best: Word[] | undefined;
  let step = first;
  for (let at = from + 1; step !== 0; at++) {
    const words = ends[step] ?? NONE;
    for (let i = 0; i < words.length; i++) {
      const one = words[i];
      if (one === undefined || (one.whole && isLetterAt(text, at))) continue;
      best ??= [];
      const rival = best.findIndex(({ concept }) => concept === one.concept);
      if (rival < 0) best.push(one);
      else if ((best[rival]?.order ?? 0) > one.order) best[rival] = one;
    }
    step = at < text.length ? steps.next(step, text.charCodeAt(at)) : 0;
  }
  return best ?? NONE;
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

/** Whether the character before a place is a letter or number. */
function endsWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (code >= 0xdc00 && code <= 0xdfff && at > 1) return isLetter(text.codePointAt(at - 2) ?? code);
  return isLetter(code);
}
