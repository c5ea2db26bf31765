const WORD = /[\p{L}\p{N}]+(?:['\u2019.\-@][\p{L}\p{N}]+)*/gu;

/** How many words a text has; an address, a number or a word with an apostrophe is one. */
export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(WORD)) words++;
  return words;
}
