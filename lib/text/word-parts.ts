/** A word, or a part of one, of ASCII letters, digits and underscores: in small letters, or as it has to be written. */
export interface WordPart {
  readonly part: string;
  /** It stands where a word starts. */
  readonly starts: boolean;
  /** It stands where a word ends. */
  readonly ends: boolean;
  /** The word right before it, which ends so: what stands between them is no word. */
  readonly before?: { readonly part: string; readonly starts: boolean };
}

/** One of these stands in every text that is meant. */
export type AnyOf = readonly WordPart[];

/** All strings that a part of a pattern matches: words, `EDGE` and `OTHER` for what is no word. */
export type Strings = readonly string[];
/** A place where a word starts or ends. */
export const EDGE = '\u0000';
/** A character that stands in no word. */
export const OTHER = '\u0001';

/** Words of nearly every sentence of a policy: they rule out little. */
const COMMON = new Set(
  (
    'a an the of to and or in for on is are be as by with at that this it we our you your us may can will not do if ' +
    'any all information data personal privacy policy use'
  ).split(' '),
);

/** The most telling word of each string, with the word before it where there is one. Fails: `null` where one has none. */
export function wordsOf(strings: Strings): AnyOf | null {
  const parts: WordPart[] = [];
  for (const string of strings) {
    const best = wordOf(string);
    if (best === null) return null;
    parts.push(best);
  }
  return unique(parts);
}

function wordOf(string: string): WordPart | null {
  let best: WordPart | null = null;
  let most = -1;
  let before: WordPart['before'];
  for (let at = 0; at < string.length; at++) {
    const from = at;
    while (at < string.length && string.charCodeAt(at) > 1) at++;
    if (at === from) continue;
    // a string's own ends are open: more of the word may stand beyond them
    const part = string.slice(from, at);
    const starts = from > 0;
    const ends = at < string.length;
    const found: WordPart = before === undefined ? { part, starts, ends } : { part, starts, ends, before };
    const tells = telling(found);
    if (tells > most) {
      best = found;
      most = tells;
    }
    before = { part, starts };
  }
  return best;
}

/** Of several ways, each with what it requires most. Fails: `null` where one of them requires nothing. */
export function eitherOf(ways: readonly (readonly AnyOf[])[]): AnyOf | null {
  const parts: WordPart[] = [];
  for (const needs of ways) {
    const [best] = mostTelling(needs);
    if (best === undefined) return null;
    parts.push(...best);
  }
  return unique(parts);
}

/** Requirements, the one that rules out most first. */
export function mostTelling(needs: readonly AnyOf[]): AnyOf[] {
  if (needs.length < 2) return [...needs];
  const ranked = needs.map((need) => ({ need, rank: rankOf(need) }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ need }) => need);
}

function unique(parts: readonly WordPart[]): AnyOf {
  if (parts.length < 2) return parts;
  const kept = new Map<string, WordPart>();
  for (const one of parts) kept.set(spelled(one), one);
  return [...kept.values()];
}

function rankOf(need: AnyOf): number {
  const least = need.reduce((least, word) => Math.min(least, telling(word)), Number.POSITIVE_INFINITY);
  return least - Math.log2(Math.max(1, need.length));
}

/** The higher, the fewer texts have it. */
function telling({ part, starts, ends, before }: WordPart): number {
  return tellingWord(part, starts, ends) + (before === undefined ? 0 : tellingWord(before.part, before.starts, true));
}

function tellingWord(part: string, starts: boolean, ends: boolean): number {
  if (COMMON.has(part.toLowerCase())) return starts && ends ? 1 : 0;
  return part.length + (starts ? 2 : 0) + (ends ? 2 : 0);
}

/** A part as a string, and no other so. Shape: no part has a mark that is no letter, digit or underscore. */
export function spelled({ part, starts, ends, before }: WordPart): string {
  const pair = before === undefined ? '' : `${before.starts ? '<' : ''}${before.part} `;
  return `${pair}${starts ? '<' : ''}${part}${ends ? '>' : ''}`;
}
