import type { FeatureSink } from '../model/feature-sink.ts';
import { HashList } from '../model/hash-list.ts';
import { itemsOf } from '../model/items.ts';
import { type TokenList, TokenReader } from '../model/tokens.ts';

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
  const words = new HashList();
  const concepts = new HashList();
  new SegmentReader().read(text, '', {
    add: (kind, a, b) => words.add(kind, a, b),
    addWord: (kind, word, b) => words.addWord(kind, word, b),
    addWords: (kind, a, b) => words.addWords(kind, a, b),
    addConcepts: (kind, c, d) => concepts.addConcepts(kind, c, d),
    addPairs: (kind, c, others, start, end) => concepts.addPairs(kind, c, others, start, end),
  });
  const damped = new Map([...counted(words)].map(([hash, count]) => [hash, 1 + Math.log(count)]));
  for (const [hash, count] of counted(concepts)) damped.set(hash, (1 + Math.log(count)) * CONCEPT_SHARE);
  return damped;
}

function counted({ hashes }: HashList): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** Reads the features of one segment after another. */
export class SegmentReader {
  readonly #words = new TokenReader();

  /** The features of a text with a title above it, as often as they occur: those of words, then those of concepts. */
  read(text: string, title: string, into: FeatureSink): void {
    this.#readWords(text, title);
    const { tokens, length } = this.#words.all;
    for (let at = 0; at < length; at++) {
      const token = tokens[at];
      if (!token) continue;
      if (!token.stop) into.addWord(WORD, token, 0);
      const next = at + 1 < length ? tokens[at + 1] : undefined;
      if (next) into.addWords(BIGRAM, token, next);
      if (at < OPENING_WORDS) into.addWord(OPENING, token, 0);
    }
    addConcepts(this.#words.marked, into);
  }

  /** Each is read by itself, as the model reads them too, unless words may join at the seam. */
  #readWords(text: string, title: string): void {
    if (title === '') this.#words.readText(readable(text.slice(0, MAX_CHARACTERS)));
    else if (/web$/i.test(title) || title.length + text.length >= MAX_CHARACTERS)
      this.#readWords(`${title} ${text}`, '');
    else this.#words.readItems(itemsOf(readable(title)), itemsOf(readable(text)));
  }
}

/** Addresses become a word each: that there is one tells more than which. */
function readable(text: string): string {
  const mailed = text.includes('@') ? text.replace(/\S{1,64}@\S{1,255}/g, ' anaddress ') : text;
  return /\/\/|www\./i.test(mailed) ? mailed.replace(/(?:https?:\/\/|www\.)\S{1,2000}/gi, ' alink ') : mailed;
}

function addConcepts({ tokens, length }: TokenList, into: FeatureSink): void {
  for (let at = 0; at < length; at++) {
    const token = tokens[at];
    if (!token) continue;
    for (let c = 0; c < token.concepts.length; c++)
      into.addConcepts(token.negated ? DENIED : CONCEPT, token.concepts[c] ?? 0, 0);
    const end = Math.min(at + 1 + PAIR_REACH, length);
    for (let other = at + 1; other < end; other++)
      into.addConcepts(PAIR, token.concepts[0] ?? 0, tokens[other]?.concepts[0] ?? 0);
  }
}
