import { nounPhrase, withoutBrackets } from './noun-phrase.ts';
import type { Sentence } from '../types.ts';

const PASSIVE =
  /\b(?:is|are|was|were|will be|be|may be|can be|being|gets?|shall be)\b[^.;]{0,30}\b(?:retained|kept|stored|held|archived|saved|preserved|deleted|erased|removed|purged|destroyed|anonymi[sz]ed|wiped|discarded|overwritten)\b/i;
const DEED =
  '(?:retain|keep|stor|hold|archiv|sav|preserv|maintain|delet|eras|remov|purg|destroy|anonymi[sz]|wip|discard)(?:e|s|es|ing)? (?!for\\b|until\\b|up to\\b)';
/** The last thing that somebody keeps or deletes before the period, and the first after it. */
const DONE_BEFORE = new RegExp(
  `^(?:.{0,2000}\\W)?${DEED}(.{2,300}?)(?:,? (?:for|after|within|up to|no longer|until|at the latest|in|not longer|during|as long)\\b[^.;]{0,60})?[ (]{0,2}$`,
  'i',
);
const DONE_AFTER = new RegExp(
  `\\b${DEED}(.{2,110}?)(?:,? (?:for|after|within|until|in|during|as long|from|unless)\\b|[.,;]|$)`,
  'i',
);
/** Where a subject begins: after the clause before it. */
const BOUNDARY =
  /^.*(?:[;:.]|, (?:and|but|then|so|or)| (?:that|which|when|if|once|unless|after \w+ \w+),?|(?:hours?|days?|weeks?|months?|years?),?) /i;
/** Where something is deleted from. */
const PLACE = / (?:from|on|in|off) (?:our|the|all|its|his|their|active|live|production)\b.*$/i;
/** An entry of a list: "Letters: two years", "Letters (kept for two years)". */
const ENTRY =
  /^(?:[a-z\d]{1,2}[.)] ?)?([^:;.(|]{2,60})(?:: ?$|(?:: | \()(?:(?:is|are) )?(?:stored|kept|retained|held|deleted|erased|removed)\b)/i;
/** What such an entry is called that says nothing of the data. */
const NO_DATA = /\b(?:period|retention|duration|long|time|storage|deletion|purposes?|general|note|schedule)\b/i;
const CELL = /\s*[|·\t]\s*/;

/**
 * What a retention period applies to, in the policy's words.
 *
 * Shape:  the subject of "is kept", the object of "we keep", the first cell of a table row; '' where the sentence does
 *         not say, says no more than "it", or says it in more than a few words.
 */
export function appliesTo(sentence: Sentence, before: string, after: string): string {
  if (sentence.kind === 'table-row') {
    const cells = sentence.plain.split(CELL).filter(Boolean);
    if (cells.length > 1) return nounPhrase(cells[0] ?? '');
  }
  return saidOf(before, after) || entryOf(before);
}

function saidOf(before: string, after: string): string {
  const subject = subjectOf(before);
  const done = DONE_BEFORE.exec(before)?.[1];
  if (subject !== null || done !== undefined) return nounPhrase(subject ?? '') || nounPhrase(withoutPlace(done));
  return nounPhrase(subjectOf(after) ?? '') || nounPhrase(withoutPlace(DONE_AFTER.exec(after)?.[1]));
}

function entryOf(before: string): string {
  const name = nounPhrase(ENTRY.exec(before)?.[1] ?? '');
  return NO_DATA.test(name) ? '' : name;
}

function withoutPlace(words = ''): string {
  return words.replace(PLACE, '');
}

function subjectOf(text: string): string | null {
  const whole = withoutBrackets(text);
  const match = PASSIVE.exec(whole);
  return match ? whole.slice(0, match.index).trim().replace(BOUNDARY, '') : null;
}
