import { demandOf, demandOfAll } from './required-words.ts';
import { learn, learnPending, learnRow, mayMatch, metIn } from './word-marks.ts';

/**
 * A pattern that is not run on texts that lack its words. It finds what the pattern itself would find.
 *
 * Shape:  a pattern without state: no flag g or y, but for `mayMatch`.
 */
export class Cued {
  readonly pattern: RegExp;
  #demand = -1;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    learn(
      () => demandOf(pattern),
      (number) => (this.#demand = number),
    );
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  /** Whether a text has the words without which the pattern does not match. */
  mayMatch(text: string): boolean {
    if (this.#demand < 0) learnPending();
    return mayMatch(this.#demand, text);
  }
}

/** A list of patterns, of which a text is asked at once: cheaper than one after the other. */
export class CuedList {
  readonly #length: number;
  #first = -1;

  /** Of patterns that stand together a text has to match each. */
  constructor(patterns: readonly (readonly RegExp[])[]) {
    this.#length = patterns.length;
    learnRow(
      () => patterns.map(demandOfAll),
      (first) => (this.#first = first),
    );
  }

  /** The indices of those that may match a text, going by its words; ascending. */
  mayMatch(text: string): number[] {
    if (this.#first < 0) learnPending();
    return metIn(text, this.#first, this.#length);
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
