import { remembered } from '../text/remembered.ts';
import { WordTable } from '../text/word-table.ts';
import { hashWord, lexicon, opened, type Phrase, stem, stemNumber } from './lexicon.ts';
import { Token } from './token.ts';

/** A word or mark as it stands in a text, looked up once. */
export interface Item {
  /** By which phrases know it. */
  readonly stem: number;
  readonly phrases: readonly Phrase[];
  /** A mark; the reach of a negation ends at it, or goes on beyond a comma. */
  readonly mark: 'wall' | 'comma' | null;
  /** A word with which a text may hold what `opened` makes one word, or two. */
  readonly opens: boolean;
  /** A word or mark at which the reach of a negation ends. */
  readonly turns: boolean;
  /** As it stands by itself, and under a negation. */
  readonly token: Token;
  readonly negated: Token;
}

/** Of "cannot", "e-mail", "u.s.", "web site". Contractions have an apostrophe. */
const OPENS = new Set(['cannot', 'e', 'u', 'web']);
const TURN = new Set(['but', 'unless', 'except', 'however', 'although', 'without']);

/** Words met before, of small letters; texts share most of them. Bounded, since a hostile text need not. */
const MOST_WORDS = 20_000;
const words = new WordTable(/[a-z]/);
/** By number of the word; with `'s` after it. */
const items: Item[] = [];
const genitives: Item[] = [];

/** All numbers are one word. */
const ANY_NUMBER = readItem('0');
const MARKS = new Map(
  Array.from('.;:,()!?', (mark) => [mark.charCodeAt(0), readItem(mark, mark === ',' ? 'comma' : 'wall')]),
);

/**
 * Words and punctuation marks, in order. Contractions are opened and hyphens split, so that spellings meet.
 *
 * Shape:  plain text of any case → items; the same for the same text.
 */
export const itemsOf: (plain: string) => readonly Item[] = remembered((plain) => {
  if (words.size >= MOST_WORDS) {
    words.clear();
    items.length = 0;
    genitives.length = 0;
  }
  const lower = plain.toLowerCase();
  const found = itemsIn(lower);
  if (!mayOpen(found) && !lower.includes("'") && !lower.includes('’')) return found;
  const text = opened(lower);
  return text === lower ? found : itemsIn(text);
});

function mayOpen(items: readonly Item[]): boolean {
  for (const { opens } of items) if (opens) return true;
  return false;
}

/** Shape:  text in small letters. */
function itemsIn(text: string): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (words.isPart(code)) {
      const number = words.read(text, at);
      const end = isGenitive(text, words.end) ? words.end + 2 : words.end;
      const known = end === words.end ? items : genitives;
      found.push(number < 0 ? readItem(text.slice(at, end)) : (known[number] ??= readItem(text.slice(at, end))));
      at = end;
    } else if (isDigit(code)) {
      at++;
      while (at < text.length && isInNumber(text.charCodeAt(at))) at++;
      found.push(ANY_NUMBER);
    } else {
      const mark = code === 32 ? undefined : MARKS.get(code);
      if (mark !== undefined) found.push(mark);
      at++;
    }
  }
  return found;
}

function readItem(part: string, mark: Item['mark'] = null): Item {
  const own = stem(part);
  const { concepts = [], phrases = [], stop = false } = lexicon.get(own) ?? {};
  const hash = hashWord(own);
  return {
    stem: stemNumber(own),
    phrases,
    mark,
    opens: OPENS.has(part),
    turns: mark === 'wall' || TURN.has(own),
    token: new Token(hash, concepts, false, stop),
    negated: new Token(hash, concepts, true, stop),
  };
}

/** Whether a word that ends at `at` goes on with `'s`, and no further. */
function isGenitive(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 39 || text.charCodeAt(at + 1) !== 115) return false;
  const next = text.charCodeAt(at + 2);
  return !words.isPart(next) && !isDigit(next) && next !== 95;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Digits, full stops and commas. */
function isInNumber(code: number): boolean {
  return isDigit(code) || code === 46 || code === 44;
}
