import type { WordPart } from './word-parts.ts';

/** Numbers by the parts of words that they stand for: as all of a word, at its start, at its end, anywhere in it. */
export class PartIndex {
  readonly #whole = new Map<string, number[]>();
  readonly #starts = new Map<string, number[]>();
  readonly #ends = new Map<string, number[]>();
  readonly #inside = new Map<string, number[]>();

  add({ part, starts, ends }: WordPart, number: number): void {
    const kind = starts ? (ends ? this.#whole : this.#starts) : ends ? this.#ends : this.#inside;
    const others = kind.get(part);
    if (others === undefined) kind.set(part, [number]);
    else others.push(number);
  }

  /** Adds the numbers of all parts that a word has. */
  addFound(word: string, to: Set<number>): void {
    const add = (numbers: readonly number[] = []): void => numbers.forEach((number) => to.add(number));
    add(this.#whole.get(word));
    for (let from = 0; from < word.length; from++) {
      add(this.#ends.get(word.slice(from)));
      for (let end = from + 1; end <= word.length; end++) {
        const part = word.slice(from, end);
        if (from === 0) add(this.#starts.get(part));
        add(this.#inside.get(part));
      }
    }
  }
}
