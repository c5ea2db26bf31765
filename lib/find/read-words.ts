import { foldLabel } from './fold-label.ts';
import type { LinkWords } from './link-words.ts';
import { LINK_WORDS } from './words/index.ts';

export type Sense = Exclude<keyof LinkWords, 'article'>;

/** What a label speaks of, and how long it is. Units: words, of two or three characters where words are not parted. */
export interface Reading {
  readonly senses: ReadonlySet<Sense>;
  readonly length: number;
}

const SENSES: readonly Sense[] = [
  'policy',
  'privacy',
  'cookie',
  'settings',
  'terms',
  'legal',
  'jobs',
  'narrow',
  'state',
  'sell',
  'provider',
];
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}]/u;
/** Shorter words stand for themselves only: `app` is not in `apple`. Units: letters. */
const WHOLE = 5;

/** Reads a label or an address in all languages at once. */
export function readWords(text: string): Reading {
  const folded = foldLabel(text);
  return { senses: new Set(SENSES.filter((sense) => speaksOf(folded, sense))), length: lengthOf(folded) };
}

/** Reads a link's text; of one that names several pages ("Privacy / Contact / Imprint") the part that names the policy. */
export function readName(text: string): Reading {
  const whole = readWords(text);
  if (whole.length <= 4 || !whole.senses.has('privacy')) return whole;
  const part = text
    .split(/[|/·•]/)
    .map(readWords)
    .find(({ senses }) => senses.has('policy') || senses.has('privacy'));
  return part ?? whole;
}

/** True where a label that is folded already speaks of something. */
export function speaksOf(folded: string, sense: Sense): boolean {
  if (folded === '') return false;
  const { parted, unparted } = matcherOf(sense);
  return parted.test(` ${folded} `) || (UNPARTED.test(folded) && unparted.test(folded.replaceAll(' ', '')));
}

/** True where a folder of an address is one in which articles lie. */
export function namesArticles(segment: string): boolean {
  articles ??= new Set(LINK_WORDS.flatMap(({ article }) => article).map(foldLabel));
  return articles.has(foldLabel(segment));
}

let articles: ReadonlySet<string> | undefined;
const matchers = new Map<Sense, { readonly parted: RegExp; readonly unparted: RegExp }>();

function matcherOf(sense: Sense) {
  const known = matchers.get(sense);
  if (known) return known;
  const words = [...new Set(LINK_WORDS.flatMap((list) => list[sense] ?? []).map(foldLabel))];
  const parted = words.filter((word) => !UNPARTED.test(word)).map((word) => (word.length < WHOLE ? `${word} ` : word));
  const unparted = words.filter((word) => UNPARTED.test(word)).map((word) => word.replaceAll(' ', ''));
  const matcher = {
    parted: new RegExp(` (?:${parted.join('|')})`, 'u'),
    unparted: new RegExp(unparted.join('|') || '(?!)', 'u'),
  };
  matchers.set(sense, matcher);
  return matcher;
}

function lengthOf(folded: string): number {
  if (folded === '') return 0;
  const words = folded.split(' ').length;
  return UNPARTED.test(folded) ? Math.max(words, Math.ceil(folded.length / 2.5)) : words;
}
