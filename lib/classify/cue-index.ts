import type { Rule } from '../rules/define-rule.ts';

/** Finds the rules whose cues stand in a text, in one pass over its words. */
export interface CueIndex {
  /**
   * Shape: text in lower case → indices of rules, in their order. A cue is found at the start of a word; one with a space
   *        or a mark in it anywhere.
   */
  candidates(lower: string): readonly number[];
}

/** The longest start of a word that is looked up. */
const MAX_CUE = 16;
const A = 97;
const Z = 122;

/** An index of rules by cue. It remembers words for as long as it lives: make one for each policy. */
export function cueIndex(rules: readonly Rule[]): CueIndex {
  const starts = new Map<string, number[]>();
  const phrases: [string, number][] = [];
  rules.forEach(({ cues }, index) => {
    for (const cue of cues) {
      if (/^[a-z]+$/.test(cue)) starts.set(cue, [...(starts.get(cue) ?? []), index]);
      else phrases.push([cue, index]);
    }
  });
  const byWord = new Map<string, readonly number[]>();
  const rulesOf = (word: string): readonly number[] => {
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (let length = 1; length <= Math.min(word.length, MAX_CUE); length++)
      found.push(...(starts.get(word.slice(0, length)) ?? []));
    byWord.set(word, found);
    return found;
  };
  return {
    candidates(lower) {
      const marked = new Uint8Array(rules.length);
      forEachWord(lower, (word) => {
        for (const index of rulesOf(word)) marked[index] = 1;
      });
      for (const [phrase, index] of phrases) if (marked[index] === 0 && lower.includes(phrase)) marked[index] = 1;
      const found: number[] = [];
      for (let index = 0; index < marked.length; index++) if (marked[index] === 1) found.push(index);
      return found;
    },
  };
}

/** Runs of Latin letters; words longer than any cue are cut, so that hostile text fills no memory. */
function forEachWord(lower: string, visit: (word: string) => void): void {
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    const isLetter = code >= A && code <= Z;
    if (isLetter && start < 0) start = at;
    if (!isLetter && start >= 0) {
      visit(lower.slice(start, Math.min(at, start + MAX_CUE)));
      start = -1;
    }
  }
}
