import { plainText } from '../../text/normalize.ts';

/** A day or a month with its year, in words or numbers. */
const DATE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?:\s\d{1,2}(?:st|nd|rd|th)?)?,?\s\d{4}\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/i;
/** Words of a line that only dates the policy; one of the first has to be there where the date stands elsewhere. */
const DATING = /^(?:updated?|effective|revised|revision|modified|amended|dated)$/i;
const BESIDE =
  /^(?:last|most|recent|recently|date|of|this|the|our|privacy|policy|notice|version|was|is|as|on|from|since|in|force|and)$/i;

/**
 * The titles of a section, outermost first, as one line, without those that only give a date and without the signs of
 * links to them. A title all in capitals is put in sentence case.
 */
export function sectionPath(section: readonly string[]): string {
  return section
    .filter((title) => !isDateLine(title))
    .map((title) => calm(withoutLinkSign(title)))
    .filter((title) => title !== '')
    .join(' › ');
}

function isDateLine(title: string): boolean {
  const plain = plainText(title);
  const rest = plain.replace(DATE, ' ');
  const words = rest.match(/[\p{L}\d]+/gu) ?? [];
  const dates = rest !== plain || words.some((word) => DATING.test(word));
  return dates && words.every((word) => DATING.test(word) || BESIDE.test(word));
}

function withoutLinkSign(title: string): string {
  return title.replace(/^[#¶]+\s*/u, '').replace(/\s*¶+$|\s+#+$/u, '');
}

function calm(title: string): string {
  const letters = title.replace(/\P{L}/gu, '');
  if (letters.length < 5 || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return title;
  const lower = title.toLowerCase();
  return lower.replace(/\p{L}/u, (first) => first.toUpperCase());
}
