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
  /** By number. As many as there are words before the table grows. */
  #hashes = new Int32Array(1024);
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
    let hash = SEED;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!this.isPart(code)) break;
      hash = Math.imul(hash ^ code, PRIME);
    }
    this.end = at;
    // the high bits are folded into the low ones, which choose the slot
    return at - start > LONGEST ? -1 : this.#numberOf(text, start, hash ^ (hash >>> 15));
  }

  clear(): void {
    this.#words.length = 0;
    this.#slots.fill(0);
  }

  #numberOf(text: string, start: number, hash: number): number {
    const slots = this.#slots;
    let slot = hash & (slots.length - 1);
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      const number = known - 1;
      if (this.#hashes[number] === hash && standsAt(text, start, this.end, this.#words[number] ?? '')) return number;
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
    return number;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    const slots = new Int32Array(hashes.length * 2);
    hashes.set(this.#hashes);
    for (let number = 0; number < this.#words.length; number++) {
      let slot = (hashes[number] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  return true;
}
