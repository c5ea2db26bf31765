import type { FeatureSink } from '../model/feature-sink.ts';
import { FeatureTable } from '../model/feature-table.ts';
import type { Token } from '../model/token.ts';
import { CONCEPT_SHARE } from './topic-features.ts';
import { IDF_STEPS, type TopicsModel } from './topics-model.ts';

/** The features of a segment that a model knows, and how often they occur. Its room is kept for the next segment. */
export class SegmentRows implements FeatureSink {
  /** How many features there are. Entries behind them are of segments before. */
  length = 0;
  readonly #table: FeatureTable;
  readonly #rows: Int32Array;
  /** How often each occurs: above 0 of words, below 0 of concepts. */
  readonly #counts: Int32Array;
  readonly #values: Float64Array;
  /** Where each row of the model stands among these, from 1; 0 where it does not. */
  readonly #places: Int32Array;

  /** Shape:  hashes of the model's features. */
  constructor(features: Uint32Array) {
    this.#table = new FeatureTable(features);
    this.#rows = new Int32Array(features.length);
    this.#counts = new Int32Array(features.length);
    this.#values = new Float64Array(features.length);
    this.#places = new Int32Array(features.length);
  }

  add(kind: number, a: number, b: number): void {
    this.#countWord(this.#table.rowOfParts(kind, a, b));
  }

  addWord(kind: number, word: Token, b: number): void {
    this.#countWord(this.#table.rowOfWord(kind, word, b));
  }

  addWords(kind: number, a: Token, b: Token): void {
    this.#countWord(this.#table.rowOfWords(kind, a, b));
  }

  addConcepts(kind: number, c: number, d: number): void {
    this.#countConcept(this.#table.rowOfConcepts(kind, c, d));
  }

  addPairs(kind: number, c: number, others: readonly number[], start: number, end: number): void {
    const rows = this.#table.rowsOfConcept(kind, c);
    for (let at = start; at < end; at++) this.#countConcept(rows[others[at] ?? 0] ?? -1);
  }

  empty(): void {
    for (let at = 0; at < this.length; at++) this.#places[this.#rows[at] ?? 0] = 0;
    this.length = 0;
  }

  /** Writes the sum of the features' rows of weights, each times its value; gives the sum of the squares of the values. */
  weigh({ rarity, weights }: TopicsModel, into: Float64Array): number {
    let squares = 0;
    for (let at = 0; at < this.length; at++) {
      const count = this.#counts[at] ?? 1;
      const times = Math.abs(count);
      const damped = times === 1 ? 1 : 1 + Math.log(times);
      const share = count < 0 ? CONCEPT_SHARE : 1;
      const value = (damped * share * (rarity[this.#rows[at] ?? 0] ?? 0)) / IDF_STEPS;
      this.#values[at] = value;
      squares += value * value;
    }
    addRows(weights, this.#rows, this.#values, this.length, into);
    return squares;
  }

  #countWord(row: number): void {
    if (row < 0) return;
    const at = this.#placeOf(row);
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  /** Concepts come behind words: one that shares its hash with a word takes its place. */
  #countConcept(row: number): void {
    if (row < 0) return;
    const at = this.#placeOf(row);
    this.#counts[at] = Math.min(0, this.#counts[at] ?? 0) - 1;
  }

  /** Where a row stands among the segment's, at the end if it is new. */
  #placeOf(row: number): number {
    const known = this.#places[row] ?? 0;
    if (known > 0) return known - 1;
    const at = this.length++;
    this.#rows[at] = row;
    this.#counts[at] = 0;
    this.#places[row] = this.length;
    return at;
  }
}

/** Topics whose sums are added up at once. */
const AT_ONCE = 4;

/** Writes the sum of the first `count` rows of weights, each times its value. Adds in the order of rows: sums are rounded. */
function addRows(weights: Int8Array, rows: Int32Array, values: Float64Array, count: number, into: Float64Array): void {
  const width = into.length;
  for (let t = 0; t < width; t += AT_ONCE) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < count; at++) {
      const value = values[at] ?? 0;
      const row = (rows[at] ?? 0) * width + t;
      a += value * (weights[row] ?? 0);
      b += value * (weights[row + 1] ?? 0);
      c += value * (weights[row + 2] ?? 0);
      d += value * (weights[row + 3] ?? 0);
    }
    into[t] = a;
    into[t + 1] = b;
    into[t + 2] = c;
    into[t + 3] = d;
  }
}
