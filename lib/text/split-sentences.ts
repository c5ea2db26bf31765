import type { Block, PolicyText, Sentence } from '../types.ts';
import { isWordCode } from './letters.ts';
import { type PlainText, plainWithMap } from './normalize.ts';
import { isRefused } from './refused-row.ts';
import { sentenceBreaks } from './sentence-breaks.ts';

/** No sentence is longer: patterns see bounded text, and people read bounded quotes. Units: UTF-16 units. */
export const MAX_SENTENCE = 2000;

/** The bracket that ends the number of an item. */
const CLOSING = 0x29;
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
    const before = sentences.length;
    splitBlock(policy.text, block, index, lead, sentences);
    lastOf.push(introducing(sentences, before) ?? lead);
  });
  return sentences;
}

/** The sentence of a block that a list after it hangs on: its last that ends in a colon, else its last. */
function introducing(sentences: readonly Sentence[], from: number): Sentence | undefined {
  for (let at = sentences.length - 1; at >= from; at--) {
    const sentence = sentences[at];
    if (sentence?.plain.endsWith(':') === true) return sentence;
  }
  return sentences.length > from ? sentences.at(-1) : undefined;
}

function splitBlock(text: string, block: Block, index: number, lead: Sentence | undefined, into: Sentence[]): void {
  const raw = text.slice(block.start, block.end);
  const map = plainWithMap(raw);
  const { plain } = map;
  const refused = block.kind === 'table-row' && isRefused(plain);
  const starts = block.kind === 'heading' ? [0] : sentenceBreaks(plain);
  let inner: Sentence | undefined;
  for (let at = 0; at < starts.length; at++) {
    for (const { from, to } of piecesOf(map, starts[at] ?? 0, starts[at + 1] ?? plain.length)) {
      const marked = mayBeMarked(plain, from) ? (ITEM_MARK.exec(plain.slice(from, from + 12))?.[0] ?? '') : '';
      const isItem = marked !== '' && !/^[(\da-z]/i.test(marked);
      const begin = from + marked.length < to ? from + marked.length : from;
      const context = (isItem ? inner : undefined) ?? lead;
      const start = block.start + map.startOf(begin);
      const end = block.start + map.endOf(to - 1);
      const said = plain.slice(begin, to);
      const shown = raw === plain ? said : text.slice(start, end);
      const { kind, section } = block;
      // written out: to spread objects costs more than all else here
      const sentence: Sentence =
        context === undefined
          ? { start, end, text: shown, plain: said, kind, section, block: index }
          : { start, end, text: shown, plain: said, kind, section, lead: context, block: index };
      const told = refused ? { ...sentence, refused } : sentence;
      into.push(told);
      if (said.endsWith(':')) inner = told;
    }
  }
}

/** Whether a mark of an item may stand at a place: most sentences start with a word. */
function mayBeMarked(plain: string, at: number): boolean {
  if (!isWordCode(plain.charCodeAt(at))) return true;
  for (let end = at + 1; end <= at + 5; end++) {
    const code = plain.charCodeAt(end);
    if (!isWordCode(code)) return code === CLOSING || end === at + 1;
  }
  return false;
}

/** A stretch without the space around it, cut into pieces of at most `MAX_SENTENCE` units of the text. */
function piecesOf(map: PlainText, start: number, end: number): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = start;
  while (from < end) {
    while (from < end && map.plain.charAt(from) === ' ') from++;
    let to = end;
    while (to > from && map.plain.charAt(to - 1) === ' ') to--;
    if (to === from) break;
    if (map.endOf(to - 1) - map.startOf(from) > MAX_SENTENCE) to = cutBefore(map, from, to);
    pieces.push({ from, to });
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
