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

/** NFKC, lower case, straight apostrophes, no invisible characters, single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ');
}

const patterns = new Map<string, RegExp>();

/** A concept's words in one language as one pattern for `matchAll`. */
export function patternOf(list: string, concept: Concept): RegExp {
  const key = `${list} ${concept}`;
  const known = patterns.get(key);
  if (known) return known;
  const words = (WORDS[list]?.[concept] ?? []).map((word) => foldText(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const spaced = !UNSPACED.has(list);
  const whole = spaced && concept === 'voice'; // the others are beginnings of words
  const source = `${spaced ? '(?<![\\p{L}\\p{N}])' : ''}(?:${words.join('|')})${whole ? '(?![\\p{L}\\p{N}])' : ''}`;
  const pattern = new RegExp(source, 'gu');
  patterns.set(key, pattern);
  return pattern;
}
