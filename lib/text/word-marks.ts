import { KnownWords } from './known-words.ts';
import { longer } from './longer.ts';
import { forgetTexts, remembered } from './remembered.ts';
import type { Demand } from './required-words.ts';
import { WordNeeds } from './word-needs.ts';

/** Units: texts. As much room stays when texts are forgotten. */
const FEW_TEXTS = 500;
const ALL = 0xffffffff;

const needs = new WordNeeds();
let pending: (() => void)[] = [];

/** A text with a word that is not known passes for anything. */
const words = new KnownWords(needs);
/** The marks of all texts, one after another: bits for what their words meet, as `WordNeeds` lays them out. */
let pool = new Uint32Array(1024);
let used = 0;
/** How often texts were forgotten: marks from before mean nothing. */
let forgotten = 0;

/** Learns what is demanded, before the next text is looked at: loading a module stays cheap. */
export function learn(demandOf: () => Demand, ready: (number: number) => void): void {
  pending.push(() => ready(needs.add(demandOf())));
}

/** Learns several demands that `metIn` tells at once; gives the number of the first. */
export function learnRow(demandsOf: () => readonly Demand[], ready: (first: number) => void): void {
  pending.push(() => ready(needs.addRow(demandsOf())));
}

/** The text that was asked for last: many patterns ask of one text before they turn to the next. */
let lastText = '';
let lastMarks: number = -1;
/** The room of texts that were joined, of which only the last is known. */
let joinedMarks: number = -1;

/** Whether a text has what is demanded. Shape: true whenever the pattern would match. */
export function mayMatch(demand: number, text: string): boolean {
  const { width } = needs;
  const at = marksOf(text) + (demand >>> 5);
  const met = (pool[at] ?? 0) & (pool[at + width] ?? 0) & (pool[at + 2 * width] ?? 0);
  return ((met >>> (demand & 31)) & 1) === 1;
}

/** Which of `count` demands in a row a text has, counted from the first of them, ascending. */
export function metIn(text: string, first: number, count: number): number[] {
  const { width } = needs;
  const from = marksOf(text) + (first >>> 5);
  const found: number[] = [];
  for (let entry = 0; entry * 32 < count; entry++) {
    const at = from + entry;
    let met = (pool[at] ?? 0) & (pool[at + width] ?? 0) & (pool[at + 2 * width] ?? 0);
    for (; met !== 0; met &= met - 1) found.push(entry * 32 + 31 - Math.clz32(met & -met));
  }
  return found;
}

const readMarks = remembered(readText, () => {
  forgotten++;
  lastText = '';
  lastMarks = -1;
  joinedMarks = -1;
  used = 0;
  const few = FEW_TEXTS * sizeOfMarks();
  if (pool.length > few) pool = new Uint32Array(few);
});

/** The marks of a text. One pass; a text that was looked at before is only looked up. */
function marksOf(text: string): number {
  if (lastMarks >= 0 && text === lastText && pending.length === 0) return lastMarks;
  if (pending.length > 0) learnPending();
  lastMarks = readMarks(text);
  lastText = text;
  return lastMarks;
}

/** Two texts with a space between them. What they meet is known of them: if it is asked for next, they need not be read. */
export function joined(before: string, after: string): string {
  const text = `${before} ${after}`;
  const turn = forgotten;
  const first = marksOf(before);
  const second = marksOf(after);
  if (turn !== forgotten) return text;
  if (joinedMarks < 0) joinedMarks = roomForMarks();
  const marks = joinedMarks;
  const size = needs.none.length;
  for (let i = 0; i < size; i++) pool[marks + i] = (pool[first + i] ?? 0) | (pool[second + i] ?? 0);
  const [start = 0, end = 0] = [pool[first + size], pool[second + size + 1]];
  const [left = 0, right = 0] = [pool[first + size + 1], pool[second + size]];
  pool[marks + size] = start === 0 ? right : start;
  pool[marks + size + 1] = end === 0 ? left : end;
  if (left !== 0 && right !== 0) words.addPair(left - 1, right - 1, pool, marks);
  lastText = text;
  lastMarks = marks;
  return text;
}

/** The marks of a text are followed by its first word and its last: a word's number and one more, 0 where there is none. */
function sizeOfMarks(): number {
  return needs.none.length + 2;
}

/** Where the marks of one more text may stand. */
function roomForMarks(): number {
  const marks = used;
  used += sizeOfMarks();
  while (used > pool.length) pool = longer(pool);
  return marks;
}

function readText(text: string): number {
  if (words.isFull) forgetWords();
  const marks = roomForMarks();
  pool.set(needs.none, marks);
  const { table } = words;
  let first = -1;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    if (!table.isPart(text.charCodeAt(at))) continue;
    const number = words.read(text, at);
    at = table.end; // which is of no word
    if (number < 0) {
      pool.fill(ALL, marks, marks + needs.none.length);
      break;
    }
    words.addWord(number, pool, marks);
    if (last < 0) first = number;
    else words.addPair(last, number, pool, marks);
    last = number;
  }
  pool[marks + needs.none.length] = first + 1;
  pool[marks + needs.none.length + 1] = last + 1;
  return marks;
}

/** Forgets words, and texts with them: their marks tell words by number. */
function forgetWords(): void {
  words.clear();
  forgetTexts();
}

/** Learns what waits. What was remembered of words and texts lacks what is new. */
export function learnPending(): void {
  const learned = pending;
  pending = [];
  for (const learnOne of learned) learnOne();
  needs.settle();
  forgetWords();
}
