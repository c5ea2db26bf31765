import { Cued } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { DataType, Span } from '../types.ts';
import DATA_HOMONYMS from './data-homonyms.ts';

// keys are closed by the table's type; `matchesIn` needs the flag
const HOMONYMS = new Map(
  (Object.entries(DATA_HOMONYMS) as [DataType, readonly RegExp[]][]).map(([type, says]) => [
    type,
    says.map(({ source }) => new Cued(new RegExp(source, 'gi'))),
  ]),
);
const NOTHING: readonly Span[] = [];

/** Where a text speaks of other things by words that otherwise stand for data of a type. Units: UTF-16 offsets. */
export function otherThings(type: DataType, text: string): readonly Span[] {
  const homonyms = HOMONYMS.get(type);
  if (homonyms === undefined) return NOTHING;
  const places: Span[] = [];
  for (const homonym of homonyms) {
    if (!homonym.mayMatch(text)) continue;
    for (const { 0: words, index } of matchesIn(text, homonym.pattern))
      places.push({ start: index, end: index + words.length });
  }
  return places;
}
