import { plainText } from '../text/normalize.ts';
import { sentenceBreaks } from '../text/sentence-breaks.ts';

/** What the sentence with the highest margin counts beside the whole segment, and the first one. Chosen by cross-validation. */
const HIGHEST_SHARE = 0.3;
const FIRST_SHARE = 0.15;

/** The sentences of a segment; none where it is but one. */
export function segmentParts(text: string): string[] {
  const plain = plainText(text);
  const breaks = sentenceBreaks(plain);
  return breaks.length < 2 ? [] : breaks.map((from, i) => plain.slice(from, breaks[i + 1]));
}

/** Margins of a segment that heed those of its sentences: one sentence among many may give a topic. */
export function heedParts(margins: Float64Array, parts: readonly Float64Array[]): void {
  if (parts.length === 0) return;
  for (let t = 0; t < margins.length; t++) {
    const highest = parts.reduce((most, part) => Math.max(most, part[t] ?? 0), -Infinity);
    const sum = (margins[t] ?? 0) + HIGHEST_SHARE * highest + FIRST_SHARE * (parts[0]?.[t] ?? 0);
    margins[t] = sum / (1 + HIGHEST_SHARE + FIRST_SHARE);
  }
}
