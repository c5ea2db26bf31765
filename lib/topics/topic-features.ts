import { HashList } from '../model/hash-list.ts';
import { type Item, itemsOf, type Token } from '../model/items.ts';
import { tokensOf } from '../model/tokens.ts';

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

/** The features of a segment, as often as they occur. */
export interface SegmentFeatures {
  readonly words: HashList;
  readonly concepts: HashList;
}

/**
 * The features of a segment: words, pairs of neighbors, how it opens, what it is about.
 *
 * Shape:  hash → how often, damped (1 + ln n), times the share of its kind.
 * Fails:  never. No words → empty.
 */
export function topicFeatures(text: string): Map<number, number> {
  const { words, concepts } = readSegment(text, '');
  const damped = new Map([...counted(words)].map(([hash, count]) => [hash, 1 + Math.log(count)]));
  for (const [hash, count] of counted(concepts)) damped.set(hash, (1 + Math.log(count)) * CONCEPT_SHARE);
  return damped;
}

function counted({ hashes }: HashList): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** The features of a text with a title above it. Shape: into the lists that are given, which are emptied before. */
export function readSegment(
  text: string,
  title: string,
  into: SegmentFeatures = { words: new HashList(), concepts: new HashList() },
): SegmentFeatures {
  const { words, concepts } = into;
  const tokens = tokensOf(segmentItems(text, title));
  words.empty();
  concepts.empty();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (!token.stop) words.add(WORD, token.word, 0);
    const next = tokens[at + 1];
    if (next) words.add(BIGRAM, token.word, next.word);
    if (at < OPENING_WORDS) words.add(OPENING, token.word, 0);
  }
  addConcepts(tokens, concepts);
  return into;
}

/** The words of title and text. Each is read by itself, as the model reads them too, unless words may join at the seam. */
function segmentItems(text: string, title: string): readonly Item[] {
  if (title === '') return itemsOf(readable(text.slice(0, MAX_CHARACTERS)));
  if (/web$/i.test(title) || title.length + text.length >= MAX_CHARACTERS) return segmentItems(`${title} ${text}`, '');
  return [...itemsOf(readable(title)), ...itemsOf(readable(text))];
}

/** Addresses become a word each: that there is one tells more than which. */
function readable(text: string): string {
  const mailed = text.includes('@') ? text.replace(/\S{1,64}@\S{1,255}/g, ' anaddress ') : text;
  return /\/\/|www\./i.test(mailed) ? mailed.replace(/(?:https?:\/\/|www\.)\S{1,2000}/gi, ' alink ') : mailed;
}

function addConcepts(tokens: readonly Token[], into: HashList): void {
  const marked = tokens.filter(({ concepts }) => concepts.length > 0);
  for (let at = 0; at < marked.length; at++) {
    const token = marked[at];
    if (!token) continue;
    for (const concept of token.concepts) into.add(token.negated ? DENIED : CONCEPT, concept, 0);
    const first = token.concepts[0] ?? 0;
    for (let other = at + 1; other <= Math.min(at + PAIR_REACH, marked.length - 1); other++)
      into.add(PAIR, first, marked[other]?.concepts[0] ?? 0);
  }
}
