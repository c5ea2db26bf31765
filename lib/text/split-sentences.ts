import type { Block, PolicyText, Sentence } from '../types.ts';
import { type PlainText, plainWithMap } from './normalize.ts';
import { sentenceBreaks } from './sentence-breaks.ts';

/** No sentence is longer: patterns see bounded text, and people read bounded quotes. Units: UTF-16 units. */
export const MAX_SENTENCE = 2000;

/** Marks that stand before a list item and are not part of what it says. */
const ITEM_MARK =
  /^(?:[\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25A0\u25E6\u00B7\u2219\u25B6\u25BA\u2027\u2756\u2605\u27A2*>~-]+ ?|\((?:[ivx]{1,5}|[a-z]|\d{1,2})\) ?|(?:[ivx]{1,5}|[a-z]|\d{1,2})\) |o (?=[A-Z]))/i;

/**
 * The sentences of a policy, in order, each with what it needs to be understood: its section, and the sentence that
 * introduces the list it stands in.
 *
 * Shape:  headings are sentences of kind `heading`; a list item holds one or more. Together they cover all text but
 *         white space and bullets.
 * Units:  offsets are UTF-16 units into `policy.text`.
 */
export function splitSentences(policy: PolicyText): Sentence[] {
  const sentences: Sentence[] = [];
  const lastOf: (Sentence | undefined)[] = [];
  policy.blocks.forEach((block, index) => {
    const lead = block.lead === undefined ? undefined : lastOf[block.lead];
    const found = splitBlock(policy.text, block, index, lead);
    sentences.push(...found);
    lastOf.push(introducing(found) ?? lead);
  });
  return sentences;
}

/** The sentence of a block that a list after it hangs on: its last that ends in a colon, else its last. */
function introducing(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.findLast(({ plain }) => plain.endsWith(':')) ?? sentences.at(-1);
}

function splitBlock(text: string, block: Block, index: number, lead: Sentence | undefined): Sentence[] {
  const raw = text.slice(block.start, block.end);
  const map = plainWithMap(raw);
  const starts = block.kind === 'heading' ? [0] : sentenceBreaks(map.plain);
  const found: Sentence[] = [];
  let inner: Sentence | undefined;
  starts.forEach((start, at) => {
    for (const [from, to] of piecesOf(map, start, starts[at + 1] ?? map.plain.length)) {
      const marked = ITEM_MARK.exec(map.plain.slice(from, from + 12))?.[0] ?? '';
      const isItem = marked !== '' && !/^[(\da-z]/i.test(marked);
      const begin = from + marked.length < to ? from + marked.length : from;
      const context = (isItem ? inner : undefined) ?? lead;
      const sentence: Sentence = {
        start: block.start + map.startOf(begin),
        end: block.start + map.endOf(to - 1),
        text: raw.slice(map.startOf(begin), map.endOf(to - 1)),
        plain: map.plain.slice(begin, to),
        kind: block.kind,
        section: block.section,
        ...(context === undefined ? {} : { lead: context }),
        block: index,
      };
      found.push(sentence);
      if (sentence.plain.endsWith(':')) inner = sentence;
    }
  });
  return found;
}

/** A stretch without the space around it, cut into pieces of at most `MAX_SENTENCE` units of the text. */
function piecesOf(map: PlainText, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  let from = start;
  while (from < end) {
    while (from < end && map.plain.charAt(from) === ' ') from++;
    let to = end;
    while (to > from && map.plain.charAt(to - 1) === ' ') to--;
    if (to === from) break;
    if (map.endOf(to - 1) - map.startOf(from) > MAX_SENTENCE) to = cutBefore(map, from, to);
    pieces.push([from, to]);
    from = to;
  }
  return pieces;
}

/** The best place to cut an overlong sentence: after a semicolon, comma or space; else anywhere. */
function cutBefore(map: PlainText, from: number, end: number): number {
  let low = from + 1;
  let high = end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map.endOf(middle - 1) - map.startOf(from) <= MAX_SENTENCE) low = middle;
    else high = middle - 1;
  }
  const window = map.plain.slice(from, low);
  for (const mark of ['; ', ', ', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at > window.length / 2) return from + at + 1;
  }
  return low;
}
