import { plainText } from '../text/normalize.ts';
import type { Quote } from '../types.ts';

/** Where a person lives, as far as policies tell people apart. */
export const PLACES = ['anywhere', 'eea', 'uk', 'california', 'us', 'brazil', 'canada', 'elsewhere'] as const;
export type Place = (typeof PLACES)[number];
/** A place that a policy can name. */
export type NamedPlace = Exclude<Place, 'anywhere' | 'elsewhere'>;

/** Words of a sentence or a title that confine it to people of a place, in any case: titles may be all in capitals. */
const NAMES: Readonly<Record<NamedPlace, RegExp>> = {
  eea: /\b(?:European (?:Union|Economic Area|residents?|users|individuals|citizens?|privacy)|Europe|Europeans|Switzerland|Swiss|data subjects?)\b/i,
  uk: /\b(?:United Kingdom|Great Britain)\b/i,
  california: /\b(?:California|Californians?|Shine the Light)\b/i,
  us: /\b(?:United States|Virginia|Colorado|Connecticut|Utah|Nevada|Texas|Oregon|Montana)\b/i,
  brazil: /\b(?:Brazil|Brazilian)\b/i,
  canada: /\b(?:Canada|Canadian|Canadians|Quebec)\b/i,
};

/** Their short names and laws, in capitals: "us" is no place. */
const SHORT_NAMES: Readonly<Record<NamedPlace, RegExp>> = {
  eea: /\b(?:GDPR|EU|E\.U\.|EEA)\b/,
  uk: /\b(?:UK|U\.K\.|UK-GDPR)\b/,
  california: /\b(?:CCPA|CPRA)\b/,
  us: /\b(?:U\.S\.|US (?:[Rr]esidents?|RESIDENTS?|[Ss]tates?|STATES?))\b/,
  brazil: /\bLGPD\b/,
  canada: /\bPIPEDA\b/,
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
  return (Object.keys(NAMES) as NamedPlace[]).filter(
    (place) => NAMES[place].test(text) || SHORT_NAMES[place].test(text),
  );
}
