import type { Halves, WordNeeds } from './word-needs.ts';
import { WordTable } from './word-table.ts';

/** Words that are remembered. Bounded, since a hostile text need not repeat any. */
const MOST_WORDS = 20_000;
/** Pairs of words that are remembered, for the same reason. */
const MOST_PAIRS = 100_000;
const NO_MARKS = new Uint32Array(0);

/** Words by number, with what they meet alone and in a row: each is looked at once, and then looked up. */
export class KnownWords {
  /** Letters and digits of ASCII, and the underscore. */
  readonly table = new WordTable(/\w/);
  readonly #needs: WordNeeds;
  /** By number of the word. */
  readonly #marks: Uint32Array[] = [];
  readonly #halves: Halves[] = [];
  /** By the numbers of two words. */
  readonly #pairs = new Map<number, Uint32Array>();

  constructor(needs: WordNeeds) {
    this.#needs = needs;
  }

  get isFull(): boolean {
    return this.table.size >= MOST_WORDS || this.#pairs.size >= MOST_PAIRS;
  }

  /** The marks of a word: entries and bits in turn. */
  marksOf(number: number): Uint32Array {
    return this.#marks[number] ?? this.#learn(number);
  }

  /** The marks of two words in a row that were asked for alone, beyond those of each. */
  marksOfPair(left: number, right: number): Uint32Array {
    const first = this.#halves[left];
    const second = this.#halves[right];
    if (first === undefined || second === undefined) return NO_MARKS;
    if (first.first.length === 0 || second.second.length === 0) return NO_MARKS;
    const key = left * MOST_WORDS + right;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const marks = this.#needs.marksOfPair(first, second);
    this.#pairs.set(key, marks);
    return marks;
  }

  clear(): void {
    this.table.clear();
    this.#marks.length = 0;
    this.#halves.length = 0;
    this.#pairs.clear();
  }

  #learn(number: number): Uint32Array {
    const word = this.table.wordOf(number);
    const marks = this.#needs.marksOf(word);
    this.#halves[number] = this.#needs.halvesOf(word);
    this.#marks[number] = marks;
    return marks;
  }
}
