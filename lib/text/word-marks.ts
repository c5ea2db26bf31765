import { requiredWords } from './required-words.ts';
import type { AnyOf, WordPart } from './word-parts.ts';

/** Where the marks of a text start: a bit for each known word part. `ALL`: take all of them for present. */
export type Marks = number;
const ALL = -1;
/** What a pattern requires: for each requirement places and bits in marks, in pairs; one of the bits has to be set. */
export type Check = readonly Uint32Array[];

/** Longer words are not looked into, and pass for anything. */
const LONGEST = 40;
/** Words and texts that are remembered. Bounded, since a hostile text need not repeat any. */
const MOST_WORDS = 20_000;
const MOST_TEXTS = 24_000;
/** Units: texts. As much stays when texts are forgotten. */
const FEW_TEXTS = 500;

/** Word parts by how they stand in a word: as all of it, at its start, at its end, anywhere. */
class Parts {
  readonly whole = new Map<string, number>();
  readonly starts = new Map<string, number>();
  readonly ends = new Map<string, number>();
  readonly inside = new Map<string, number>();
}
const anyCase = new Parts();
const asSpelled = new Parts();
let count = 0;
let pending: { readonly pattern: RegExp; readonly ready: (check: Check) => void }[] = [];

const ofWords = new Map<string, Uint32Array>();
const ofTexts = new Map<string, Marks>();
/** The marks of all texts, one after another. */
let pool = new Uint32Array(0);
/** Units: entries of `pool` a text. */
let width = 0;

/** Learns what a pattern requires, before the next text is looked at: loading a module stays cheap. */
export function learn(pattern: RegExp, ready: (check: Check) => void): void {
  pending.push({ pattern, ready });
}

/** Whether a text has what is required. Shape: true whenever the pattern would match. */
export function mayMatch(check: Check, marks: Marks): boolean {
  if (marks === ALL) return true;
  for (let n = 0; n < check.length; n++) {
    const need = check[n];
    if (need !== undefined && !isMet(need, marks)) return false;
  }
  return true;
}

function isMet(need: Uint32Array, marks: Marks): boolean {
  for (let at = 0; at < need.length; at += 2)
    if (((pool[marks + (need[at] ?? 0)] ?? 0) & (need[at + 1] ?? 0)) !== 0) return true;
  return false;
}

let lastText = '';
let lastMarks: Marks = ALL;

/** The word parts of a text. One pass; a text that was looked at before is only looked up. */
export function marksOf(text: string): Marks {
  if (pending.length > 0) learnPending();
  else if (text === lastText) return lastMarks;
  let marks = ofTexts.get(text);
  if (marks === undefined) {
    if (ofTexts.size >= MOST_TEXTS) forgetTexts();
    marks = readText(text);
    ofTexts.set(text, marks);
  }
  lastText = text;
  lastMarks = marks;
  return marks;
}

/** Lets go of all texts: to be called when a policy has been read. */
export function forgetTexts(): void {
  ofTexts.clear();
  lastText = '';
  lastMarks = ALL;
  width = (count + 31) >>> 5;
  if (pool.length > FEW_TEXTS * width) pool = new Uint32Array(FEW_TEXTS * width);
}

function readText(text: string): Marks {
  const marks = ofTexts.size * width;
  if (marks + width > pool.length) {
    const longer = new Uint32Array(Math.max(64 * width, pool.length * 2));
    longer.set(pool);
    pool = longer;
  }
  pool.fill(0, marks, marks + width);
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordCode(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start > LONGEST) return ALL;
      const known = partsOf(text.slice(start, at));
      for (let i = 0; i < known.length; i++) {
        const id = known[i] ?? 0;
        const place = marks + (id >>> 5);
        pool[place] = (pool[place] ?? 0) | (1 << (id & 31));
      }
      start = -1;
    }
  }
  return marks;
}

/** The known parts of one word. */
function partsOf(word: string): Uint32Array {
  const known = ofWords.get(word);
  if (known !== undefined) return known;
  const found = new Set<number>();
  addParts(anyCase, word.toLowerCase(), found);
  addParts(asSpelled, word, found);
  const parts = Uint32Array.from(found);
  if (ofWords.size >= MOST_WORDS) ofWords.clear();
  // a copy: a slice would keep the text that it was cut from
  ofWords.set(` ${word}`.slice(1), parts);
  return parts;
}

function addParts({ whole, starts, ends, inside }: Parts, word: string, found: Set<number>): void {
  const add = (id: number | undefined): void => void (id === undefined || found.add(id));
  add(whole.get(word));
  for (let from = 0; from < word.length; from++) {
    add(ends.get(word.slice(from)));
    for (let to = from + 1; to <= word.length; to++) {
      const part = word.slice(from, to);
      if (from === 0) add(starts.get(part));
      add(inside.get(part));
    }
  }
}

/** Letters and digits of ASCII, and the underscore: `\w`. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** Learns what waits. What was remembered of words and texts lacks the new parts. */
export function learnPending(): void {
  const learned = pending;
  pending = [];
  const before = count;
  for (const { pattern, ready } of learned) {
    const parts = pattern.ignoreCase ? anyCase : asSpelled;
    ready(requiredWords(pattern).map((need) => pairsOf(need, parts)));
  }
  if (count === before) return;
  ofWords.clear();
  forgetTexts();
}

function pairsOf(need: AnyOf, parts: Parts): Uint32Array {
  const bits = new Map<number, number>();
  for (const part of need) {
    const id = idOf(part, parts);
    bits.set(id >>> 5, (bits.get(id >>> 5) ?? 0) | (1 << (id & 31)));
  }
  return Uint32Array.from([...bits].flat());
}

function idOf(word: WordPart, { whole, starts, ends, inside }: Parts): number {
  const kind = word.starts ? (word.ends ? whole : starts) : word.ends ? ends : inside;
  const known = kind.get(word.part);
  if (known !== undefined) return known;
  kind.set(word.part, count);
  return count++;
}
