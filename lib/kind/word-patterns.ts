import { foldHomoglyphs } from '../text/homoglyphs.ts';
import { ALL_INVISIBLE } from '../text/invisible.ts';
import type { Concept } from './concepts.ts';
import { WORDS } from './words/index.ts';

/** Closely related languages that share a list. */
const SHARED: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  sr: 'hr',
  bs: 'hr',
  sl: 'hr',
  sh: 'hr',
  ms: 'id',
  be: 'ru',
  mk: 'bg',
  gl: 'pt',
  iw: 'he',
};
/** Scripts in which words do not begin after a space, or carry prefixes. */
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh', 'th', 'ko', 'he', 'ar']);

/** The list that serves a language, or `null`. */
export function listOf(language: string): string | null {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const list = SHARED[primary] ?? primary;
  return list in WORDS ? list : null;
}

/** Letters of scripts that have some that look Latin: Greek, Cyrillic, Armenian; and those of ASCII. */
const OTHER_SCRIPTS = /[\u0370-\u058f]/g;
const ASCII_LETTERS = /[a-z]/gi;

/** NFKC, lower case, straight apostrophes, no invisible characters, no look-alikes of Latin letters, single spaces. */
export function foldText(text: string): string {
  return withoutLookalikes(text.normalize('NFKC').replace(ALL_INVISIBLE, ''))
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[^\S ]\s*| \s+/g, ' '); // single spaces, which are most, stay as they are
}

/** In a text that is Latin but for them; what is Greek or Cyrillic throughout has letters that look Latin too. */
function withoutLookalikes(text: string): string {
  const others = text.match(OTHER_SCRIPTS)?.length ?? 0;
  const isLatin = others === 0 || others < (text.match(ASCII_LETTERS)?.length ?? 0);
  return isLatin ? foldHomoglyphs(text) : text;
}

const patterns = new Map<string, RegExp>();

/** A concept's words in one language as one pattern for `matchAll`. */
export function patternOf(list: string, concept: Concept): RegExp {
  const key = `${list} ${concept}`;
  const known = patterns.get(key);
  if (known) return known;
  const words = wordsFor(list, concept).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const open = isSpaced(list) ? '(?<![\\p{L}\\p{N}])' : '';
  const source = `${open}(?:${words.join('|')})${isWhole(list, concept) ? '(?![\\p{L}\\p{N}])' : ''}`;
  const pattern = new RegExp(source, 'gu');
  patterns.set(key, pattern);
  return pattern;
}

/** A concept's words in one language, folded as a text is. */
export function wordsFor(list: string, concept: Concept): readonly string[] {
  return (WORDS[list]?.[concept] ?? []).map(foldText);
}

/** Whether words begin after a space, in the script of a list. */
export function isSpaced(list: string): boolean {
  return !UNSPACED.has(list);
}

/** Whether a concept's words are whole words; the others are beginnings of words. */
export function isWhole(list: string, concept: Concept): boolean {
  return isSpaced(list) && concept === 'voice';
}
