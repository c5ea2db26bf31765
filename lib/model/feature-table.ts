import { featureHash } from './feature-sink.ts';
import { CONCEPT_NAMES } from './lexicon.ts';
import type { Token } from './token.ts';

/** Where features stand in a model: the number of the row that belongs to each. */
export class FeatureTable {
  /** Open addressing over hashes that are mixed already: of each slot the hash, and its row plus one, or 0. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** By kind and concept, the rows of its pairs with others, which are few. */
  readonly #ofConcepts: (Int32Array | undefined)[] = [];

  /** Shape:  hashes of features; the row of each is its index. */
  constructor(hashes: Uint32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row] ?? 0;
      let at = hash & this.#mask;
      while (this.#slots[at * 2 + 1] !== 0) at = (at + 1) & this.#mask;
      this.#slots[at * 2] = hash;
      this.#slots[at * 2 + 1] = row + 1;
    }
  }

  /** The row of a feature by its hash; -1 for one that the model does not know. */
  rowOf(hash: number): number {
    const slots = this.#slots;
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const row = slots[at * 2 + 1] ?? 0;
      if (row === 0 || slots[at * 2] === (hash | 0)) return row - 1;
    }
  }

  /** The rows of features as a `FeatureSink` takes them. */
  rowOfParts(kind: number, a: number, b: number): number {
    return this.rowOf(featureHash(kind, a, b));
  }

  rowOfWord(kind: number, word: Token, b: number): number {
    return this.rowOf(featureHash(kind, word.hash, b));
  }

  rowOfWords(kind: number, a: Token, b: Token): number {
    return this.rowOf(featureHash(kind, a.hash, b.hash));
  }

  rowOfConcepts(kind: number, c: number, d: number): number {
    return this.rowsOfConcept(kind, c)[d] ?? -1;
  }

  /** The rows of a concept with each of all. */
  rowsOfConcept(kind: number, c: number): Int32Array {
    const at = kind * CONCEPT_NAMES.length + c;
    return this.#ofConcepts[at] ?? this.#readConcept(at);
  }

  #readConcept(at: number): Int32Array {
    const kind = Math.floor(at / CONCEPT_NAMES.length);
    const rows = Int32Array.from(CONCEPT_NAMES, (_, d) => this.rowOfParts(kind, at % CONCEPT_NAMES.length, d));
    while (this.#ofConcepts.length < at) this.#ofConcepts.push(undefined); // no gaps: an array with wide ones is slow
    this.#ofConcepts[at] = rows;
    return rows;
  }
}
