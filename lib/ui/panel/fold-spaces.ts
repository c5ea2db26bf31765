import type { Span } from '../../types.ts';

/** A text with every run of white space as one space, none at its ends: as browsers compare texts. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Where words first occur in a text, right after a prefix if one is given, in any case and with any white space
 * between them, as whole words. `null`: nowhere from the offset on.
 */
export function firstOccurrence(text: string, words: string, prefix = '', from = 0): Span | null {
  const head = prefix === '' ? '' : String.raw`${patternOf(prefix)}\s+`;
  const pattern = new RegExp(`${head}(${patternOf(words)})`, 'dgiu');
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    if (start === end) return null;
    if (!isInsideWord(text, match.index) && !isInsideWord(text, end)) return { start, end };
    pattern.lastIndex = match.index + 1;
  }
  return null;
}

/** How often a quote stands in a text, whatever white space is between its letters; overlapping ones are not counted. */
export function occurrencesBefore(text: string, quote: string): number {
  const bare = (words: string) => words.replace(/\s+/g, '');
  const wanted = bare(quote);
  return wanted === '' ? 0 : bare(text).split(wanted).length - 1;
}

/** Whether two offsets of a text have nothing but white space between them. */
export function isAt(text: string, one: number, other: number): boolean {
  return text.slice(Math.min(one, other), Math.max(one, other)).trim() === '';
}

function patternOf(words: string): string {
  const escaped = foldSpaces(words).replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
  return escaped.replaceAll(' ', String.raw`\s+`);
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}
