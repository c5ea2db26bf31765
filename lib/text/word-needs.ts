import type { Demand } from './required-words.ts';
import type { AnyOf, WordPart } from './word-parts.ts';

/** Requirements that a demand has at most. */
export const MOST_NEEDS = 3;
/** Demands that share an entry of marks: a bit each. */
const EACH = 32;

/** Requirements by the word parts that meet them: as all of a word, at its start, at its end, anywhere in it. */
class Parts {
  readonly whole = new Map<string, number[]>();
  readonly starts = new Map<string, number[]>();
  readonly ends = new Map<string, number[]>();
  readonly inside = new Map<string, number[]>();
}

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
  readonly #anyCase = new Parts();
  readonly #asSpelled = new Parts();
  /** Numbers of requirements: demands share many. */
  readonly #needs = new Map<string, number>();
  /** By requirement: the demands that have it, and as which of theirs. */
  readonly #places: { readonly demand: number; readonly nth: number }[][] = [];
  /** Demands by what they require: those that stand alone share one. */
  readonly #demands = new Map<string, number>();
  #lengths: number[] = [];

  /** The number of a demand. */
  add(demand: Demand): number {
    const needs = demand.needs.map((need) => this.#needOf(need, demand.anyCase ? this.#anyCase : this.#asSpelled));
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
      const parts = anyCase ? this.#anyCase : this.#asSpelled;
      this.#put(
        first + at,
        needs.map((need) => this.#needOf(need, parts)),
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
    const met = new Set<number>();
    addMet(this.#anyCase, word.toLowerCase(), met);
    addMet(this.#asSpelled, word, met);
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
  #needOf(need: AnyOf, parts: Parts): number {
    const key = `${parts === this.#anyCase ? 'i' : ''} ${need.map(spelled).sort().join(' ')}`;
    const known = this.#needs.get(key);
    if (known !== undefined) return known;
    const number = this.#needs.size;
    this.#needs.set(key, number);
    this.#places.push([]);
    for (const word of need) {
      const kind = kindOf(word, parts);
      const others = kind.get(word.part);
      if (others === undefined) kind.set(word.part, [number]);
      else others.push(number);
    }
    return number;
  }
}

function addMet({ whole, starts, ends, inside }: Parts, word: string, met: Set<number>): void {
  const add = (needs: readonly number[] = []): void => needs.forEach((need) => met.add(need));
  add(whole.get(word));
  for (let from = 0; from < word.length; from++) {
    add(ends.get(word.slice(from)));
    for (let to = from + 1; to <= word.length; to++) {
      const part = word.slice(from, to);
      if (from === 0) add(starts.get(part));
      add(inside.get(part));
    }
  }
}

/** No part has a mark that is no letter, digit or underscore. */
function spelled({ part, starts, ends }: WordPart): string {
  return `${starts ? '<' : ''}${part}${ends ? '>' : ''}`;
}

function kindOf({ starts, ends }: WordPart, parts: Parts): Map<string, number[]> {
  if (starts) return ends ? parts.whole : parts.starts;
  return ends ? parts.ends : parts.inside;
}
