import { longer } from './longer.ts';
import { NumberTable } from './number-table.ts';
import type { Halves, WordNeeds } from './word-needs.ts';
import { WordTable } from './word-table.ts';

/** Words that are remembered. Bounded, since a hostile text need not repeat any. */
const MOST_WORDS = 20_000;
/** Pairs of words that are remembered, for the same reason. */
const MOST_PAIRS = 100_000;
/** Where the marks of words start that have none. */
const NONE = 1;
/** What a word may be of a pair, as bits. */
const FIRST = 1;
const SECOND = 2;

/**
 * Words by number, with what they meet alone and in a row: each is looked at once, and then looked up. All of it stands in
 * few rows of numbers, since a text's words are met all over it.
 */
export class KnownWords {
  /** Letters and digits of ASCII, and the underscore. */
  readonly table = new WordTable(/\w/);
  readonly #needs: WordNeeds;
  /** Marks, one after another: how many numbers they are, then entries and bits in turn. */
  #marks = new Uint32Array(1024);
  #used = NONE + 1;
  /** By number of the word: where its marks start, 0 before it is looked at; what it may be of a pair; which halves of pairs. */
  #starts = new Uint32Array(1024);
  #sides = new Uint8Array(1024);
  readonly #halves: Halves[] = [];
  /** By the key of two words: where their marks start. */
  readonly #pairs = new NumberTable();

  constructor(needs: WordNeeds) {
    this.#needs = needs;
  }

  get isFull(): boolean {
    return this.table.size >= MOST_WORDS || this.#pairs.size >= MOST_PAIRS;
  }

  /** The number of the word that starts at a place. Fails: -1 for one that is too long, or one too many. */
  read(text: string, start: number): number {
    const number = this.table.read(text, start);
    return number < MOST_WORDS ? number : -1;
  }

  /** Adds the marks of a word to those that start at a place. */
  addWord(number: number, to: Uint32Array, at: number): void {
    const known = this.#starts[number] ?? 0;
    this.#add(known === 0 ? this.#learn(number) : known, to, at);
  }

  /** Adds the marks of two words in a row that were added alone, beyond those of each. */
  addPair(left: number, right: number, to: Uint32Array, at: number): void {
    if (((this.#sides[left] ?? 0) & FIRST) === 0 || ((this.#sides[right] ?? 0) & SECOND) === 0) return;
    const known = this.#pairs.get(keyOf(left, right));
    this.#add(known === 0 ? this.#learnPair(left, right) : known, to, at);
  }

  clear(): void {
    this.table.clear();
    this.#used = NONE + 1;
    this.#starts.fill(0);
    this.#halves.length = 0;
    this.#pairs.clear();
  }

  #add(start: number, to: Uint32Array, at: number): void {
    const marks = this.#marks;
    const end = start + 1 + (marks[start] ?? 0);
    for (let i = start + 1; i < end; i += 2) {
      const place = at + (marks[i] ?? 0);
      to[place] = (to[place] ?? 0) | (marks[i + 1] ?? 0);
    }
  }

  #learn(number: number): number {
    const word = this.table.wordOf(number);
    const halves = this.#needs.halvesOf(word);
    while (number >= this.#starts.length) {
      this.#starts = longer(this.#starts);
      this.#sides = longer(this.#sides);
    }
    this.#halves[number] = halves;
    this.#sides[number] = (halves.first.length > 0 ? FIRST : 0) | (halves.second.length > 0 ? SECOND : 0);
    return (this.#starts[number] = this.#keep(this.#needs.marksOf(word)));
  }

  #learnPair(left: number, right: number): number {
    const first = this.#halves[left];
    const second = this.#halves[right];
    const start = first && second ? this.#keep(this.#needs.marksOfPair(first, second)) : NONE;
    this.#pairs.add(keyOf(left, right), start);
    return start;
  }

  /** Where marks start that are kept. */
  #keep(marks: Uint32Array): number {
    if (marks.length === 0) return NONE;
    const start = this.#used;
    this.#used += 1 + marks.length;
    while (this.#used > this.#marks.length) this.#marks = longer(this.#marks);
    this.#marks[start] = marks.length;
    this.#marks.set(marks, start + 1);
    return start;
  }
}

/** Two words by one number, from 1. */
function keyOf(left: number, right: number): number {
  return left * MOST_WORDS + right + 1;
}
