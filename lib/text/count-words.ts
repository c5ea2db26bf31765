import { isLetter, isLetterAt } from './letters.ts';

const SURROGATES = 0xd800;
/** What stands on or between the letters of a word: accents and vowel signs, and what is never seen. */
const IN_WORD = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** How many words a text has; an address, a number or a word with an apostrophe is one. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const point = code < SURROGATES ? code : (text.codePointAt(at) ?? 0);
    if (point > 0xffff) at++;
    if (isLetter(point)) {
      if (!inside) words++;
      inside = true;
    } else if (inside && !(isJoiner(point) && isLetterAt(text, at + 1)) && !isInWord(point)) inside = false;
  }
  return words;
}

/** Marks inside a word: full stop, hyphen, apostrophes, at sign. */
function isJoiner(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x40;
}

function isInWord(point: number): boolean {
  return point > 127 && IN_WORD.test(String.fromCodePoint(point));
}
