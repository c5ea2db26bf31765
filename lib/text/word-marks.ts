import { requiredWords } from './required-words.ts';
import type { AnyOf, WordPart } from './word-parts.ts';

/** Which of all known word parts stand in a text, a bit each; `null`: take all of them for present. */
export type Marks = Uint32Array | null;
/** What a pattern requires: for each requirement places and bits in `Marks`, in pairs; one of the bits has to be set. */
export type Check = readonly Uint32Array[];

/** Longer words are not looked into, and pass for anything. */
const LONGEST = 40;
/** Words and texts that are remembered. Bounded, since a hostile text need not repeat any. */
const MOST_WORDS = 20_000;
const MOST_TEXTS = 8_000;

/** Word parts by how they stand in a word: as all of it, at its start, at its end, anywhere. */
const whole = new Map<string, number>();
const starts = new Map<string, number>();
const ends = new Map<string, number>();
const inside = new Map<string, number>();
let count = 0;
let pending: { readonly pattern: RegExp; readonly ready: (check: Check) => void }[] = [];

const ofWords = new Map<string, Uint32Array>();
const ofTexts = new Map<string, Marks>();

/** Learns what a pattern requires, before the next text is looked at: loading a module stays cheap. */
export function learn(pattern: RegExp, ready: (check: Check) => void): void {
  pending.push({ pattern, ready });
}

/** Whether a text has what is required. Shape: true whenever the pattern would match. */
export function mayMatch(check: Check, marks: Marks): boolean {
  if (marks === null) return true;
  for (const need of check) {
    let met = false;
    for (let at = 0; at < need.length && !met; at += 2) met = ((marks[need[at] ?? 0] ?? 0) & (need[at + 1] ?? 0)) !== 0;
    if (!met) return false;
  }
  return true;
}

let lastText = '';
let lastMarks: Marks = null;

/** The word parts of a text. One pass; a text that was looked at before is only looked up. */
export function marksOf(text: string): Marks {
  if (pending.length > 0) learnPending();
  else if (text === lastText) return lastMarks;
  let marks = ofTexts.get(text);
  if (marks === undefined) {
    marks = readText(text);
    if (ofTexts.size >= MOST_TEXTS) ofTexts.clear();
    ofTexts.set(text, marks);
  }
  lastText = text;
  lastMarks = marks;
  return marks;
}

function readText(text: string): Marks {
  const marks = new Uint32Array((count + 31) >>> 5);
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordCode(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start > LONGEST) return null;
      const known = partsOf(text.slice(start, at));
      for (let i = 0; i < known.length; i++) {
        const id = known[i] ?? 0;
        marks[id >>> 5] = (marks[id >>> 5] ?? 0) | (1 << (id & 31));
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
  const lower = word.toLowerCase();
  const found = new Set<number>();
  const add = (id: number | undefined): void => void (id === undefined || found.add(id));
  add(whole.get(lower));
  for (let from = 0; from < lower.length; from++) {
    add(ends.get(lower.slice(from)));
    for (let to = from + 1; to <= lower.length; to++) {
      const part = lower.slice(from, to);
      if (from === 0) add(starts.get(part));
      add(inside.get(part));
    }
  }
  const parts = Uint32Array.from(found);
  if (ofWords.size >= MOST_WORDS) ofWords.clear();
  // a copy: a slice would keep the text that it was cut from
  ofWords.set(` ${word}`.slice(1), parts);
  return parts;
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
  for (const { pattern, ready } of learned) ready(requiredWords(pattern).map(pairsOf));
  if (count === before) return;
  ofWords.clear();
  ofTexts.clear();
  lastText = '';
  lastMarks = null;
}

function pairsOf(need: AnyOf): Uint32Array {
  const bits = new Map<number, number>();
  for (const part of need) {
    const id = idOf(part);
    bits.set(id >>> 5, (bits.get(id >>> 5) ?? 0) | (1 << (id & 31)));
  }
  return Uint32Array.from([...bits].flat());
}

function idOf(word: WordPart): number {
  const kind = word.starts ? (word.ends ? whole : starts) : word.ends ? ends : inside;
  const known = kind.get(word.part);
  if (known !== undefined) return known;
  kind.set(word.part, count);
  return count++;
}
