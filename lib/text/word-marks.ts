import { forgetTexts, remembered } from './remembered.ts';
import { requiredWords } from './required-words.ts';
import type { AnyOf, WordPart } from './word-parts.ts';
import { WordTable } from './word-table.ts';

/** Where the marks of a text start: a bit for each requirement that its words meet. `ALL`: take all for met. */
export type Marks = number;
const ALL = -1;
/** What a pattern requires: numbers of requirements, all of which have to be met. */
export type Check = readonly number[];

/** Words that are remembered. Bounded, since a hostile text need not repeat any. */
const MOST_WORDS = 20_000;
/** Units: texts. As much room stays when texts are forgotten. */
const FEW_TEXTS = 500;

/** Requirements by the word parts that meet them: as all of a word, at its start, at its end, anywhere in it. */
class Parts {
  readonly whole = new Map<string, number[]>();
  readonly starts = new Map<string, number[]>();
  readonly ends = new Map<string, number[]>();
  readonly inside = new Map<string, number[]>();
}
const anyCase = new Parts();
const asSpelled = new Parts();
/** Numbers of requirements: patterns share many. */
const numbers = new Map<string, number>();
let pending: { readonly pattern: RegExp; readonly ready: (check: Check) => void }[] = [];

/** Letters and digits of ASCII, and the underscore. A text with a longer word passes for anything. */
const words = new WordTable(/\w/);
/** For each word places and bits in marks, in pairs. */
const bitsOfWords: Uint32Array[] = [];
/** The marks of all texts, one after another. */
let pool = new Uint32Array(0);
/** Units: entries of `pool`: of a text, and of all texts so far. */
let width = 0;
let used = 0;
/** How often texts were forgotten: marks from before mean nothing. */
let forgotten = 0;

/** Learns what a pattern requires, before the next text is looked at: loading a module stays cheap. */
export function learn(pattern: RegExp, ready: (check: Check) => void): void {
  pending.push({ pattern, ready });
}

/** The text that was asked for last: many patterns ask of one text before they turn to the next. */
let lastText = '';
let lastMarks: Marks = ALL;

/** Whether a text has what is required. Shape: true whenever the pattern would match. */
export function mayMatch(check: Check, text: string): boolean {
  if (check.length === 0) return true;
  if (text !== lastText || pending.length > 0) {
    lastMarks = marksOf(text);
    lastText = text;
  }
  const marks = lastMarks;
  if (marks === ALL) return true;
  for (let n = 0; n < check.length; n++) {
    const need = check[n] ?? 0;
    if (((pool[marks + (need >>> 5)] ?? 0) & (1 << (need & 31))) === 0) return false;
  }
  return true;
}

const readMarks = remembered(readText, () => {
  forgotten++;
  lastText = '';
  lastMarks = ALL;
  used = 0;
  width = (numbers.size + 31) >>> 5;
  if (pool.length > FEW_TEXTS * width) pool = new Uint32Array(FEW_TEXTS * width);
});

/** The marks of a text. One pass; a text that was looked at before is only looked up. */
function marksOf(text: string): Marks {
  if (pending.length > 0) learnPending();
  return readMarks(text);
}

/** Two texts with a space between them. It meets what either of them meets, so that it need not be read. */
export function joined(before: string, after: string): string {
  const text = `${before} ${after}`;
  const turn = forgotten;
  const first = marksOf(before);
  const second = marksOf(after);
  if (first === ALL || second === ALL || turn !== forgotten) return text;
  const marks = roomForMarks();
  for (let i = 0; i < width; i++) pool[marks + i] = (pool[first + i] ?? 0) | (pool[second + i] ?? 0);
  readMarks.put(text, marks);
  return text;
}

/** Where the marks of one more text may stand. */
function roomForMarks(): Marks {
  const marks = used;
  used += width;
  if (used > pool.length) {
    const longer = new Uint32Array(Math.max(64 * width, pool.length * 2));
    longer.set(pool);
    pool = longer;
  }
  return marks;
}

function readText(text: string): Marks {
  const marks = roomForMarks();
  pool.fill(0, marks, marks + width);
  if (words.size >= MOST_WORDS) forgetWords();
  for (let at = 0; at < text.length; at++) {
    if (!words.isPart(text.charCodeAt(at))) continue;
    const number = words.read(text, at);
    if (number < 0) return ALL;
    at = words.end; // which is of no word
    const bits = (bitsOfWords[number] ??= bitsOf(words.wordOf(number)));
    for (let i = 0; i < bits.length; i += 2) {
      const place = marks + (bits[i] ?? 0);
      pool[place] = (pool[place] ?? 0) | (bits[i + 1] ?? 0);
    }
  }
  return marks;
}

function forgetWords(): void {
  words.clear();
  bitsOfWords.length = 0;
}

/** The requirements that one word meets. */
function bitsOf(word: string): Uint32Array {
  const met = new Set<number>();
  addMet(anyCase, word.toLowerCase(), met);
  addMet(asSpelled, word, met);
  return pairsOf(met);
}

function addMet({ whole, starts, ends, inside }: Parts, word: string, met: Set<number>): void {
  const add = (needs: readonly number[] = []): void => needs.forEach((need) => met.add(need));
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

function pairsOf(met: Iterable<number>): Uint32Array {
  const bits = new Map<number, number>();
  for (const need of met) bits.set(need >>> 5, (bits.get(need >>> 5) ?? 0) | (1 << (need & 31)));
  return Uint32Array.from([...bits].flat());
}

/** Learns what waits. What was remembered of words and texts lacks the new requirements. */
export function learnPending(): void {
  const learned = pending;
  pending = [];
  const before = numbers.size;
  for (const { pattern, ready } of learned)
    ready(requiredWords(pattern).map((need) => numberOf(need, pattern.ignoreCase ? anyCase : asSpelled)));
  if (numbers.size === before) return;
  forgetWords();
  forgetTexts();
}

function numberOf(need: AnyOf, parts: Parts): number {
  const key = `${parts === anyCase ? 'i' : ''} ${need.map(spelled).sort().join(' ')}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const word of need) {
    const kind = kindOf(word, parts);
    const others = kind.get(word.part);
    if (others === undefined) kind.set(word.part, [number]);
    else others.push(number);
  }
  return number;
}

/** No part has a mark that is no letter, digit or underscore. */
function spelled({ part, starts, ends }: WordPart): string {
  return `${starts ? '<' : ''}${part}${ends ? '>' : ''}`;
}

function kindOf({ starts, ends }: WordPart, parts: Parts): Map<string, number[]> {
  if (starts) return ends ? parts.whole : parts.starts;
  return ends ? parts.ends : parts.inside;
}
