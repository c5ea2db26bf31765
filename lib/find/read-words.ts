import { foldLabel } from './fold-label.ts';
import type { AroundWords, NameWords } from './link-words.ts';
import { type Matcher, matchWords, wordsIn } from './match-words.ts';
import { extentOfName, speaksOfName } from './speaks-of-name.ts';
import { AROUND } from './words/around.ts';

type Around = Exclude<keyof AroundWords, 'article'>;
export type Sense = keyof NameWords | Around;

/** What a label speaks of, and how long it is. Units: words; two or three characters where words are not parted. */
export interface Reading {
  readonly senses: ReadonlySet<Sense>;
  readonly length: number;
  /** What is left of it beside the name of a policy or of privacy. */
  readonly rest: number;
}

const NAME_SENSES = ['policy', 'privacy', 'cookie'] as const;
const AROUND_SENSES = ['settings', 'terms', 'legal', 'jobs', 'narrow', 'state', 'sell', 'provider'] as const;
/** "(updated 1 May 2020)", "(opens in a new window)": beside the name. */
const ASIDE = /\([^()]{0,80}\)?|\d[\d./-]*/g;
/** "Privacy / Contact", "Terms and privacy": between the pages that one link names. */
const BETWEEN = /[|/·•,&+]|\s(?:and|und|et|[yeiaи]|og|och|en|ja|és|și|si|ve|та)\s/iu;

/** Reads a label in all languages at once. */
export function readWords(text: string): Reading {
  const folded = foldLabel(text.replace(ASIDE, ' ')) || foldLabel(text);
  const senses = [
    ...NAME_SENSES.filter((name) => speaksOfName(folded, name)),
    ...AROUND_SENSES.filter((sense) => speaksOf(folded, sense)),
  ];
  const length = wordsIn(folded);
  const named = Math.max(extentOfName(folded, 'policy'), extentOfName(folded, 'privacy'));
  return { senses: new Set(senses), length, rest: Math.max(0, length - named) };
}

/**
 * Reads a link's text; of one that names several pages the part that names the policy.
 *
 * Shape:  `listed`: the link stands among others of its kind, so that such a text is no headline.
 */
export function readName(text: string, listed: boolean): Reading {
  const whole = readWords(text);
  const limit = listed ? 12 : 4;
  if (whole.length <= 2 || whole.length > limit || !whole.senses.has('privacy')) return whole;
  const part = text
    .split(BETWEEN)
    .map(readWords)
    .find(({ senses }) => (senses.has('policy') || senses.has('privacy')) && !senses.has('settings'));
  return part ?? whole;
}

/** True where a label that is folded already speaks of something. */
export function speaksOf(folded: string, sense: Around): boolean {
  const matcher = matchers.get(sense) ?? matchWords(AROUND.flatMap((words: AroundWords) => words[sense] ?? []));
  matchers.set(sense, matcher);
  return matcher(folded) > 0;
}

/** True where a folder of an address is one in which articles lie. */
export function namesArticles(segment: string): boolean {
  articles ??= new Set(AROUND.flatMap(({ article }) => article).map(foldLabel));
  return articles.has(foldLabel(segment));
}

const matchers = new Map<Around, Matcher>();
let articles: ReadonlySet<string> | undefined;
