import { type Check, learn, learnPending, mayMatch } from './word-marks.ts';

/**
 * A pattern that is not run on texts that lack its words. It finds what the pattern itself would find.
 *
 * Shape:  a pattern without state: no flag g or y, but for `mayMatch`.
 */
export class Cued {
  readonly pattern: RegExp;
  #check: Check | null = null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    learn(pattern, (check) => (this.#check = check));
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  /** Whether a text has the words without which the pattern does not match. */
  mayMatch(text: string): boolean {
    if (this.#check === null) learnPending();
    return this.#check === null || mayMatch(this.#check, text);
  }
}

const known = new WeakMap<RegExp, Cued>();

/** The pattern of data that is written down as a plain pattern; the same for the same. */
export function cued(pattern: RegExp): Cued {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const fresh = new Cued(pattern);
  known.set(pattern, fresh);
  return fresh;
}
