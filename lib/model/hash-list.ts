/** Hashes of features in any order, some of them twice. Its room is kept when it is emptied, for the next text. */
export class HashList {
  #hashes = new Uint32Array(1024);
  #length = 0;

  /** The hashes, until the next one is added. */
  get hashes(): Uint32Array {
    return this.#hashes.subarray(0, this.#length);
  }

  /** Adds the hash of a kind and two parts, mixed into 32 bits. Source: the finalizer of MurmurHash3, Appleby 2011. */
  add(kind: number, a: number, b: number): void {
    if (this.#length === this.#hashes.length) this.#grow(this.#length + 1);
    let hash = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b + kind, 0xc2b2ae35), 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    this.#hashes[this.#length++] = hash ^ (hash >>> 13);
  }

  addAll(hashes: Uint32Array): void {
    if (this.#length + hashes.length > this.#hashes.length) this.#grow(this.#length + hashes.length);
    for (let i = 0; i < hashes.length; i++) this.#hashes[this.#length++] = hashes[i] ?? 0;
  }

  empty(): void {
    this.#length = 0;
  }

  #grow(least: number): void {
    const longer = new Uint32Array(2 * least);
    longer.set(this.#hashes);
    this.#hashes = longer;
  }
}
