import type { Draft } from './draft.ts';

const NUMBERED = /^(?:(?:section|article|part)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]|[A-Z][.)])\s+\S/i;
const SMALL_WORDS =
  /^(?:a|an|and|as|at|but|by|do|for|from|how|in|into|is|may|not|of|on|or|our|the|this|to|under|us|via|we|what|when|who|why|with|you|your)$/i;

/**
 * Turns short lines that look like headings into headings: bold ones, numbered ones, ones in capitals.
 *
 * Shape:  same drafts, same order, same text; only `kind`, `level` and `inferred` change.
 */
export function inferHeadings(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    const next = drafts[at + 1];
    if (!next || !mayBeHeading(draft) || !looksLikeHeading(draft, next, at > 1 ? drafts[at - 1] : undefined))
      return draft;
    const { lead: _, ...rest } = draft;
    return { ...rest, kind: 'heading', inferred: true };
  });
}

function mayBeHeading({ kind, text, bullet }: Draft): boolean {
  return (
    (kind === 'paragraph' || kind === 'list-item' || kind === 'term') &&
    !bullet &&
    text.length <= 120 &&
    wordsOf(text).length <= 14
  );
}

function looksLikeHeading(draft: Draft, next: Draft, before: Draft | undefined): boolean {
  const { text } = draft;
  const words = wordsOf(text);
  const numbered = NUMBERED.test(text);
  const stops = /[.;,!]$/.test(text) && !(numbered && words.length <= 8 && /\.$/.test(text));
  if (stops || /@|https?:|^\W*$/.test(text) || !/^[\p{Lu}\p{N}"“(]|^\p{Lo}/u.test(text)) return false;
  const isList = next.kind === 'list-item' || next.kind === 'table-row';
  if (/:$/.test(text) && (isList || !draft.bold)) return false;
  if (draft.kind === 'list-item')
    return (
      draft.bold === true &&
      next.kind !== 'heading' &&
      next.lead === draft.lead &&
      next.text.length > 2 * text.length &&
      !next.bold
    );
  if (draft.kind === 'term') return false;
  if (draft.bold) return true;
  const goesOn = next.text.length > 80 || isList || next.bold === true;
  if (!goesOn) return numbered && NUMBERED.test(next.text) && next.text.length > text.length;
  if (numbered && words.length <= 10) return true;
  if (isShouted(text)) return words.length <= 10;
  const apart = !before || before.kind !== 'paragraph' || before.text.length > 80;
  return apart && words.length >= 2 && words.length <= 8 && draft.linked !== text.length && isTitleCase(words);
}

function isShouted(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isTitleCase(words: readonly string[]): boolean {
  const big = words.filter((word) => !SMALL_WORDS.test(word));
  return (
    big.length > 0 && big.every((word) => /^["“(]?[\p{Lu}\p{N}]/u.test(word)) && /^["“(]?\p{Lu}/u.test(words[0] ?? '')
  );
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
}
