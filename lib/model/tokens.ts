import { type Item, itemsOf } from './items.ts';
import type { Phrase } from './lexicon.ts';
import type { Token } from './token.ts';

/** Words that a negation reaches; chosen by hand: long enough for "not sell, rent, trade or otherwise share your". */
const NEGATION_REACH = 12;
const NONE: readonly Item[] = [];

/** Words in order. What stands beyond `length` is of texts before. */
export interface TokenList {
  readonly tokens: Token[];
  length: number;
}

/** Words that stand for concepts. Those of word `i` are `starts[i]` to `starts[i + 1]` in `concepts`. */
export interface MarkedTokens extends TokenList {
  readonly concepts: number[];
  readonly starts: number[];
}

/** Reads the words of one text after another, with their concepts and negations. Their room is kept for the next text. */
export class TokenReader {
  /** All words; punctuation is left out. */
  readonly all: TokenList = { tokens: [], length: 0 };
  /** Those that stand for concepts. */
  readonly marked: MarkedTokens = { tokens: [], length: 0, concepts: [], starts: [0] };

  /** Shape:  plain text of any case. Fails: never. */
  readText(plain: string): void {
    this.readItems(itemsOf(plain));
  }

  /** Reads items, and those of what stands behind them. */
  readItems(items: readonly Item[], behind: readonly Item[] = NONE): void {
    const { all, marked } = this;
    all.length = 0;
    marked.length = 0;
    let reach = 0;
    const count = items.length + behind.length;
    for (let at = 0; at < count; at++) {
      const item = itemAt(items, behind, at);
      if (item === undefined || item.mark === 'comma') continue;
      if (item.turns) reach = 0;
      if (item.mark === 'wall') continue;
      let token = reach > 0 ? item.negated : item.token;
      if (item.phrases.length > 0) token = withPhrases(token, item.phrases, items, behind, at + 1);
      all.tokens[all.length++] = token;
      if (token.concepts.length > 0) {
        mark(token, marked);
        marked.length++;
      }
      reach = token.denies ? NEGATION_REACH : Math.max(0, reach - 1);
    }
  }
}

function mark(token: Token, { tokens, length, concepts, starts }: MarkedTokens): void {
  let end = starts[length] ?? 0;
  for (let c = 0; c < token.concepts.length; c++) concepts[end++] = token.concepts[c] ?? 0;
  tokens[length] = token;
  starts[length + 1] = end;
}

function itemAt(items: readonly Item[], behind: readonly Item[], at: number): Item | undefined {
  return at < items.length ? items[at] : behind[at - items.length];
}

/** A word with what it stands for as the head of the phrases that go on at a place. */
function withPhrases(
  token: Token,
  phrases: readonly Phrase[],
  items: readonly Item[],
  behind: readonly Item[],
  next: number,
): Token {
  const stem = itemAt(items, behind, next)?.stem ?? -1;
  if (stem < 0) return token;
  let whole = token;
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p];
    if (phrase === undefined || phrase.rest[0] !== stem || whole.concepts.includes(phrase.concept)) continue;
    let length = 1;
    while (length < phrase.rest.length && itemAt(items, behind, next + length)?.stem === phrase.rest[length]) length++;
    if (length === phrase.rest.length) whole = whole.with(phrase.concept);
  }
  return whole;
}
