import type { Sentence } from '../types.ts';
import { hashWord } from './lexicon.ts';
import { tokenize, type Token } from './tokens.ts';

/** Kinds of features; each is hashed apart from the others. */
const WORD = 1;
const NEGATED_WORD = 2;
const BIGRAM = 3;
const SKIP = 4;
const CONCEPT = 5;
const NEGATED_CONCEPT = 6;
const PAIR = 7;
const NEGATED_PAIR = 8;
const START = 10;
const SHAPE = 11;
const LEAD = 20;
const LEAD_CONCEPT = 21;
const NEGATED_LEAD = 22;
const SECTION_CONCEPT = 41;

/** Words with a concept that the two of a pair may lie apart. */
const PAIR_REACH = 5;
/** Words that the two of a skipping pair may lie apart. */
const SKIP_REACH = 3;
/** A sentence longer than this is cut for the model: no real one is, and hostile text must not cost more. */
const MAX_CHARACTERS = 2000;
/** Titles above a sentence that count, from the innermost. */
const SECTION_DEPTH = 2;

/**
 * Features of every sentence of a policy, in context: its words and concepts, the sentence that introduces its list,
 * what the titles above it are about. Which kinds help was chosen by cross-validation.
 *
 * Shape:  sentences in order → one array of distinct hashes a sentence, ascending.
 * Fails:  never.
 */
export function policyFeatures(sentences: readonly Sentence[]): Uint32Array[] {
  const read = featureReader();
  return sentences.map((sentence) => distinct(read(sentence)));
}

/** Reads one sentence of a policy after another. Shape: hashes in any order, some of them twice. */
export function featureReader(): (sentence: Sentence) => readonly number[] {
  const leads = new Map<Sentence, readonly number[]>();
  const titles = new Map<string, readonly number[]>();
  return (sentence) => {
    const { lead, kind, section } = sentence;
    const into = ownFeatures(sentence);
    if (lead) append(into, kept(leads, lead, leadFeatures));
    if (kind !== 'heading')
      for (const title of section.slice(-SECTION_DEPTH)) append(into, kept(titles, title, titleFeatures));
    return into;
  };
}

function ownFeatures(sentence: Sentence): number[] {
  const tokens = tokenize(sentence.plain.slice(0, MAX_CHARACTERS));
  const into: number[] = [];
  addWords(tokens, into);
  addConcepts(tokens, into);
  addShape(sentence, tokens, into);
  return into;
}

function addWords(tokens: readonly Token[], into: number[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const a = tokens[i];
    if (!a) continue;
    if (!a.stop) into.push(mix(WORD, a.word, 0));
    if (!a.stop && a.negated) into.push(mix(NEGATED_WORD, a.word, 0));
    const b = tokens[i + 1];
    if (b) into.push(mix(BIGRAM, a.word, b.word));
    if (a.stop) continue;
    for (let gap = 2; gap <= SKIP_REACH; gap++) {
      const c = tokens[i + gap];
      if (c && !c.stop) into.push(mix(SKIP, a.word, c.word));
    }
  }
}

function addConcepts(tokens: readonly Token[], into: number[]): void {
  const marks = tokens.filter(({ concepts }) => concepts.length > 0);
  for (let i = 0; i < marks.length; i++) {
    const a = marks[i];
    if (!a) continue;
    for (const c of a.concepts) {
      into.push(mix(CONCEPT, c, 0));
      if (a.negated) into.push(mix(NEGATED_CONCEPT, c, 0));
      for (let k = i + 1; k < Math.min(marks.length, i + 1 + PAIR_REACH); k++) {
        const b = marks[k];
        if (!b) continue;
        for (const d of b.concepts) {
          into.push(mix(PAIR, c, d));
          if (b.negated) into.push(mix(NEGATED_PAIR, c, d));
        }
      }
    }
  }
}

function addShape(sentence: Sentence, tokens: readonly Token[], into: number[]): void {
  into.push(mix(SHAPE, hashWord(sentence.kind), 0));
  into.push(mix(SHAPE, 1, Math.min(8, Math.floor(Math.log2(tokens.length + 1) * 1.5))));
  if (/[:?]$/.test(sentence.plain)) into.push(mix(SHAPE, 2, sentence.plain.endsWith('?') ? 1 : 0));
  const [a, b] = tokens;
  if (a) into.push(mix(START, a.word, 0), mix(START, a.word, b?.word ?? 0));
}

function leadFeatures(lead: Sentence): number[] {
  const into: number[] = [];
  for (const { word, stop, negated, concepts } of tokenize(lead.plain.slice(0, MAX_CHARACTERS))) {
    if (!stop) into.push(mix(LEAD, word, negated ? 1 : 0));
    for (const c of concepts) into.push(mix(LEAD_CONCEPT, c, 0));
    if (negated) for (const c of concepts) into.push(mix(NEGATED_LEAD, c, 0));
  }
  return into;
}

function titleFeatures(title: string): number[] {
  return tokenize(title.slice(0, MAX_CHARACTERS)).flatMap(({ concepts }) =>
    concepts.map((c) => mix(SECTION_CONCEPT, c, 0)),
  );
}

function kept<K>(known: Map<K, readonly number[]>, key: K, make: (key: K) => number[]): readonly number[] {
  const old = known.get(key);
  if (old) return old;
  const fresh = make(key);
  known.set(key, fresh);
  return fresh;
}

function append(into: number[], more: readonly number[]): void {
  for (let i = 0; i < more.length; i++) into.push(more[i] ?? 0);
}

function distinct(hashes: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(hashes).sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const hash = sorted[i] ?? 0;
    if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash;
  }
  return sorted.slice(0, count);
}

/** Mixes a kind and two parts into 32 bits. Source: the finalizer of MurmurHash3, Appleby 2011. */
function mix(kind: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b + kind, 0xc2b2ae35), 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
