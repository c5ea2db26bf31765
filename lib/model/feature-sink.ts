import type { Token } from './token.ts';

/**
 * Takes the features of a text as they are read: as hashes to learn from, or as rows of a model that knows some.
 *
 * Shape:  each kind of features is told apart from the others. Words are given as tokens, since their hashes would not
 *         pass as small integers.
 */
export interface FeatureSink {
  /** Small numbers. */
  add(kind: number, a: number, b: number): void;
  /** A word, and a small number. */
  addWord(kind: number, word: Token, b: number): void;
  /** Two words. */
  addWords(kind: number, a: Token, b: Token): void;
  /** Two concepts, or one and 0. */
  addConcepts(kind: number, c: number, d: number): void;
  /** A concept with each of others, which stand at `start` to `end`. */
  addPairs(kind: number, c: number, others: readonly number[], start: number, end: number): void;
}

/** The hash of a kind and two parts, mixed into 32 bits. Shape: with a sign. Source: the finalizer of MurmurHash3, Appleby 2011. */
export function featureHash(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b + kind, 0xc2b2ae35), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
