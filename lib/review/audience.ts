import { plainText } from '../text/normalize.ts';
import type { Quote } from '../types.ts';

/** Where a person lives, as far as policies tell people apart. */
export const PLACES = ['anywhere', 'eea', 'uk', 'california', 'us', 'brazil', 'canada', 'elsewhere'] as const;
export type Place = (typeof PLACES)[number];
/** A place that a policy can name. */
export type NamedPlace = Exclude<Place, 'anywhere' | 'elsewhere'>;

/** Words of a sentence or a title that confine it to people of a place. */
const NAMES: Readonly<Record<NamedPlace, RegExp>> = {
  eea: /\b(?:GDPR|EU|E\.U\.|EEA|European (?:Union|Economic Area|residents?|users|individuals|citizens?|privacy)|Europe|Europeans|Switzerland|Swiss|data subjects?)\b/,
  uk: /\b(?:UK|U\.K\.|United Kingdom|UK-GDPR|Great Britain)\b/,
  california: /\b(?:California|Californians?|CCPA|CPRA|Shine the Light)\b/,
  us: /\b(?:United States|U\.S\.|US (?:residents?|states?|state privacy)|Virginia|Colorado|Connecticut|Utah|Nevada|Texas|Oregon|Montana)\b/,
  brazil: /\b(?:Brazil|Brazilian|LGPD)\b/,
  canada: /\b(?:Canada|Canadian|Canadians|PIPEDA|Quebec)\b/,
};

/**
 * The places whose people a statement is confined to, by its own words or by its section; empty: everybody.
 *
 * Shape:  the words of the sentence count before its titles. A sentence that opens its offer to all places
 *         ("wherever you live") is for everybody.
 */
export function placesOf({ quote, section }: Pick<Quote, 'quote' | 'section'>): readonly NamedPlace[] {
  const words = plainText(quote);
  if (
    /\b(?:wherever you (?:live|are)|regardless of (?:where|your (?:location|residence))|anywhere in the world)\b/i.test(
      words,
    )
  )
    return [];
  const own = named(words);
  return own.length > 0 ? own : named(plainText(section.join(' | ')));
}

/** Whether a statement is confined to children, or to those who are none. `null`: it speaks of no age. */
export function ageOf({ quote, section }: Pick<Quote, 'quote' | 'section'>): 'child' | null {
  const words = plainText(`${section.join(' | ')} | ${quote}`);
  return /\b(?:parents?|guardians?|your child|child's|COPPA)\b/i.test(words) ? 'child' : null;
}

function named(text: string): NamedPlace[] {
  return (Object.keys(NAMES) as NamedPlace[]).filter((place) => NAMES[place].test(text));
}
