import { CONCEPT_NAMES } from './lexicon.ts';

const NOT = CONCEPT_NAMES.indexOf('not');

/** A word of a sentence as the model sees it. Words that stand alike share one. */
export class Token {
  /** Of its stem; numbers share one. */
  readonly hash: number;
  /** Indices of the concepts it stands for, alone or as the head of a phrase. */
  readonly concepts: readonly number[];
  /** Under a negation of the same clause. */
  readonly negated: boolean;
  /** Too common to tell anything alone. */
  readonly stop: boolean;
  /** It denies what follows. */
  readonly denies: boolean;
  /** By the concept that each has more. */
  readonly #more: (Token | undefined)[] = [];

  constructor(hash: number, concepts: readonly number[], negated: boolean, stop: boolean) {
    this.hash = hash;
    this.concepts = concepts;
    this.negated = negated;
    this.stop = stop;
    this.denies = concepts.includes(NOT);
  }

  /** The same word with one more concept. */
  with(concept: number): Token {
    return (this.#more[concept] ??= new Token(this.hash, [...this.concepts, concept], this.negated, this.stop));
  }
}
