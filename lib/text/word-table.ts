/**
 * Words by number, read where they stand in a text: to cut each out and look it up costs several times as much.
 *
 * Shape:  numbers count from 0, in the order in which words were first met.
 */
export class WordTable {
  readonly #words: string[] = [];
  /** By number. As many as there are words before the table grows. */
  #hashes = new Int32Array(1024);
  /** Open addressing by hash: the number of a word plus one, 0 where there is none. At least half of it is free. */
  #slots = new Int32Array(2048);

  /** How many words it knows. */
  get size(): number {
    return this.#words.length;
  }

  /** A word by its number; '' for a number that no word has. */
  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The number of the word that stands from `start` to `end`. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      const number = known - 1;
      if (this.#hashes[number] === hash && standsAt(text, start, end, this.#words[number] ?? '')) return number;
      slot = (slot + 1) & mask;
    }
    if (this.#words.length === this.#hashes.length) {
      this.#grow();
      return this.numberOf(text, start, end);
    }
    // a copy: a slice would keep the text that it was cut from
    const number = this.#words.push(` ${text.slice(start, end)}`.slice(1)) - 1;
    this.#hashes[number] = hash;
    slots[slot] = number + 1;
    return number;
  }

  clear(): void {
    this.#words.length = 0;
    this.#slots.fill(0);
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

/** FNV-1a, with its high bits folded into the low ones, which choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  return true;
}
