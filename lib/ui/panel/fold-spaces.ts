import type { Span } from '../../types.ts';

/** A text with every run of white space as one space, none at its ends: as browsers compare texts. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where words occur in a text, in any case and with any white space between them, as whole words. */
export function occurrences(text: string, words: string, from = 0): Span[] {
  const folded = foldSpaces(words);
  if (folded === '') return [];
  const pattern = new RegExp(
    folded
      .split(' ')
      .map(escapeWord)
      .join(String.raw`\s+`),
    'giu',
  );
  pattern.lastIndex = from;
  return [...text.matchAll(pattern)]
    .map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
    .filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end));
}

/** Whether two offsets of a text have nothing but white space between them. */
export function isAt(text: string, one: number, other: number): boolean {
  return text.slice(Math.min(one, other), Math.max(one, other)).trim() === '';
}

function isInsideWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) && at > 0;
}

function escapeWord(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}
