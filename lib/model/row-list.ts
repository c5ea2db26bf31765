import type { FeatureSink } from './feature-sink.ts';
import type { FeatureTable } from './feature-table.ts';
import type { Token } from './token.ts';

/** The rows of a text's features that a model knows, each once. Its room is kept when it is emptied, for the next text. */
export class RowList implements FeatureSink {
  readonly #table: FeatureTable;
  /** What stands beyond `length` is of texts before. */
  rows = new Int32Array(256);
  length = 0;
  /** For each row whether it is in the list. */
  readonly #listed: Uint8Array;

  /** Shape:  a table of features, and how many it has. */
  constructor(table: FeatureTable, count: number) {
    this.#table = table;
    this.#listed = new Uint8Array(count);
  }

  add(kind: number, a: number, b: number): void {
    this.#list(this.#table.rowOfParts(kind, a, b));
  }

  addWord(kind: number, word: Token, b: number): void {
    this.#list(this.#table.rowOfWord(kind, word, b));
  }

  addWords(kind: number, a: Token, b: Token): void {
    this.#list(this.#table.rowOfWords(kind, a, b));
  }

  addConcepts(kind: number, c: number, d: number): void {
    this.#list(this.#table.rowOfConcepts(kind, c, d));
  }

  addPairs(kind: number, c: number, others: readonly number[], start: number, end: number): void {
    const rows = this.#table.rowsOfConcept(kind, c);
    for (let at = start; at < end; at++) this.#list(rows[others[at] ?? 0] ?? -1);
  }

  /** Adds features by their hashes. */
  addHashes(hashes: ArrayLike<number>): void {
    for (let i = 0; i < hashes.length; i++) this.#list(this.#table.rowOf(hashes[i] ?? 0));
  }

  /** Adds what another list had `kept`. */
  addAll(rows: Int32Array): void {
    for (let i = 0; i < rows.length; i++) this.#list(rows[i] ?? -1);
  }

  /** What was added so far. */
  kept(): Int32Array {
    return this.rows.slice(0, this.length);
  }

  empty(): void {
    for (let at = 0; at < this.length; at++) this.#listed[this.rows[at] ?? 0] = 0;
    this.length = 0;
  }

  #list(row: number): void {
    if (row < 0 || this.#listed[row] === 1) return;
    this.#listed[row] = 1;
    if (this.length === this.rows.length) this.#grow();
    this.rows[this.length++] = row;
  }

  #grow(): void {
    const longer = new Int32Array(2 * this.rows.length);
    longer.set(this.rows);
    this.rows = longer;
  }
}
