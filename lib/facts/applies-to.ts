import type { Sentence } from '../types.ts';

const PASSIVE =
  /\b(?:is|are|was|were|will be|be|may be|can be|being|gets?|shall be)\b[^.;]{0,30}\b(?:retained|kept|stored|held|archived|saved|preserved|deleted|erased|removed|purged|destroyed|anonymi[sz]ed|wiped|discarded|overwritten)\b/i;
const ACTIVE =
  /\b(?:retain|keep|store|hold|archive|save|preserve|maintain|delete|erase|remove|purge|destroy|anonymi[sz]e|wipe|discard)s? (?!for\b|until\b|up to\b)(.{2,110}?),? (?:for|after|within|up to|no longer|until|at the latest|in|not longer|during|as long)\b/i;
/** Where a subject begins: after the clause before it. */
const BOUNDARY =
  /^.*(?:[;:.]|, (?:and|but|then|so|or)| (?:that|which|when|if|once|unless|after \w+ \w+),?|(?:hours?|days?|weeks?|months?|years?),?) /i;
const PRONOUN =
  /^(?:it|them|they|this|these|those|that|the following|we|which|and|this (?:data|information)|such (?:data|information)|the same)$/i;
/** Units: characters. Longer is a sentence, not the name of some data. */
const LONGEST = 110;
const CELL = /\s*[|·\t]\s*/;

/**
 * What a retention period applies to, in the policy's words.
 *
 * Shape:  the subject of "is kept", the object of "we keep", the first cell of a table row; '' where the sentence does
 *         not say, or says no more than "it".
 */
export function appliesTo(sentence: Sentence, before: string, after: string): string {
  if (sentence.kind === 'table-row') {
    const cells = sentence.plain.split(CELL).filter(Boolean);
    if (cells.length > 1) return tidy(cells[0] ?? '');
  }
  const passive = subjectOf(before) ?? subjectOf(after);
  return tidy(passive ?? ACTIVE.exec(sentence.plain)?.[1] ?? '');
}

function subjectOf(text: string): string | null {
  const match = PASSIVE.exec(text);
  return match ? text.slice(0, match.index).trim().replace(BOUNDARY, '') : null;
}

function tidy(words: string): string {
  const trimmed = words
    .replace(/^[\s,;:()–-]{1,6}|[\s,;:()–-]{1,6}$/g, '')
    .replace(/^(?:all|any) of |^(?:and|or) \w{2,15} /i, '');
  return PRONOUN.test(trimmed) || trimmed.length > LONGEST || trimmed.length < 2 ? '' : trimmed;
}
