import type { Span } from '../../types.ts';
import { firstOccurrence, foldSpaces, isAt } from './fold-spaces.ts';

/** A quote no longer than this is named whole; a longer one by its first and last words. Units: UTF-16 units. */
const MOST_WHOLE = 80;
const WORDS_AT_END = 5;
const PREFIX_WORDS = 4;
/** Words before a quote are looked for in this stretch. Units: UTF-16 units. */
const BEFORE = 2000;

/** What a text fragment names: a stretch from `start` to the end of `end`, or just `start`, after `prefix`. */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
}

/**
 * A link that opens a policy at a sentence.
 *
 * Shape:  address × text of the policy (`null` where it is not at hand) × place of the quote → address with a fragment.
 *         A fragment that the address has stays in front: it is what a browser falls back to.
 * Source: WICG, URL Fragment Text Directives; which forms both browsers find was measured.
 */
export function policyLink(url: string, text: string | null, quote: Span & { readonly quote: string }): string {
  const [address = '', fragment = ''] = url.split('#', 2);
  const own = fragment.split(':~:', 1)[0] ?? '';
  return `${address}#${own}:~:text=${encodeDirective(textDirective(text, quote))}`;
}

/** The directive in an address: its parts are joined by commas, so commas and dashes in them are escaped. */
export function encodeDirective({ prefix, start, end }: TextDirective): string {
  const parts = [start, ...(end === '' ? [] : [end])].map(encodeText);
  return [...(prefix === '' ? [] : [`${encodeText(prefix)}-`]), ...parts].join(',');
}

/**
 * What names a quote: all of it, or its first and last words; with more words, and at last words before it, for as
 * long as the same would be found earlier in the text.
 */
export function textDirective(
  text: string | null,
  { quote, start: at }: Span & { readonly quote: string },
): TextDirective {
  const lines = quote
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const first = lines[0] ?? [];
  const last = lines.at(-1) ?? [];
  const whole = lines.length < 2 && (foldSpaces(quote).length <= MOST_WHOLE || first.length <= 2 * WORDS_AT_END);
  if (text === null) return { prefix: '', ...(whole ? wholeOf(first) : endsOf(first, last, WORDS_AT_END)) };
  const before = wordsBefore(text, at);
  for (let count = WORDS_AT_END; !whole && count * 2 <= Math.min(first.length, last.length); count++) {
    const ends = { prefix: '', ...endsOf(first, last, count) };
    if (leadsTo(text, ends, at, quote)) return ends;
  }
  const base = whole ? wholeOf(first) : endsOf(first, last, WORDS_AT_END);
  for (let count = 0; count <= before.length; count += PREFIX_WORDS) {
    const directive = { prefix: before.slice(before.length - count).join(' '), ...base };
    if (leadsTo(text, directive, at, quote)) return directive;
  }
  return { prefix: before.slice(-PREFIX_WORDS).join(' '), ...base };
}

/** Whether the first stretch of a text that a directive names is the quote at an offset. */
export function leadsTo(text: string, { prefix, start, end }: TextDirective, at: number, quote: string): boolean {
  const found = firstOccurrence(text, start, prefix);
  if (found === null || !isAt(text, found.start, at)) return false;
  if (end === '') return true;
  const closing = firstOccurrence(text, end, '', found.end);
  return closing !== null && isAt(text, closing.end, at + quote.length);
}

function wholeOf(words: readonly string[]): Pick<TextDirective, 'start' | 'end'> {
  return { start: words.join(' '), end: '' };
}

function endsOf(
  first: readonly string[],
  last: readonly string[],
  count: number,
): Pick<TextDirective, 'start' | 'end'> {
  return { start: first.slice(0, count).join(' '), end: last.slice(-count).join(' ') };
}

/** Words before an offset in its own line, else those at the end of the line before; nearest last. */
function wordsBefore(text: string, at: number): string[] {
  const lines = text
    .slice(Math.max(0, at - BEFORE), at)
    .split('\n')
    .map(wordsOf);
  const own = lines.at(-1) ?? [];
  return own.length > 0 ? own.slice(-4 * PREFIX_WORDS) : (lines.at(-2) ?? []).slice(-4 * PREFIX_WORDS);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Lone surrogates can't stand in an address: they are left out. */
function encodeText(text: string): string {
  return encodeURIComponent(foldSpaces(text).replace(/[\uD800-\uDFFF]/gu, '')).replaceAll('-', '%2D');
}
