import { longer } from './longer.ts';

/** Longer words have no number. Units: UTF-16 units. */
const LONGEST = 40;
/** Of FNV-1a, 32 bits. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Words by number, read where they stand in a text: to cut each out and look it up costs several times as much.
 *
 * Shape:  numbers count from 0, in the order in which words were first met.
 */
export class WordTable {
  /** Where the word ends that was read last. */
  end = 0;
  /** By code, 1: of a word. Words are ASCII. */
  readonly #parts: Uint8Array;
  readonly #words: string[] = [];
  /** The characters of all words, each word with a 0 after it. */
  #letters = new Uint8Array(1024 * 8);
  #used = 0;
  /** By number. As many as there are words before the table grows; and where its characters start. */
  #hashes = new Int32Array(1024);
  #starts = new Int32Array(1024);
  /** Open addressing by hash: the number of a word plus one, 0 where there is none. At least half of it is free. */
  #slots = new Int32Array(2048);

  /** Words are made of the characters that a pattern matches. */
  constructor(part: RegExp) {
    this.#parts = Uint8Array.from({ length: 128 }, (_, code) => (part.test(String.fromCharCode(code)) ? 1 : 0));
  }

  /** How many words it knows. */
  get size(): number {
    return this.#words.length;
  }

  /** A word by its number; '' for a number that no word has. */
  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** Whether a character is of a word. */
  isPart(code: number): boolean {
    return code < 128 && this.#parts[code] === 1;
  }

  /** The number of the word that starts at a place. Fails: -1 for one that is too long. */
  read(text: string, start: number): number {
    const parts = this.#parts;
    let hash = SEED;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127 || parts[code] === 0) break;
      hash = Math.imul(hash ^ code, PRIME);
    }
    this.end = at;
    // the high bits are folded into the low ones, which choose the slot
    return at - start > LONGEST ? -1 : this.#numberOf(text, start, hash ^ (hash >>> 15));
  }

  clear(): void {
    this.#words.length = 0;
    this.#used = 0;
    this.#slots.fill(0);
  }

  #numberOf(text: string, start: number, hash: number): number {
    const slots = this.#slots;
    let slot = hash & (slots.length - 1);
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      const number = known - 1;
      if (this.#hashes[number] === hash && this.#standsAt(text, start, number)) return number;
      slot = (slot + 1) & (slots.length - 1);
    }
    if (this.#words.length === this.#hashes.length) {
      this.#grow();
      return this.#numberOf(text, start, hash);
    }
    // a copy: a slice would keep the text that it was cut from
    const number = this.#words.push(` ${text.slice(start, this.end)}`.slice(1)) - 1;
    this.#hashes[number] = hash;
    slots[slot] = number + 1;
    this.#keepLetters(text, start, number);
    return number;
  }

  #keepLetters(text: string, start: number, number: number): void {
    if (this.#used + LONGEST >= this.#letters.length) this.#letters = longer(this.#letters);
    this.#starts[number] = this.#used;
    for (let at = start; at < this.end; at++) this.#letters[this.#used++] = text.charCodeAt(at);
    this.#letters[this.#used++] = 0;
  }

  /** Whether the word that was read is a known one. */
  #standsAt(text: string, start: number, number: number): boolean {
    const length = this.end - start;
    const from = this.#starts[number] ?? 0;
    const letters = this.#letters;
    if (letters[from + length] !== 0) return false;
    for (let at = 0; at < length; at++) if (text.charCodeAt(start + at) !== letters[from + at]) return false;
    return true;
  }

  #grow(): void {
    const hashes = longer(this.#hashes);
    const slots = new Int32Array(hashes.length * 2);
    for (let number = 0; number < this.#words.length; number++) {
      let slot = (hashes[number] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#hashes = hashes;
    this.#starts = longer(this.#starts);
    this.#slots = slots;
  }
}
