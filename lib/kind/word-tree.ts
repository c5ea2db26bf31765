import { isLetter, isLetterAt } from '../text/letters.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { isSpaced, isWhole, wordsFor } from './word-patterns.ts';

/** A word of a list, where it stands in a text. */
export interface WordFound {
  readonly concept: Concept;
  readonly word: string;
  /** Units: UTF-16 units. */
  readonly at: number;
}

/** A step of the way along a word: the words that end here, and the characters that lead on. */
interface Step {
  readonly words: {
    readonly concept: number;
    readonly order: number;
    readonly whole: boolean;
    readonly word: string;
  }[];
  readonly next: Map<number, Step>;
}

const trees = new Map<string, Step>();

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
    const first = tree.next.get(text.charCodeAt(at));
    if (first === undefined || (spaced && endsWord(text, at))) continue;
    for (const { concept, word } of startingAt(first, text, at)) {
      const name = CONCEPTS[concept];
      if (name === undefined || (free[concept] ?? 0) > at) continue;
      free[concept] = at + word.length;
      found.push({ concept: name, word, at });
    }
  }
  return found;
}

/** The words that start at a place: of each concept the one that its list names first. */
function startingAt(first: Step, text: string, from: number): readonly Step['words'][number][] {
  const best: Step['words'][number][] = [];
  let step: Step | undefined = first;
  for (let at = from + 1; step !== undefined; at++) {
    for (const one of step.words) {
      if (one.whole && isLetterAt(text, at)) continue;
      const rival = best.findIndex(({ concept }) => concept === one.concept);
      if (rival < 0) best.push(one);
      else if ((best[rival]?.order ?? 0) > one.order) best[rival] = one;
    }
    step = at < text.length ? step.next.get(text.charCodeAt(at)) : undefined;
  }
  return best;
}

function treeOf(list: string): Step {
  const known = trees.get(list);
  if (known !== undefined) return known;
  const root: Step = { words: [], next: new Map() };
  CONCEPTS.forEach((name, concept) => {
    const whole = isWhole(list, name);
    wordsFor(list, name).forEach((word, order) => {
      let step = root;
      for (let at = 0; at < word.length; at++) {
        const next: Step = step.next.get(word.charCodeAt(at)) ?? { words: [], next: new Map() };
        step.next.set(word.charCodeAt(at), next);
        step = next;
      }
      step.words.push({ concept, order, whole, word });
    });
  });
  trees.set(list, root);
  return root;
}

/** Whether the character before a place is a letter or number. */
function endsWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (code >= 0xdc00 && code <= 0xdfff && at > 1) return isLetter(text.codePointAt(at - 2) ?? code);
  return isLetter(code);
}
