import type { Rule } from '../rules/define-rule.ts';

/** Finds the rules whose cues stand in a text, in one pass over it. */
export interface CueIndex {
  /** Shape: text in lower case → indices of rules, in their order. A cue is found where it starts a word. */
  candidates(lower: string): readonly number[];
}

/** Building costs more than a short policy; rules are data that never change. */
const built = new WeakMap<readonly Rule[], CueIndex>();

/** An index of rules by cue. */
export function cueIndex(rules: readonly Rule[]): CueIndex {
  const known = built.get(rules);
  if (known !== undefined) return known;
  const tree = new CueTree();
  rules.forEach(({ cues }, index) => {
    for (const cue of cues) tree.insert(cue, index);
  });
  const marked = new Uint8Array(rules.length);
  const index: CueIndex = {
    candidates: (lower) => {
      marked.fill(0);
      let inside = false;
      for (let at = 0; at < lower.length; at++) {
        const isWord = isWordCharacter(lower.charCodeAt(at));
        if (isWord && !inside) tree.markFrom(lower, at, marked);
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

/** Steps along cues, character by character: step 0 is before the first. */
class CueTree {
  /** The rules of the cues that end at each step. */
  readonly #rules: number[][] = [[]];
  /** From each step, for each character that cues have, the next step or 0. */
  readonly #next: number[][] = [[]];
  /** Characters that cues have, by code, from 1. */
  readonly #columns = new Uint16Array(0x10000);
  #width = 1;

  insert(cue: string, rule: number): void {
    let step = 0;
    for (let at = 0; at < cue.length; at++) {
      const code = cue.charCodeAt(at);
      if (this.#columns[code] === 0) this.#columns[code] = this.#width++;
      const row = this.#next[step] ?? [];
      const column = this.#columns[code] ?? 0;
      let next = row[column] ?? 0;
      if (next === 0) {
        next = this.#rules.push([]) - 1;
        this.#next.push([]);
        for (let i = row.length; i < column; i++) row.push(0);
        row[column] = next;
      }
      step = next;
    }
    this.#rules[step]?.push(rule);
  }

  /** Marks the rules of every cue that the text goes on with from `at`. */
  markFrom(lower: string, at: number, marked: Uint8Array): void {
    let step = 0;
    for (let i = at; i < lower.length; i++) {
      step = this.#next[step]?.[this.#columns[lower.charCodeAt(i)] ?? 0] ?? 0;
      if (step === 0) return;
      const rules = this.#rules[step] ?? [];
      for (let k = 0; k < rules.length; k++) marked[rules[k] ?? 0] = 1;
    }
  }
}

/** Small letters and digits. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
