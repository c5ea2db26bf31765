import { type AnyOf, EDGE, OTHER, type Strings, wordsOf } from './word-parts.ts';

/** What is known of a part of a pattern: the few strings that it matches, or what has to stand in what it matches. */
export type Known = { readonly strings: Strings } | { readonly strings: null; readonly needs: readonly AnyOf[] };

/** Strings that two parts in a row may make; more are not told apart. */
const MOST_STRINGS = 64;
/** Of what matches no character, and of what may match any. */
export const NOTHING: Known = { strings: [''] };
export const ANYTHING: Known = { strings: null, needs: [] };

/** What has to stand in what it matches. */
export function needsOf(known: Known): readonly AnyOf[] {
  if (known.strings === null) return known.needs;
  const need = wordsOf(known.strings);
  return need === null ? [] : [need];
}

/** A character that means itself. */
export function ofCharacter(char: string): Known {
  return { strings: [/\w/.test(char) ? char : OTHER] };
}

/** What stands after a backslash. Shape: in a set, `b` is a character. */
export function ofEscape(body: string, unicode: boolean, inSet: boolean): Known {
  if (body === 'b' && !inSet) return { strings: [EDGE] };
  if (body === 'B' && !inSet) return NOTHING;
  if (/^[sWbtnrfv]$/.test(body)) return { strings: [OTHER] };
  const code = /^(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))$/.exec(body.replace(/[A-F]/g, (l) => l.toLowerCase()));
  if (code !== null && (unicode || code[1] === undefined)) {
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
    return point <= 0x10ffff ? ofCharacter(String.fromCodePoint(point)) : ANYTHING;
  }
  return /^[^\w\s]$/.test(body) ? { strings: [OTHER] } : ANYTHING;
}

/** Two parts in a row. Fails: `null` where there would be too many. */
export function joined(before: Strings, after: Strings): Strings | null {
  if (before.length > 1 && after.length > 1 && before.length * after.length > MOST_STRINGS) return null;
  const [first = ''] = after;
  if (after.length === 1) return before.map((left) => left + first);
  return [...new Set(before.flatMap((left) => after.map((right) => left + right)))];
}

/** A part that is counted: `least` times or more, or at most `once`. */
export function repeated(known: Known, least: number, once: boolean): Known {
  const { strings } = known;
  // spaces and marks in a row part words as one does
  if (strings?.every((string) => string !== '' && string === OTHER.repeat(string.length)))
    return { strings: least === 0 ? ['', OTHER] : [OTHER] };
  if (least === 0) return once && strings !== null ? { strings: [...new Set(['', ...strings])] } : ANYTHING;
  return once ? known : { strings: null, needs: needsOf(known) };
}
