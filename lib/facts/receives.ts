import type { Sentence } from '../types.ts';

const GIVEN = /\b(?:share|disclose|provide|transfer|send|give|pass|transmit|sell)s? (.{3,90}?) (?:with|to)\b/i;
const TAKEN =
  /\b(?:collects?|receives?|process(?:es)?|stores?|records?|obtains?|access(?:es)?) (.{3,90}?)(?=,? (?:to|for|about|from|when|in order|on|through|via|and uses?)\b|[.;:]|$)/i;
const PASSED =
  /^(.{3,90}?) (?:is|are|will be|may be) (?:also )?(?:shared|disclosed|sent|transferred|passed|transmitted|provided) (?:with|to)\b/i;
const DATA =
  /\b(?:data|information|addresse?s?|cookies?|names?|details|numbers?|identifiers?|content|location|records)\b/i;

/** What the companies of a sentence get, in the policy's words; '' where the sentence does not say. */
export function received({ plain }: Sentence): string {
  const words = GIVEN.exec(plain)?.[1] ?? TAKEN.exec(plain)?.[1] ?? PASSED.exec(plain)?.[1] ?? '';
  return DATA.test(words) ? words.trim() : '';
}
