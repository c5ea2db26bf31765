import { Cued } from '../text/cued.ts';
import type { Sentence } from '../types.ts';
import { sectionSays } from './section-says.ts';

/** Of whom and of what a sentence speaks. */
export interface Scope {
  /** Only people of some places: by its own words, by its section, or everybody. */
  readonly confined: 'words' | 'section' | null;
  /** Speaks of what a law gives. */
  readonly byLaw: boolean;
  /** Only data that is aggregated or de-identified. */
  readonly aggregated: boolean;
  /** Only applicants, employees, investors. */
  readonly otherPeople: boolean;
  /** Other companies' sites and policies. */
  readonly otherService: boolean;
  /** Says what a word means, not what the service does. */
  readonly definition: boolean;
}

const PLACE_WORDS = new Cued(
  /\b(?:California (?:residents?|consumers?|customers?|users?|law|privacy)|Californians?|(?:Nevada|Virginia|Colorado|Connecticut|Utah|Texas|Oregon|Vermont|Canadian|Australian|Brazilian|UK|US|U\.S\.) (?:residents?|consumers?|citizens?)|(?:residents?|citizens?|individuals|users|consumers|persons|visitors|people|customers|located|based|live|living|reside|residing|are) (?:of|in|from|within|outside) (?:the )?(?:state of |European |EU\b|EEA|UK|U\.K|United|California|Nevada|Virginia|Colorado|Connecticut|Utah|Switzerland|Brazil|Canada|Australia|certain|some|these|those)|EU (?:residents?|citizens?|individuals|users|data subjects?)|European (?:residents?|users|individuals|data subjects?|citizens?)|EEA (?:residents?|users|individuals)|data subjects? in|(?:reside|live|located) in an? (?:state|country|jurisdiction))\b/i,
);
/** Rights that a law gives are given to those it covers; what a service does, it does whatever a law calls it. */
const BY_LAW = new Cued(
  /\b(?:(?:under|pursuant to|in accordance with|according to) (?:the )?(?:EU |UK )?(?:GDPR|CCPA|CPRA|California|General Data|Data Protection Act|UK|EU|European)|(?:GDPR|CCPA|CPRA) (?:gives|grants|provides|rights))\b/i,
);
const AGGREGATED = new Cued(
  /\b(?:aggregate[sd]?|aggregation|de-?identif\w+|anonymi[sz]ed|anonymous|pseudonymi[sz]ed|non-?personal(?:ly)?|non-?identif\w+|not? (?:personally )?identif\w+|statistical|does not identify|cannot identify|no longer identif\w+)\b/i,
);
const NOT_RESPONSIBLE = new Cued(
  /\b(?:not responsible|no control over|no responsibility|do(?:es)? not control|their own (?:privacy )?(?:policies|policy)|responsible for the (?:privacy )?(?:practices|content))\b/i,
);
/** Under a title about other sites, a sentence that opens so is still about this one. */
const SPEAKS_OF_ITSELF = /^(?:in addition,? |however,? )?(?:we|our|your|you)\b/i;
const DEFINITION = new Cued(
  /^(?:an? |the |")*["\w -]{1,40}"? (?:is|are) (?:an? |similar to )?(?:small|tiny|short|piece|text file|string|data file|alphanumeric|block)\b|\b(?:means (?:any|an?|the|all|information|data|you|each)|refers to|is defined as|has the meaning|shall mean)\b/i,
);
/** "A cookie is a small file that allows us to recognise you" says more than what a cookie is. */
const SERVES_US = /\b(?:allow|enable|help|let)s? us\b/i;

/**
 * The scope of a sentence, from its words, the sentence that introduces it, its sections, and the part of the policy
 * that it stands in.
 */
export function scopeOf(sentence: Sentence, inZone: boolean): Scope {
  const own = sentence.plain;
  const lead = sentence.lead?.plain ?? '';
  const { otherPeople, otherService } = sectionSays(sentence.section);
  const ofPlaces = PLACE_WORDS.test(own);
  const ofLaw = BY_LAW.test(own);
  return {
    aggregated: AGGREGATED.test(own),
    otherPeople,
    otherService: NOT_RESPONSIBLE.test(own) || (otherService && !SPEAKS_OF_ITSELF.test(own)),
    definition: DEFINITION.test(own) && !SERVES_US.test(own),
    confined: ofPlaces || PLACE_WORDS.test(lead) ? 'words' : inZone ? 'section' : null,
    byLaw: ofLaw || BY_LAW.test(lead),
  };
}
