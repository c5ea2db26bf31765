import { foldLabel } from './fold-label.ts';

const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}]/u;
/** Shorter words stand for themselves only: `app` is not in `apple`. Units: letters. */
const WHOLE = 5;

/** Characters that say as much as a word, in scripts that do not part words. */
const PER_WORD = 2.5;

/** How many words of a folded label (`foldLabel`) are one of a list; 0: none is. */
export type Matcher = (folded: string) => number;

/** A matcher of beginnings of words; in scripts that do not part words, of what stands anywhere. */
export function matchWords(list: readonly string[]): Matcher {
  const words = [...new Set(list.map(foldLabel))].sort((a, b) => b.length - a.length);
  const parted = words.filter((word) => !isUnparted(word)).map((word) => (word.length < WHOLE ? `${word} ` : word));
  const unparted = words.filter(isUnparted).map((word) => word.replaceAll(' ', ''));
  const inParted = new RegExp(` (?:${parted.join('|')})`, 'u');
  const inUnparted = new RegExp(unparted.join('|') || '(?!)', 'u');
  return (folded) => {
    if (folded === '') return 0;
    const found = inParted.exec(` ${folded} `);
    if (found) return found[0].trim().split(' ').length;
    return isUnparted(folded) ? wordsIn(inUnparted.exec(folded.replaceAll(' ', ''))?.[0] ?? '') : 0;
  };
}

/** The length of a folded label. Units: words, or what says as much. */
export function wordsIn(folded: string): number {
  if (folded === '') return 0;
  const words = folded.split(' ').length;
  return isUnparted(folded) ? Math.max(words, Math.ceil(folded.length / PER_WORD)) : words;
}

/** True for text in scripts that set no spaces, or join small words to the next. */
export function isUnparted(text: string): boolean {
  return UNPARTED.test(text);
}
