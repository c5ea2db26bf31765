import type { WordPart } from './word-parts.ts';

/** Numbers by the parts of words that they stand for: as all of a word, at its start, at its end, anywhere in it. */
export class PartIndex {
  readonly #whole = new Map<string, number[]>();
  readonly #starts = new Map<string, number[]>();
  readonly #ends = new Map<string, number[]>();
  readonly #inside = new Map<string, number[]>();
  /** Lengths of the parts of each of the last three kinds: no others need be looked up. */
  readonly #lengths = { starts: new Set<number>(), ends: new Set<number>(), inside: new Set<number>() };

  add({ part, starts, ends }: WordPart, number: number): void {
    const kind = starts ? (ends ? this.#whole : this.#starts) : ends ? this.#ends : this.#inside;
    const others = kind.get(part);
    if (others === undefined) kind.set(part, [number]);
    else others.push(number);
    if (!starts || !ends) this.#lengths[starts ? 'starts' : ends ? 'ends' : 'inside'].add(part.length);
  }

  /** Adds the numbers of all parts that a word has. */
  addFound(word: string, to: Set<number>): void {
    addAll(this.#whole.get(word), to);
    const { starts, ends, inside } = this.#lengths;
    for (const length of starts) if (length <= word.length) addAll(this.#starts.get(word.slice(0, length)), to);
    for (const length of ends) if (length <= word.length) addAll(this.#ends.get(word.slice(-length)), to);
    for (const length of inside) {
      for (let end = length; end <= word.length; end++) addAll(this.#inside.get(word.slice(end - length, end)), to);
    }
  }
}

function addAll(numbers: readonly number[] | undefined, to: Set<number>): void {
  if (numbers !== undefined) for (const number of numbers) to.add(number);
}
