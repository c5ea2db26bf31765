import { plainText } from '../text/normalize.ts';

/** Words in a row that make a shingle. Fewer stand in any text, more hardly ever stand in two. */
const WIDTH = 5;

/**
 * The runs of five words of a text, each as a hash.
 *
 * Shape:  in order, one a word from the fifth on; empty for a shorter text. Case, marks and numbers don't count.
 * Units:  unsigned 32-bit hashes (FNV-1a).
 */
export function shinglesOf(text: string): number[] {
  const words =
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  const shingles: number[] = [];
  for (let at = 0; at + WIDTH <= words.length; at++) shingles.push(hashOf(words.slice(at, at + WIDTH).join(' ')));
  return shingles;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
