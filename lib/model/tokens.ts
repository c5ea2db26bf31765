import { CONCEPT_NAMES, type Entry, hashWord, lexicon, opened, stem } from './lexicon.ts';

/** A word of a sentence as the model sees it. */
export interface Token {
  /** Hash of its stem; numbers share one. */
  readonly word: number;
  /** Indices of the concepts it stands for, alone or as the head of a phrase. */
  readonly concepts: readonly number[];
  /** Under a negation of the same clause. */
  readonly negated: boolean;
  /** Too common to tell anything alone. */
  readonly stop: boolean;
}

/** A word or mark as it stands in a text, looked up once. */
interface Item {
  readonly stem: string;
  readonly word: number;
  readonly entry: Entry | null;
  /** A mark; the reach of a negation ends at it, or goes on beyond a comma. */
  readonly mark: 'wall' | 'comma' | null;
  /** A word at which the reach of a negation ends. */
  readonly turns: boolean;
}

const WALL = new Set(['.', ';', ':', '(', ')', '!', '?']);
const TURN = new Set(['but', 'unless', 'except', 'however', 'although', 'without']);
/** Words that a negation reaches; chosen by hand: long enough for "not sell, rent, trade or otherwise share your". */
const NEGATION_REACH = 12;

const NOT = CONCEPT_NAMES.indexOf('not');

/** Words met before; texts share most of them. Bounded, since a hostile text need not. */
const items = new Map<string, Item>();
const MAX_ITEMS = 20_000;

/** All numbers are one word. */
const ANY_NUMBER = readItem('0');

/**
 * The words of a sentence with their concepts and negations.
 *
 * Shape:  plain text of any case → tokens in order, punctuation left out.
 * Fails:  never.
 */
export function tokenize(plain: string): Token[] {
  const found = itemsOf(plain);
  const tokens: Token[] = [];
  let reach = 0;
  for (let i = 0; i < found.length; i++) {
    const item = found[i];
    if (item === undefined || item.mark === 'comma') continue;
    const { entry } = item;
    if (item.turns) reach = 0;
    if (item.mark === 'wall') continue;
    const concepts = entry === null ? NONE : conceptsAt(entry, found, i);
    tokens.push({ word: item.word, concepts, negated: reach > 0, stop: entry?.stop ?? false });
    reach = concepts.includes(NOT) ? NEGATION_REACH : Math.max(0, reach - 1);
  }
  return tokens;
}

const NONE: readonly number[] = [];

function itemOf(part: string): Item {
  const known = items.get(part);
  if (known !== undefined) return known;
  const fresh = readItem(part);
  // a copy: a slice would keep the text that it was cut from
  if (items.size < MAX_ITEMS) items.set(` ${part}`.slice(1), fresh);
  return fresh;
}

function readItem(part: string): Item {
  if (WALL.has(part)) return { stem: part, word: 0, entry: null, mark: 'wall', turns: true };
  if (part === ',') return { stem: part, word: 0, entry: null, mark: 'comma', turns: false };
  const own = stem(part);
  return { stem: own, word: hashWord(own), entry: lexicon.get(own) ?? null, mark: null, turns: TURN.has(own) };
}

/** Words and punctuation marks, in order. Contractions are opened and hyphens split, so that spellings meet. */
function itemsOf(text: string): Item[] {
  const open = opened(text.toLowerCase());
  const found: Item[] = [];
  for (let at = 0; at < open.length;) {
    const code = open.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      const end = wordEnd(open, at);
      found.push(itemOf(open.slice(at, end)));
      at = end;
    } else if (isDigit(code)) {
      at++;
      while (at < open.length && isInNumber(open.charCodeAt(at))) at++;
      found.push(ANY_NUMBER);
    } else {
      if (MARKS.includes(open.charAt(at))) found.push(itemOf(open.charAt(at)));
      at++;
    }
  }
  return found;
}

const MARKS = '.;:,()!?';

/** End of the small letters from `at`, with the `'s` after them where it ends a word. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isSmall(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== 39 || text.charCodeAt(end + 1) !== 115) return end;
  const next = text.charCodeAt(end + 2);
  return isSmall(next) || isDigit(next) || next === 95 ? end : end + 2;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Digits, full stops and commas. */
function isInNumber(code: number): boolean {
  return isDigit(code) || code === 46 || code === 44;
}

function conceptsAt({ concepts, phrases }: Entry, found: readonly Item[], at: number): readonly number[] {
  const next = found[at + 1]?.stem;
  if (phrases.length === 0 || next === undefined) return concepts;
  let all = concepts;
  for (const { rest, concept } of phrases) {
    if (rest[0] !== next || !rest.every((word, k) => found[at + 1 + k]?.stem === word)) continue;
    if (!all.includes(concept)) all = [...all, concept];
  }
  return all;
}
