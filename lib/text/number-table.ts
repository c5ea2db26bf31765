/** Units: entries. A power of two. */
const LEAST_ROOM = 4096;

/** Numbers by number, as a map has them, but side by side: to look one up takes a fraction of the time. */
export class NumberTable {
  /** How many there are. */
  size = 0;
  /** Open addressing: of each slot the key, 0 where there is none, and its number. At least half of it is free. */
  #slots = new Int32Array(2 * LEAST_ROOM);

  /** The number of a key; 0 where it has none. Shape:  keys from 1 to 2 ** 31 - 1. */
  get(key: number): number {
    return this.#slots[this.#slotOf(key) + 1] ?? 0;
  }

  /** Gives a key that has none its number. */
  add(key: number, number: number): void {
    if (this.size * 4 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(key);
    this.#slots[slot] = key;
    this.#slots[slot + 1] = number;
    this.size++;
  }

  clear(): void {
    if (this.size > 0) this.#slots = new Int32Array(2 * LEAST_ROOM);
    this.size = 0;
  }

  /** Where a key stands, or would. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    // by the high bits of a product, since keys need not differ in their low ones. Source: Fibonacci hashing, Knuth 1973
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & last;
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & last;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    this.size = 0;
    for (let slot = 0; slot < before.length; slot += 2) {
      const key = before[slot] ?? 0;
      if (key !== 0) this.add(key, before[slot + 1] ?? 0);
    }
  }
}
