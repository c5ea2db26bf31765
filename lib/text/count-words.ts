import { isLetter, isLetterAt } from './letters.ts';

/** Marks inside a word: full stop, hyphen, apostrophes, at sign. */
const JOINERS = new Set([0x2e, 0x2d, 0x27, 0x2019, 0x40]);

/** How many words a text has; an address, a number or a word with an apostrophe is one. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at++;
    if (isLetter(point)) {
      if (!inside) words++;
      inside = true;
    } else if (!inside || !JOINERS.has(point) || !isLetterAt(text, at + 1)) inside = false;
  }
  return words;
}
