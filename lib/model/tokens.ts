import { type Item, itemsOf, NOT, type Token } from './items.ts';

/** Words that a negation reaches; chosen by hand: long enough for "not sell, rent, trade or otherwise share your". */
const NEGATION_REACH = 12;

/**
 * The words of a sentence with their concepts and negations.
 *
 * Shape:  plain text of any case → tokens in order, punctuation left out.
 * Fails:  never.
 */
export function tokenize(plain: string): Token[] {
  return tokensOf(itemsOf(plain));
}

/** The words among items, with their concepts and negations. */
export function tokensOf(items: readonly Item[]): Token[] {
  const tokens: Token[] = [];
  let reach = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.mark === 'comma') continue;
    if (item.turns) reach = 0;
    if (item.mark === 'wall') continue;
    const alone = reach > 0 ? item.negated : item.token;
    const concepts = item.phrases.length === 0 ? alone.concepts : conceptsAt(item, items, at);
    tokens.push(concepts === alone.concepts ? alone : { ...alone, concepts });
    reach = item.denies || concepts.includes(NOT) ? NEGATION_REACH : Math.max(0, reach - 1);
  }
  return tokens;
}

/** What a word stands for, with the phrases that start at it. */
function conceptsAt({ token, phrases }: Item, items: readonly Item[], at: number): readonly number[] {
  const next = items[at + 1]?.stem ?? -1;
  let all = token.concepts;
  if (next < 0) return all;
  for (const { rest, concept } of phrases) {
    if (rest[0] !== next || !rest.every((stem, k) => items[at + 1 + k]?.stem === stem)) continue;
    if (!all.includes(concept)) all = [...all, concept];
  }
  return all;
}
