import { tokenize, type Token } from '../model/tokens.ts';

/** Kinds of features; each is hashed apart from the others. */
const WORD = 1;
const BIGRAM = 2;
const OPENING = 3;
const CONCEPT = 4;
const DENIED = 5;
const PAIR = 6;

/** Words that open a segment, often its heading; concept words that a pair may lie apart. Chosen by cross-validation. */
const OPENING_WORDS = 6;
const PAIR_REACH = 3;
/** Concepts say again what the words say, so they count less. Chosen by cross-validation. */
export const CONCEPT_SHARE = 0.7;
/** Units: characters. No segment is longer; hostile text must not cost more. */
const MAX_CHARACTERS = 20_000;

/**
 * The features of a segment: words, pairs of neighbors, how it opens, what it is about.
 *
 * Shape:  hash → how often, damped (1 + ln n), times the share of its kind.
 * Fails:  never. No words → empty.
 */
export function topicFeatures(text: string): Map<number, number> {
  const words = new Map<number, number>();
  const concepts = new Map<number, number>();
  countFeatures(
    text,
    (hash) => words.set(hash, (words.get(hash) ?? 0) + 1),
    (hash) => concepts.set(hash, (concepts.get(hash) ?? 0) + 1),
  );
  const damped = new Map([...words].map(([hash, count]) => [hash, 1 + Math.log(count)]));
  for (const [hash, count] of concepts) damped.set(hash, (1 + Math.log(count)) * CONCEPT_SHARE);
  return damped;
}

/** Tells the hash of every word feature of a segment, then that of every concept feature, as often as they occur. */
export function countFeatures(text: string, word: (hash: number) => void, concept: (hash: number) => void): void {
  const tokens = tokenize(readable(text.slice(0, MAX_CHARACTERS)));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (!token.stop) word(hashFeature(WORD, token.word, 0));
    const next = tokens[at + 1];
    if (next) word(hashFeature(BIGRAM, token.word, next.word));
    if (at < OPENING_WORDS) word(hashFeature(OPENING, token.word, 0));
  }
  addConcepts(tokens, concept);
}

/** Addresses become a word each: that there is one tells more than which. */
function readable(text: string): string {
  const mailed = text.includes('@') ? text.replace(/\S{1,64}@\S{1,255}/g, ' anaddress ') : text;
  return /\/\/|www\./i.test(mailed) ? mailed.replace(/(?:https?:\/\/|www\.)\S{1,2000}/gi, ' alink ') : mailed;
}

function addConcepts(tokens: readonly Token[], add: (hash: number) => void): void {
  const marked = tokens.filter(({ concepts }) => concepts.length > 0);
  for (let at = 0; at < marked.length; at++) {
    const token = marked[at];
    if (!token) continue;
    for (const concept of token.concepts) add(hashFeature(token.negated ? DENIED : CONCEPT, concept, 0));
    const first = token.concepts[0] ?? 0;
    for (let other = at + 1; other <= Math.min(at + PAIR_REACH, marked.length - 1); other++)
      add(hashFeature(PAIR, first, marked[other]?.concepts[0] ?? 0));
  }
}

/** Mixes a kind and two parts into 32 bits. Source: the finalizer of MurmurHash3, Appleby 2011. */
function hashFeature(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b + kind, 0xc2b2ae35), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
