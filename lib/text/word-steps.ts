/**
 * Words as ways of steps, character by character, so that a text is matched against all of them at once.
 *
 * Shape:  step 0 is before the first character. Words with the same beginning share its steps.
 */
export class WordSteps {
  /** Characters of the words, by code, from 1. */
  readonly #columns = new Uint16Array(0x10000);
  readonly #width: number;
  /** From each step, for each character, the next step or 0: a row a step. */
  readonly #next: Uint16Array | Uint32Array;

  constructor(words: readonly string[]) {
    let width = 1;
    let characters = 0;
    for (const word of words) {
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        if (this.#columns[code] === 0) this.#columns[code] = width++;
      }
      characters += word.length;
    }
    this.#width = width;
    const next = new Uint32Array((characters + 1) * width);
    let steps = 1;
    for (const word of words) {
      let step = 0;
      for (let at = 0; at < word.length; at++) {
        const place = step * width + (this.#columns[word.charCodeAt(at)] ?? 0);
        step = next[place] ?? 0;
        if (step === 0) next[place] = step = steps++;
      }
    }
    const used = next.subarray(0, steps * width);
    this.#next = steps <= 0x10000 ? Uint16Array.from(used) : used.slice();
  }

  /** The step that a character leads to; 0 where no word goes on so. */
  next(step: number, code: number): number {
    const column = this.#columns[code] ?? 0;
    return column === 0 ? 0 : (this.#next[step * this.#width + column] ?? 0);
  }

  /** The step at the end of one of the words. */
  endOf(word: string): number {
    let step = 0;
    for (let at = 0; at < word.length; at++) step = this.next(step, word.charCodeAt(at));
    return step;
  }
}
