/** Texts that are remembered at most: a hostile text need not repeat any. */
const MOST_TEXTS = 24_000;

/** Texts by number, and the way back: one list for all that is remembered of them. */
const texts: string[] = [];
const numbers = new Map<string, number>();
/** The text that was asked for last, and the one before readers jumped to it. */
let last = -1;
let other = -1;
/** How often texts were forgotten: numbers from before mean nothing. */
let turn = 0;
const memories: (() => void)[] = [];

/**
 * A reader of texts that reads each of them once, until texts are forgotten.
 *
 * Shape:  what it gives is never `undefined`. `forgotten` is called when what it gave is not used any more.
 */
export function remembered<T>(read: (text: string) => T, forgotten: () => void = () => undefined): (text: string) => T {
  /** By number of the text. */
  const values: (T | undefined)[] = [];
  memories.push(() => {
    values.length = 0;
    forgotten();
  });
  const keep = (number: number, value: T): void => {
    // no gaps: an array with wide ones is slow
    while (values.length < number) values.push(undefined);
    values[number] = value;
  };
  return (text) => {
    const number = numberOf(text);
    const known = values[number];
    if (known !== undefined) return known;
    const before = turn;
    const fresh = read(text);
    keep(before === turn ? number : numberOf(text), fresh);
    return fresh;
  };
}

/** Lets go of all texts: to be called when a policy has been read. */
export function forgetTexts(): void {
  texts.length = 0;
  numbers.clear();
  last = -1;
  other = -1;
  turn++;
  for (const forget of memories) forget();
}

/** The number of a text. Readers ask for one text several times, and go through texts in the same order: items and leads. */
function numberOf(text: string): number {
  if (texts[last] === text) return last;
  if (texts[last + 1] === text) return ++last;
  const near = texts[other] === text ? other : texts[other + 1] === text ? other + 1 : undefined;
  const known = near ?? numbers.get(text);
  if (known === undefined && texts.length >= MOST_TEXTS) forgetTexts();
  other = last;
  last = known ?? texts.length;
  if (known === undefined) {
    texts.push(text);
    numbers.set(text, last);
  }
  return last;
}
