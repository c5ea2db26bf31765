import type { Rule } from '../rules/define-rule.ts';

/** Finds the rules whose cues stand in a text, in one pass over it. */
export interface CueIndex {
  /** Shape: text in lower case → indices of rules, in their order. A cue is found where it starts a word. */
  candidates(lower: string): readonly number[];
}

/** A step of the way along a cue: the rules of the cues that end here, and the characters that lead on. */
interface Step {
  readonly rules: number[];
  readonly next: Map<number, Step>;
}

/** Building costs more than a short policy; rules are data that never change. */
const built = new WeakMap<readonly Rule[], CueIndex>();

/** An index of rules by cue. */
export function cueIndex(rules: readonly Rule[]): CueIndex {
  const known = built.get(rules);
  if (known !== undefined) return known;
  const root: Step = { rules: [], next: new Map() };
  rules.forEach(({ cues }, index) => {
    for (const cue of cues) insert(root, cue, index);
  });
  const index: CueIndex = {
    candidates: (lower) => {
      const marked = new Uint8Array(rules.length);
      for (let at = 0; at < lower.length; at++) {
        if (isWordCharacter(lower.charCodeAt(at)) && (at === 0 || !isWordCharacter(lower.charCodeAt(at - 1))))
          markFrom(root, lower, at, marked);
      }
      const found: number[] = [];
      for (let rule = 0; rule < marked.length; rule++) if (marked[rule] === 1) found.push(rule);
      return found;
    },
  };
  built.set(rules, index);
  return index;
}

function insert(root: Step, cue: string, rule: number): void {
  let step = root;
  for (let at = 0; at < cue.length; at++) {
    const code = cue.charCodeAt(at);
    const next = step.next.get(code) ?? { rules: [], next: new Map<number, Step>() };
    step.next.set(code, next);
    step = next;
  }
  step.rules.push(rule);
}

/** Marks the rules of every cue that the text goes on with from `at`. */
function markFrom(root: Step, lower: string, at: number, marked: Uint8Array): void {
  let step: Step | undefined = root;
  for (let i = at; i < lower.length; i++) {
    step = step.next.get(lower.charCodeAt(i));
    if (step === undefined) return;
    for (const rule of step.rules) marked[rule] = 1;
  }
}

/** Small letters and digits. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
