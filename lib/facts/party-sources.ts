import { Cued } from '../text/cued.ts';

/** A person does something there: registers with an account there, links one, takes a page there. */
const DONE_THERE = new Cued(
  /\b(?:(?:regist(?:er|ers|ered|ering|ration)|sign(?:s|ed|ing)? ?(?:in(?:to)?|up|on)|log(?:s|ged|ging)? ?(?:in(?:to)?|on(?:to)?)|log-?ins?|enter)\b.{0,60}\b(?:using|utili[sz]ing|via|through|with|by means of) (?:(?:an?|your|any|another|the|other) )?(?:existing |external |log-?in |\w{1,20} ){0,2}(?:third[- ]part(?:y|ies)|social|accounts?|credentials|connect)\b|(?:link(?:ing|s|ed)?|connect(?:ing|s|ed)?|disconnect(?:ing)?) (?:(?:your|an?|the|any|our)\b(?!.{0,20}\b(?:bank|card|payment|financial)).{0,30}\b(?:accounts?|profiles?|tools?)\b|to (?:the|your|an?|our) (?:services?|app\w*) (?:to|with) )|(?:if|when|whenever|where|should) (?:you|a user|users|someone|they)(?: (?:choose|decide|elect|want|wish) to| take the opportunity to)? ?(?:\W ?)?(?:shares?|recommend|likes?|post|tweet|follow)\b)/i,
);
/** "If you do this with Example, we get that": what stands in the condition only gives. */
const IF_YOU =
  /(?:^|[:;(.] |\b(?:example|instance),? )(?:(?:if|when|whenever|where|should|once) (?:you|users?|someone|a user|your)|in (?:the )?cases?|by (?:link|connect|us|log|sign|regist|access)\w{0,6}ing)\b(?!.{0,200}\b(?:pay(?:s|ing|ments?)?|purchas(?:e|es|ing)|orders?|buy(?:s|ing)?|check-?out|donat\w{1,4})\b)[^;]{0,300}$/i;
const THEN_WE =
  /^.{0,300}?,? (?:(?:we|us) (?:(?:may|will|can|might|also|then|automatically|only|could) ){0,3}(?:collect|receive|obtain|get|access|have access|know|store|import|be able to)|you (?:may |will |can )?(?:be )?(?:allow|authori[sz]e|permit|grant|agree|provide|give|sent)\b)/i;
/** Before a name: the data is made there. */
const MADE_THERE =
  /\b(?:ids?|identifiers?|tokens?|numbers?|options?|data|information|address(?:es)?|profile|username|gamertag)(?: (?:that|which))?(?: (?:is|are|was|has been))? (?:provided|assigned|issued|supplied|given|shared|made available|generated)(?: to (?:us|you|(?:your|the|a) \w{1,20}))? by $|\b(?:make|made|publish(?:ed)?|post(?:ed)?|visible)(?: publicly)? (?:available )?(?:to us |to others )?(?:on|via|through) (?:your )?$/i;
/** Before a name: engines that index, friends there, advice whose it is. */
const SEEN_THERE =
  /\b(?:search engines?|instructions? (?:provided|given|of|from)|friends|terms(?: and conditions)? of(?: (?:use|service) (?:of|for))? (?:any|the|such|each|other)|identifiers? \((?:i\.e|e\.g)|advertising ids? \()\b[^;]{0,60}$/i;
/** Before a name: ways to write and to speak to each other. */
const WAYS_TO_TALK =
  /\b(?:(?:tele)?phone|fax|courier|post|letter|sms|text messages?|in person),? (?:and |or )?(?:(?:via|by|on|over|through) )?$/i;
/** After a name: it hands data over. */
const HANDS_OVER =
  /^(?:'s?)?,? (?:\([^()]{0,80}\) )?(?:(?:may|will|can|also|and|then) ){0,3}(?:provides?|gives?|sends?|suppl(?:y|ies)|transmits?|shares?) (?:\([^()]{0,80}\) )?(?:(?:to )?us (?:with )?(?:your\b|(?:(?:certain|some|the|this|with|following|basic|personal) ){0,3}(?:information|data|details)\b)|(?:information|data) (?:such as|about you|like|to us|from your))/i;

/**
 * Whether a name stands in a text as the place where data comes from, or where a person has an account, and not as
 * one that the service gives data to.
 *
 * Shape:  `at` and `end` of the name; `start` of the list that the name is in.
 */
export function isSource(text: string, start: number, at: number, end: number): boolean {
  if (DONE_THERE.test(text)) return true;
  const before = text.slice(Math.max(0, start - 120), start);
  if (MADE_THERE.test(before) || (start !== at && MADE_THERE.test(text.slice(Math.max(0, at - 80), at)))) return true;
  if (SEEN_THERE.test(before) || WAYS_TO_TALK.test(before)) return true;
  const after = text.slice(end, end + 320);
  return HANDS_OVER.test(after) || (IF_YOU.test(text.slice(0, start)) && THEN_WE.test(after));
}
