import { PartIndex } from './part-index.ts';
import type { Demand } from './required-words.ts';
import { type AnyOf, spelled, type WordPart } from './word-parts.ts';

/** Requirements that a demand has at most. */
export const MOST_NEEDS = 3;
/** Demands that share an entry of marks: a bit each. */
const EACH = 32;

/**
 * What is demanded of texts, and which words meet it.
 *
 * Shape:  marks have a bit for the first requirement of each demand, then one for the second of each, then for the third:
 *         what a demand does not require is met. Demands have numbers from 0.
 */
export class WordNeeds {
  /** Entries that the bits of one requirement of all demands take. */
  width = 0;
  /** Marks of no words at all: what is not required is met. */
  none = new Uint32Array(0);
  #used = 0;
  /** Words that meet requirements, and halves of pairs of words that do: by the case that counts. */
  readonly #words = [new PartIndex(), new PartIndex()] as const;
  readonly #firsts = [new PartIndex(), new PartIndex()] as const;
  readonly #seconds = [new PartIndex(), new PartIndex()] as const;
  /** Numbers of halves, and the requirements that two of them meet together. */
  readonly #halves = new Map<string, number>();
  readonly #pairs = new Map<string, number[]>();
  /** Numbers of requirements: demands share many. */
  readonly #needs = new Map<string, number>();
  /** By requirement: the demands that have it, and as which of theirs. */
  readonly #places: { readonly demand: number; readonly nth: number }[][] = [];
  /** Demands by what they require: those that stand alone share one. */
  readonly #demands = new Map<string, number>();
  #lengths: number[] = [];

  /** The number of a demand. */
  add(demand: Demand): number {
    const needs = demand.needs.map((need) => this.#needOf(need, demand.anyCase));
    const key = needs.join(' ');
    const known = this.#demands.get(key);
    if (known !== undefined) return known;
    const number = this.#used++;
    this.#demands.set(key, number);
    this.#put(number, needs);
    return number;
  }

  /** Demands in a row, that start an entry of the marks and end one. Gives the number of the first. */
  addRow(demands: readonly Demand[]): number {
    const first = Math.ceil(this.#used / EACH) * EACH;
    this.#used = first + Math.ceil(demands.length / EACH) * EACH;
    demands.forEach(({ needs, anyCase }, at) => {
      this.#put(
        first + at,
        needs.map((need) => this.#needOf(need, anyCase)),
      );
    });
    return first;
  }

  /** Makes room in the marks for what was added. */
  settle(): void {
    this.width = Math.ceil(this.#used / EACH);
    this.none = new Uint32Array(MOST_NEEDS * this.width);
    this.#lengths.forEach((length, demand) => {
      for (let nth = length; nth < MOST_NEEDS; nth++) {
        const at = this.#entryOf(demand, nth);
        this.none[at] = (this.none[at] ?? 0) | (1 << (demand % EACH));
      }
    });
  }

  /** The marks of one word: entries and bits in turn. */
  marksOf(word: string): Uint32Array {
    return this.#bitsOf(foundIn(this.#words, word));
  }

  /** The halves of pairs that a word is, as the first of two words and as the second. */
  halvesOf(word: string): Halves {
    return { first: [...foundIn(this.#firsts, word)], second: [...foundIn(this.#seconds, word)] };
  }

  /** The marks of two words in a row, beyond those of each. */
  marksOfPair(first: Halves, second: Halves): Uint32Array {
    const met = new Set<number>();
    for (const one of first.first)
      for (const other of second.second) this.#pairs.get(`${one} ${other}`)?.forEach((need) => met.add(need));
    return this.#bitsOf(met);
  }

  #bitsOf(met: ReadonlySet<number>): Uint32Array {
    const bits = new Map<number, number>();
    for (const need of met) {
      for (const { demand, nth } of this.#places[need] ?? []) {
        const at = this.#entryOf(demand, nth);
        bits.set(at, (bits.get(at) ?? 0) | (1 << (demand % EACH)));
      }
    }
    return Uint32Array.from([...bits].flat());
  }

  #entryOf(demand: number, nth: number): number {
    return nth * this.width + Math.floor(demand / EACH);
  }

  #put(demand: number, needs: readonly number[]): void {
    const kept = needs.slice(0, MOST_NEEDS);
    this.#lengths[demand] = kept.length;
    kept.forEach((need, nth) => this.#places[need]?.push({ demand, nth }));
  }

  /** The number of a requirement. */
  #needOf(need: AnyOf, anyCase: boolean): number {
    const key = `${anyCase ? 'i' : ''} ${need.map(spelled).sort().join(' | ')}`;
    const known = this.#needs.get(key);
    if (known !== undefined) return known;
    const number = this.#needs.size;
    this.#needs.set(key, number);
    this.#places.push([]);
    for (const part of need) this.#addPart(part, anyCase, number);
    return number;
  }

  #addPart({ before, ...part }: WordPart, anyCase: boolean, need: number): void {
    const index = anyCase ? 0 : 1;
    if (before === undefined) {
      this.#words[index].add(part, need);
      return;
    }
    const first = this.#halfOf({ ...before, ends: true }, 'first', index);
    const second = this.#halfOf(part, 'second', index);
    const key = `${first} ${second}`;
    const others = this.#pairs.get(key);
    if (others === undefined) this.#pairs.set(key, [need]);
    else others.push(need);
  }

  /** The number of a half of a pair. */
  #halfOf(part: WordPart, place: 'first' | 'second', index: 0 | 1): number {
    const key = `${place} ${index} ${spelled(part)}`;
    const known = this.#halves.get(key);
    if (known !== undefined) return known;
    const number = this.#halves.size;
    this.#halves.set(key, number);
    (place === 'first' ? this.#firsts : this.#seconds)[index].add(part, number);
    return number;
  }
}

/** What a word may be half of. Shape: numbers of halves. */
export interface Halves {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function foundIn([anyCase, asSpelled]: readonly [PartIndex, PartIndex], word: string): Set<number> {
  const found = new Set<number>();
  anyCase.addFound(word.toLowerCase(), found);
  asSpelled.addFound(word, found);
  return found;
}
