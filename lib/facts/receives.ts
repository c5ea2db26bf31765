import { nounPhrase } from './noun-phrase.ts';
import type { Sentence } from '../types.ts';

const GIVEN =
  /\b(?:shar(?:e|es|ing)|disclos(?:e|es|ing)|provid(?:e|es|ing)|transfer(?:s|ring)?|send(?:s|ing)?|giv(?:e|es|ing)|pass(?:es|ing)?|transmit(?:s|ting)?|sell(?:s|ing)?)(?: on)?(?:(?:,| and| or| and\/or)+ (?:share|disclose|provide|transfer|send|sell|give))* ([^.;]{3,90}?) (?:with|to)\b/i;
const TAKEN =
  /(?<!\b(?:we|you|us|i)(?: (?:also|may|will|can|might|automatically|do|only)){0,3} )\b(?:collects?|receives?|process(?:es)?|obtains?)(?:(?:,| and| or| and\/or)+ (?:use|uses|store|stores|process|processes|analyze|analyzes|share|shares))* ([^.;]{3,90}?)(?=,? (?:to|for|about|from|when|in order|on|through|via|and uses?|which|that is|including|such as)\b|[.,;:]|$)/i;
const PASSED =
  /^(.{3,160}?) (?:is|are|will be|may be) (?:also |then |only )?(?:shared|disclosed|sent|transferred|passed|transmitted|provided)(?: on)? (?:with|to)\b/i;
const DATA =
  /\b(?:data|information|addresse?s?|cookies?|names?|details|numbers?|identifiers?|content|location|records)\b/i;
/** Says no more than that it is data. */
const ANY_DATA =
  /^(?:(?:some|certain|any|all|more|additional|the|other|some of the) )?(?:data|information|details|content)$/i;
/** Before the verb: it is not so, or not done. */
const DENIED = /(?:\b(?:not|never|no|neither|nor|without|cannot)\b|n't\b)[^.;]{0,100}$/i;

/** What the companies of a sentence get, in the policy's words; '' where the sentence does not clearly say. */
export function received({ plain }: Sentence): string {
  for (const pattern of [GIVEN, TAKEN, PASSED]) {
    const match = pattern.exec(plain);
    if (match === null || DENIED.test(plain.slice(0, match.index))) continue;
    const words = nounPhrase(match[1] ?? '');
    if (DATA.test(words) && !ANY_DATA.test(words)) return words;
  }
  return '';
}
