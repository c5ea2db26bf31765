import { featureHash, type FeatureSink } from './feature-sink.ts';
import type { Token } from './token.ts';

/** Hashes of features in any order, some of them twice. Its room is kept when it is emptied, for the next text. */
export class HashList implements FeatureSink {
  #hashes = new Uint32Array(1024);
  #length = 0;

  /** The hashes, until the next one is added. */
  get hashes(): Uint32Array {
    return this.#hashes.subarray(0, this.#length);
  }

  add(kind: number, a: number, b: number): void {
    if (this.#length === this.#hashes.length) this.#grow(this.#length + 1);
    this.#hashes[this.#length++] = featureHash(kind, a, b);
  }

  addWord(kind: number, word: Token, b: number): void {
    this.add(kind, word.hash, b);
  }

  addWords(kind: number, a: Token, b: Token): void {
    this.add(kind, a.hash, b.hash);
  }

  addConcepts(kind: number, c: number, d: number): void {
    this.add(kind, c, d);
  }

  addPairs(kind: number, c: number, others: readonly number[], start: number, end: number): void {
    for (let at = start; at < end; at++) this.add(kind, c, others[at] ?? 0);
  }

  addAll(hashes: Uint32Array): void {
    if (this.#length + hashes.length > this.#hashes.length) this.#grow(this.#length + hashes.length);
    for (let i = 0; i < hashes.length; i++) this.#hashes[this.#length++] = hashes[i] ?? 0;
  }

  /** What was added so far. */
  kept(): Uint32Array {
    return this.hashes.slice();
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
