import type { Span } from '../types.ts';

/** Units: characters from the start of a sentence, as far as a mark of a list may reach. */
const OPENING = 4;

/** The data stands in a purpose of something else: "we use cookies to count pages", "tools help us to read logs". */
const INSIDE_PURPOSE =
  /\b(?:us(?:e|es|ing)|employs?|deploys?|utili[sz]es?|helps?|useful|serves?|allows? us|enables? us)\b[^.;:]{0,160}?\b(?:to|for) (?!others\b|use\b|us\b|you\b|our\b|the\b|a\b)\w{3,14}\b/i;
/** A purpose that stands beside another one. */
const BESIDE = /(?:[,;]|\b(?:and|or))(?: also)? ?$/i;
const BESIDE_START = /^(?:and|or)\b|^,/i;
/** Data named in an opening clause is only the circumstance, unless the main clause takes it up. */
const CIRCUMSTANCE =
  /^(?:(?:for example|in addition|additionally|also|however),? )?(?:if|when(?:ever)?|for|once|where|while|after|unless|in)\b[^,]{0,200}$/i;
const WE_USE = /\bwe (?:\w{1,10} ){0,2}(?:us(?:e|es|ed)|collect|store|process|share|need|keep|record|ask)\b/i;
const TAKES_UP =
  /,.{0,80}\b(?:us(?:e|es|ed|ing)|process\w{0,4}|collect\w{0,4}|shar(?:e|ed)|store[sd]?|this|that|these|such)\b.{0,30}\b(?:this|that|these|those|such|it|them|information|data)\b/i;
/** An item of a numbered list ends its own purposes. */
const NUMBERED = /\((?:[ivx]{1,4}|\d{1,2}|[a-h])\)/i;
/** A clause of its own between them: "; our suppliers, who …". */
const APART = /;(?! (?:and |or )?(?:to|for)\b)|\b(?:who|whom)\b|\. /;
/** The purpose bounds a period, is a duty or a wish of somebody, a condition, or what is left out. */
const NOT_ITS_PURPOSE =
  /\b(?:(?:as|so) long as\b.{0,60}|until\b.{0,60}|no longer than\b.{0,60}|(?:if|unless|where|when) (?:\w{1,12} ){0,2}(?:required|necessary|needed|applicable)|bound|obliged|obligated|agree[ds]?|committed|(?:are|is|be) required|wish(?:es)?|want|choose|chosen|you (?:are|will be) able|elect|attempt|decide|steps (?:taken|made)|other than|except|rather than|not|ability|right|opportunity|option) (?:in order )?$/i;
/** A part of a list with a purpose of its own: more data stands after it. */
const GOES_ON =
  /^[^.;]{0,80}?, (?:and )?(?!(?:to|for|which|who|this|our|your|the)\b)(?:\w{1,14} ){0,2}(?:data|information|identifiers|logs?)\b/i;
const CONSISTS = /\b(?:includes?|including|such as|consists? of)\b/i;

/**
 * Whether a text joins data to a purpose: after the data ("your address, to send …"), or where the purpose opens the
 * sentence ("To send …, we use your address").
 *
 * Units:  UTF-16 offsets of the words for the data and of those for the purpose.
 */
export function serves(text: string, data: Span, purpose: Span): boolean {
  if (purpose.start < OPENING) {
    return data.start > purpose.end && /,/.test(text.slice(purpose.end, data.start)) && !/; /.test(text);
  }
  if (purpose.start < data.end) return false;
  const before = text.slice(0, data.start);
  const gap = text.slice(data.end, purpose.start);
  const until = text.slice(0, purpose.start);
  const beside = BESIDE_START.test(text.slice(purpose.start)) || BESIDE.test(until.trimEnd());
  if (INSIDE_PURPOSE.test(before) && beside) return false;
  if (NUMBERED.test(before) || APART.test(text.slice(data.end, purpose.end)) || NOT_ITS_PURPOSE.test(until))
    return false;
  if (CIRCUMSTANCE.test(before) && !WE_USE.test(before) && !TAKES_UP.test(gap)) return false;
  return !(CONSISTS.test(before) && GOES_ON.test(text.slice(purpose.end)));
}
