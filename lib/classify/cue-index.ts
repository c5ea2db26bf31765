import type { Rule } from '../rules/define-rule.ts';
import { WordSteps } from '../text/word-steps.ts';

/** Finds the rules whose cues stand in a text, in one pass over it. */
export interface CueIndex {
  /** Shape: text in lower case → indices of rules, in their order. A cue is found where it starts a word. */
  candidates(lower: string): readonly number[];
}

/** Building costs more than a short policy; rules are data that never change. */
const built = new WeakMap<readonly Rule[], CueIndex>();
const NONE: readonly number[] = [];

/** An index of rules by cue. */
export function cueIndex(rules: readonly Rule[]): CueIndex {
  const known = built.get(rules);
  if (known !== undefined) return known;
  const steps = new WordSteps(rules.flatMap(({ cues }) => cues));
  // the rules of the cues that end at each step
  const ends: number[][] = [];
  rules.forEach(({ cues }, rule) => {
    for (const cue of cues) (ends[steps.endOf(cue)] ??= []).push(rule);
  });
  const marked = new Uint8Array(rules.length);
  const index: CueIndex = {
    candidates: (lower) => {
      marked.fill(0);
      let inside = false;
      for (let at = 0; at < lower.length; at++) {
        const code = lower.charCodeAt(at);
        const isWord = isWordCharacter(code);
        if (isWord && !inside) {
          let step = steps.next(0, code);
          for (let next = at + 1; step !== 0; next++) {
            const found = ends[step] ?? NONE;
            for (let k = 0; k < found.length; k++) marked[found[k] ?? 0] = 1;
            step = next < lower.length ? steps.next(step, lower.charCodeAt(next)) : 0;
          }
        }
        inside = isWord;
      }
      const found: number[] = [];
      for (let rule = 0; rule < marked.length; rule++) if (marked[rule] === 1) found.push(rule);
      return found;
    },
  };
  built.set(rules, index);
  return index;
}

/** Small letters and digits. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
