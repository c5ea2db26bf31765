import type { NameWords } from './link-words.ts';
import { type Matcher, matchWords } from './match-words.ts';
import { NAMES } from './words/names.ts';

const matchers = new Map<keyof NameWords, Matcher>();

/** True where a folded label names a policy, privacy, or cookies in any language. */
export function speaksOfName(folded: string, name: keyof NameWords): boolean {
  return extentOfName(folded, name) > 0;
}

/** How many of a folded label's words name a policy, privacy, or cookies. */
export function extentOfName(folded: string, name: keyof NameWords): number {
  const matcher = matchers.get(name) ?? matchWords(NAMES.flatMap((words) => words[name]));
  matchers.set(name, matcher);
  return matcher(folded);
}
