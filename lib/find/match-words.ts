import { foldLabel } from './fold-label.ts';

const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}]/u;
/** Shorter words stand for themselves only: `app` is not in `apple`. Units: letters. */
const WHOLE = 5;

/** Says whether a folded label (`foldLabel`) has a word that begins with one of a list. */
export type Matcher = (folded: string) => boolean;

/** A matcher of beginnings of words; in scripts that do not part words, of what stands anywhere. */
export function matchWords(list: readonly string[]): Matcher {
  const words = [...new Set(list.map(foldLabel))];
  const parted = words.filter((word) => !isUnparted(word)).map((word) => (word.length < WHOLE ? `${word} ` : word));
  const unparted = words.filter(isUnparted).map((word) => word.replaceAll(' ', ''));
  const inParted = new RegExp(` (?:${parted.join('|')})`, 'u');
  const inUnparted = new RegExp(unparted.join('|') || '(?!)', 'u');
  return (folded) =>
    folded !== '' &&
    (inParted.test(` ${folded} `) || (isUnparted(folded) && inUnparted.test(folded.replaceAll(' ', ''))));
}

/** True for text in scripts that set no spaces, or join small words to the next. */
export function isUnparted(text: string): boolean {
  return UNPARTED.test(text);
}
