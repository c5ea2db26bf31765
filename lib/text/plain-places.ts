/**
 * Where the characters of a text that was made plain stood before, stretch by stretch.
 *
 * Units:  UTF-16 units, of the plain text and of the one that it was made of.
 */
export class PlainPlaces {
  /** Where each stretch starts in the plain text, ascending, and in the other. */
  readonly #plain: number[] = [];
  readonly #starts: number[] = [];
  /** Where what a whole stretch stands for ends; -1 for a stretch that stands as it did. */
  readonly #ends: number[] = [];

  /** Characters that stand as they did. */
  addRun(plain: number, start: number): void {
    this.addCluster(plain, start, -1);
  }

  /** Characters that together stand for others. */
  addCluster(plain: number, start: number, end: number): void {
    this.#plain.push(plain);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  startOf(index: number): number {
    const stretch = this.#stretchOf(index);
    const start = this.#starts[stretch] ?? 0;
    return this.#stands(stretch) ? start + index - (this.#plain[stretch] ?? 0) : start;
  }

  endOf(index: number): number {
    const stretch = this.#stretchOf(index);
    return this.#stands(stretch) ? this.startOf(index) + 1 : (this.#ends[stretch] ?? 0);
  }

  #stands(stretch: number): boolean {
    return (this.#ends[stretch] ?? 0) < 0;
  }

  /** The last stretch that starts at an index or before it. */
  #stretchOf(index: number): number {
    let low = 0;
    let high = this.#plain.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#plain[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
