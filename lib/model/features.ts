import type { Sentence } from '../types.ts';
import { CONCEPT_NAMES, hashWord, tokenize, type Token } from './tokens.ts';

/** Kinds of features; each is hashed apart from the others. */
const WORD = 1;
const NEGATED_WORD = 2;
const BIGRAM = 3;
const SKIP = 4;
const CONCEPT = 5;
const NEGATED_CONCEPT = 6;
const PAIR = 7;
const NEGATED_PAIR = 8;
const TRIPLE = 9;
const START = 10;
const SHAPE = 11;
const LEAD = 20;
const LEAD_CROSS = 30;
const SECTION = 40;
const SECTION_CROSS = 50;
const BEFORE = 60;

/** Concept words that a pair may lie apart; chosen by cross-validation. */
const PAIR_REACH = 5;

/**
 * Features of every sentence of a policy, in context: its words and concepts, the sentence that introduces its list,
 * the titles above it, the sentence before.
 *
 * Shape:  sentences in order → one array of distinct hashes a sentence.
 * Fails:  never.
 */
export function policyFeatures(sentences: readonly Sentence[]): Uint32Array[] {
  const known = new Map<string, readonly Token[]>();
  const tokens = (plain: string): readonly Token[] => {
    const kept = known.get(plain);
    if (kept) return kept;
    const fresh = tokenize(plain.slice(0, MAX_CHARACTERS));
    known.set(plain, fresh);
    return fresh;
  };
  return sentences.map((sentence, i) => {
    const own = tokens(sentence.plain);
    const into: number[] = [];
    addWords(own, into);
    addConcepts(own, into);
    addShape(sentence, own, into);
    if (sentence.lead) addContext(tokens(sentence.lead.plain), own, LEAD, LEAD_CROSS, into);
    const titles = sentence.section.slice(-SECTION_DEPTH).flatMap((title) => tokens(title));
    if (sentence.kind !== 'heading') addContext(titles, own, SECTION, SECTION_CROSS, into);
    const before = sentences[i - 1];
    if (before && before.kind !== 'heading') {
      for (const c of conceptsOf(tokens(before.plain))) into.push(mix(BEFORE, c, 0));
    }
    return Uint32Array.from(new Set(into));
  });
}

/** A sentence longer than this is cut for the model: no real one is, and hostile text must not cost more. */
const MAX_CHARACTERS = 2000;
const SECTION_DEPTH = 2;

function addWords(tokens: readonly Token[], into: number[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const a = tokens[i];
    if (!a) continue;
    if (!a.stop) into.push(mix(a.negated ? NEGATED_WORD : WORD, a.word, 0));
    if (a.negated && !a.stop) into.push(mix(WORD, a.word, 0));
    const b = tokens[i + 1];
    if (b) into.push(mix(BIGRAM, a.word, b.word));
    if (a.stop) continue;
    for (let gap = 2; gap <= 3; gap++) {
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
    const [c, d, e] = [a.concepts[0], marks[i + 1]?.concepts[0], marks[i + 2]?.concepts[0]];
    if (c !== undefined && d !== undefined && e !== undefined) into.push(mix(TRIPLE, c * 256 + d, e));
  }
}

function addShape(sentence: Sentence, tokens: readonly Token[], into: number[]): void {
  into.push(mix(SHAPE, hashWord(sentence.kind), 0));
  into.push(mix(SHAPE, 1, Math.min(8, Math.floor(Math.log2(tokens.length + 1) * 1.5))));
  if (/[:?]$/.test(sentence.plain)) into.push(mix(SHAPE, 2, sentence.plain.endsWith('?') ? 1 : 0));
  const [a, b] = tokens;
  if (a) into.push(mix(START, a.word, 0), mix(START, a.word, b?.word ?? 0));
}

function addContext(
  around: readonly Token[],
  own: readonly Token[],
  kind: number,
  cross: number,
  into: number[],
): void {
  for (const t of around) if (!t.stop) into.push(mix(kind, t.word, t.negated ? 1 : 0));
  const concepts = conceptsOf(around);
  for (const c of concepts) into.push(mix(kind + 1, c, 0));
  for (const t of around) if (t.negated) for (const c of t.concepts) into.push(mix(kind + 2, c, 0));
  for (const c of concepts) for (const d of conceptsOf(own)) into.push(mix(cross, c, d));
}

function conceptsOf(tokens: readonly Token[]): ReadonlySet<number> {
  return new Set(tokens.flatMap(({ concepts }) => concepts));
}

/** Mixes a kind and two parts into 32 bits. Source: the finalizer of MurmurHash3, Appleby 2011. */
function mix(kind: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b + kind, 0xc2b2ae35), 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

export const CONCEPT_COUNT = CONCEPT_NAMES.length;
