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
const CONCEPT_SHARE = 0.7;
/** Units: characters. No segment is longer; hostile text must not cost more. */
const MAX_CHARACTERS = 20_000;

/**
 * The features of a segment: words, pairs of neighbors, how it opens, what it is about.
 *
 * Shape:  hash → how often, damped (1 + ln n), times the share of its kind.
 * Fails:  never. No words → empty.
 */
export function topicFeatures(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (hash: number): void => void counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const tokens = tokenize(readable(text.slice(0, MAX_CHARACTERS)));
  tokens.forEach((token, at) => {
    if (!token.stop) add(hashFeature(WORD, token.word, 0));
    const next = tokens[at + 1];
    if (next) add(hashFeature(BIGRAM, token.word, next.word));
    if (at < OPENING_WORDS) add(hashFeature(OPENING, token.word, 0));
  });
  const damped = new Map([...counts].map(([hash, count]) => [hash, 1 + Math.log(count)]));
  counts.clear();
  addConcepts(tokens, add);
  for (const [hash, count] of counts) damped.set(hash, (1 + Math.log(count)) * CONCEPT_SHARE);
  return damped;
}

/** Addresses become a word each: that there is one tells more than which. */
function readable(text: string): string {
  return text.replace(/\S{1,64}@\S{1,255}/g, ' anaddress ').replace(/(?:https?:\/\/|www\.)\S{1,2000}/gi, ' alink ');
}

function addConcepts(tokens: readonly Token[], add: (hash: number) => void): void {
  const marked = tokens.filter(({ concepts }) => concepts.length > 0);
  marked.forEach((token, at) => {
    for (const concept of token.concepts) add(hashFeature(token.negated ? DENIED : CONCEPT, concept, 0));
    const [first] = token.concepts;
    for (const other of marked.slice(at + 1, at + 1 + PAIR_REACH)) {
      if (first !== undefined && other.concepts[0] !== undefined) add(hashFeature(PAIR, first, other.concepts[0]));
    }
  });
}

/** Mixes a kind and two parts into 32 bits. Source: the finalizer of MurmurHash3, Appleby 2011. */
function hashFeature(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b + kind, 0xc2b2ae35), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
