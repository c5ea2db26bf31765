import type { Sentence } from '../types.ts';
import { HashList } from './hash-list.ts';
import { hashWord } from './lexicon.ts';
import type { Token } from './items.ts';
import { tokenize } from './tokens.ts';

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

/** Reads one sentence of a policy after another. Shape: hashes in any order, some of them twice; valid until the next. */
export function featureReader(): (sentence: Sentence) => Uint32Array {
  const leads = new Map<Sentence, Uint32Array>();
  const sections = new Map<readonly string[], Uint32Array>();
  const into = new HashList();
  const shared = new HashList();
  // what many sentences share is read once
  const kept = <K>(known: Map<K, Uint32Array>, key: K, add: (key: K, into: HashList) => void): Uint32Array => {
    const old = known.get(key);
    if (old) return old;
    shared.empty();
    add(key, shared);
    const fresh = shared.hashes.slice();
    known.set(key, fresh);
    return fresh;
  };
  return (sentence) => {
    const { lead, kind, section } = sentence;
    into.empty();
    addOwn(sentence, into);
    if (lead) into.addAll(kept(leads, lead, addLead));
    if (kind !== 'heading' && section.length > 0) into.addAll(kept(sections, section, addSection));
    return into.hashes;
  };
}

function addOwn(sentence: Sentence, into: HashList): void {
  const tokens = tokenize(sentence.plain.slice(0, MAX_CHARACTERS));
  addWords(tokens, into);
  addConcepts(tokens, into);
  addShape(sentence, tokens, into);
}

function addWords(tokens: readonly Token[], into: HashList): void {
  for (let i = 0; i < tokens.length; i++) {
    const a = tokens[i];
    if (!a) continue;
    if (!a.stop) into.add(WORD, a.word, 0);
    if (!a.stop && a.negated) into.add(NEGATED_WORD, a.word, 0);
    const b = tokens[i + 1];
    if (b) into.add(BIGRAM, a.word, b.word);
    if (a.stop) continue;
    for (let gap = 2; gap <= SKIP_REACH; gap++) {
      const c = tokens[i + gap];
      if (c && !c.stop) into.add(SKIP, a.word, c.word);
    }
  }
}

function addConcepts(tokens: readonly Token[], into: HashList): void {
  const marks = tokens.filter(({ concepts }) => concepts.length > 0);
  for (let i = 0; i < marks.length; i++) {
    const a = marks[i];
    if (!a) continue;
    const end = Math.min(marks.length, i + 1 + PAIR_REACH);
    for (const c of a.concepts) {
      into.add(CONCEPT, c, 0);
      if (a.negated) into.add(NEGATED_CONCEPT, c, 0);
      for (let k = i + 1; k < end; k++) {
        const b = marks[k];
        if (!b) continue;
        for (let j = 0; j < b.concepts.length; j++) {
          const d = b.concepts[j] ?? 0;
          into.add(PAIR, c, d);
          if (b.negated) into.add(NEGATED_PAIR, c, d);
        }
      }
    }
  }
}

function addShape(sentence: Sentence, tokens: readonly Token[], into: HashList): void {
  into.add(SHAPE, hashWord(sentence.kind), 0);
  into.add(SHAPE, 1, Math.min(8, Math.floor(Math.log2(tokens.length + 1) * 1.5)));
  const last = sentence.plain.at(-1);
  if (last === ':' || last === '?') into.add(SHAPE, 2, last === '?' ? 1 : 0);
  const [a, b] = tokens;
  if (!a) return;
  into.add(START, a.word, 0);
  into.add(START, a.word, b?.word ?? 0);
}

function addLead(lead: Sentence, into: HashList): void {
  for (const { word, stop, negated, concepts } of tokenize(lead.plain.slice(0, MAX_CHARACTERS))) {
    if (!stop) into.add(LEAD, word, negated ? 1 : 0);
    for (const c of concepts) into.add(LEAD_CONCEPT, c, 0);
    if (negated) for (const c of concepts) into.add(NEGATED_LEAD, c, 0);
  }
}

function addSection(section: readonly string[], into: HashList): void {
  for (const title of section.slice(-SECTION_DEPTH))
    for (const { concepts } of tokenize(title.slice(0, MAX_CHARACTERS)))
      for (const c of concepts) into.add(SECTION_CONCEPT, c, 0);
}

function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const hash = sorted[i] ?? 0;
    if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash;
  }
  return sorted.slice(0, count);
}
