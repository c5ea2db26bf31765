import { Cued } from '../text/cued.ts';
import { isWordCode } from '../text/letters.ts';
import KNOWN_COMPANIES from './known-companies.ts';

/** Every known word for a company → the company. */
const COMPANY_OF = new Map(
  Object.entries(KNOWN_COMPANIES).flatMap(([company, words]) =>
    [company, ...words].flatMap((word) => [word, evenly(word)]).map((word) => [word, company] as const),
  ),
);
/** Known words by the first of each, the longest first: "Google Analytics" is not read as "Google" and a rest. */
const BY_FIRST = new Map<string, string[]>();
for (const name of [...COMPANY_OF.keys()].sort((a, b) => b.length - a.length)) {
  const first = firstOf(name);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), name]);
}
/** The lengths of first words, a bit each, by two characters, as `openingAt` numbers them: most words are none of them. */
const OPENINGS = new Uint32Array(0x4000);
for (const first of BY_FIRST.keys()) {
  const opening = openingAt(first, 0, first.length);
  OPENINGS[opening] = (OPENINGS[opening] ?? 0) | bitOf(first.length);
}
/** What may follow a name: not more of a word or a host. */
const END = /^(?:\.com)?(?![\w@-]|\.\w)/;
const ANY = new Cued(new RegExp(`\\b(?:${[...COMPANY_OF.keys()].map((name) => firstOf(name)).join('|')})\\b`));

/** A known name where it stands in a text, with ".com" where that follows. */
export interface KnownName {
  readonly name: string;
  readonly at: number;
  readonly company: string;
}

/** A number for the first two characters of a word of ASCII. */
function openingAt(text: string, at: number, end: number): number {
  return ((text.charCodeAt(at) & 127) << 7) | (at + 1 < end ? text.charCodeAt(at + 1) & 127 : 0);
}

/** A bit for a length; long words share one. */
function bitOf(length: number): number {
  return 1 << Math.min(length, 31);
}

function firstOf(name: string): string {
  return /^\w+/.exec(name)?.[0] ?? name;
}

/** "LampPost" as some write it: "Lamppost". */
function evenly(word: string): string {
  return /^[A-Z]?[a-z]+[A-Z][a-z]+$/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : word;
}

/** The names of known companies and their products in a text, in text order. */
export function knownNamesIn(text: string): KnownName[] {
  if (!ANY.mayMatch(text)) return [];
  const found: KnownName[] = [];
  let free = 0;
  for (let end = 0; end < text.length; end++) {
    const at = end;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    if (end === at || at < free || ((OPENINGS[openingAt(text, at, end)] ?? 0) & bitOf(end - at)) === 0) continue;
    if (at > 0 && '.@/-'.includes(text.charAt(at - 1))) continue;
    const names = BY_FIRST.get(text.slice(at, end));
    const name = names === undefined ? null : knownAt(text, at, names);
    if (name === null) continue;
    found.push(name);
    free = at + name.name.length;
  }
  return found;
}

function knownAt(text: string, at: number, names: readonly string[]): KnownName | null {
  for (const word of names) {
    if (!text.startsWith(word, at)) continue;
    const end = END.exec(text.slice(at + word.length, at + word.length + 8));
    if (end) return { name: word + end[0], at, company: COMPANY_OF.get(word) ?? word };
  }
  return null;
}
