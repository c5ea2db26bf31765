import { isLetter } from './letters.ts';

/** Words that a full stop shortens, in lower case, without their last full stop; a sentence may still end there. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st jr sr inc ltd llc co corp plc gmbh bros vs etc e.g i.e eg ie cf al approx dept est fig ' +
    'no nos art arts sec sect par para ph.d u.s u.k e.u u.s.a a.m p.m jan feb mar apr jun jul aug sep sept oct nov ' +
    'dec ave blvd rd ste bldg attn tel ext dist govt viz n.v b.v s.a s.r.l s.p.a d.c n.y sp pp vol ed rev incl excl reg'
  ).split(' '),
);
/** Abbreviations that a name, number or list follows: a sentence hardly ever ends there. */
const NEVER_LAST = new Set(
  'mr mrs ms dr prof e.g i.e eg ie cf vs art arts sec sect fig attn no nos approx tel'.split(' '),
);
/** After an abbreviation only such a word opens a new sentence. */
const OPENER =
  /^["'(]?(?:we|you|your|our|the|this|these|those|if|in|for|when|where|however|please|it|its|such|any|as|to|by|some|all|they|there|that|at|on|upon|with|under|once|except|although|while|and|but|or|no|not|an?|he|she|each|other|also|see|contact|information|personal|cookies|data|use|users)\b/i;
const TOP_DOMAIN =
  /^(?:com|net|org|edu|gov|io|co|js|ai|app|uk|eu|de|us|ca|au|html?|php|pdf|asp|aspx|tv|me|info|biz|dev)\b/i;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
/** What is longer is an address. Units: UTF-16 units. */
const LONGEST_TOKEN = 60;
const OPENS = '"\'([';
const CLOSES = '"\')]';
const ENDS = '.!?';
/** A star that parts items. */
const STAR = ' * ';
const BULLET = /[\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25A0\u25E6\u00B7\u2219\u25B6\u25BA\u2027\u2756\u2605\u27A2]/;
/** What ends sentences, stars, and what may be a bullet: a pattern of few ranges reads faster than code or the bullets do. */
const MARK = /[.!?*\u00B7\u2022-\u27A2]/g; // read on by `lastIndex`

/**
 * Where the sentences of one block start, given its plain text.
 *
 * Shape:  offsets in order, the first 0. What lies between two of them is one sentence with the space after it.
 */
export function sentenceBreaks(plain: string): number[] {
  const breaks = [0];
  let starred: boolean | undefined;
  MARK.lastIndex = 0;
  while (MARK.test(plain)) {
    const at = MARK.lastIndex - 1;
    const mark = plain.charAt(at);
    if (ENDS.includes(mark)) {
      const end = endOfMarks(plain, at);
      const next = breakAfter(plain, at, end);
      // of several marks only the last may still end a sentence alone
      MARK.lastIndex = next ?? Math.max(at + 1, end - 1);
      if (next !== null && next < plain.length) breaks.push(next);
    } else if (mark === '*') {
      starred ??= plain.indexOf(STAR) !== plain.lastIndexOf(STAR);
      if (starred && plain.startsWith(STAR, at - 1)) breaks.push(at);
    } else if (isBullet(plain, at)) breaks.push(at);
  }
  return breaks;
}

function isBullet(plain: string, at: number): boolean {
  if (at === 0 || !BULLET.test(plain.charAt(at))) return false;
  return plain.charAt(at - 1) === ' ' || plain.charAt(at + 1) === ' ';
}

function endOfMarks(plain: string, at: number): number {
  let end = at + 1;
  while (end < plain.length && ENDS.includes(plain.charAt(end))) end++;
  return end;
}

/** Start of the sentence after the marks from `at` on; `null` if none ends there. */
function breakAfter(plain: string, at: number, afterMarks: number): number | null {
  const marks = afterMarks - at;
  let end = afterMarks;
  while (end < plain.length && CLOSES.includes(plain.charAt(end)) && !opensHere(plain, end)) end++;
  if (end >= plain.length) return plain.length;
  if (plain.charAt(end) !== ' ') return marks === 1 && spaceIsMissing(plain, at, end) ? end : null;
  const start = end + 1;
  const first = plain.charAt(start);
  if (plain.charAt(at) === '.' && marks === 1 && isAbbreviation(plain, at, start)) return null;
  if (LOWER.test(first)) return null;
  return start;
}

/** A quote or bracket right after the mark opens rather than closes when a letter follows it: `data.(Note` */
function opensHere(plain: string, at: number): boolean {
  return plain.charAt(at) !== ')' && plain.charAt(at) !== ']' && LETTER.test(plain.charAt(at + 1));
}

function isAbbreviation(plain: string, at: number, start: number): boolean {
  const word = wordBefore(plain, at).toLowerCase();
  const rest = plain.slice(start, start + 24);
  if (word.length <= 3 && /^\d+$/.test(word) && plain.slice(0, at).trim().length === word.length) return true; // "3. Your rights"
  if (word.length === 1 && /[a-z]/.test(word)) return !OPENER.test(rest); // an initial, or "A. Cookies"
  if (!ABBREVIATIONS.has(word)) return false;
  if (word === 'no') return /^\d/.test(rest);
  return NEVER_LAST.has(word) || !OPENER.test(rest);
}

/** Letters, digits and inner full stops right before `at`. */
function wordBefore(plain: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 20 && isOfWord(plain.charCodeAt(start - 1))) start--;
  while (start < at && plain.charAt(start) === '.') start++;
  return plain.slice(start, at);
}

function isOfWord(code: number): boolean {
  return code === 0x2e || isLetter(code);
}

/** "our site.We use": a lower-case word, the mark, and a capitalised word, outside of addresses. */
function spaceIsMissing(plain: string, at: number, end: number): boolean {
  const next = plain.charAt(end);
  const opens = OPENS.includes(next) ? plain.charAt(end + 1) : next;
  if (!UPPER.test(opens)) return false;
  const before = plain.charAt(at - 1);
  if (!LETTER.test(before) && !/[)\]"'\d]/.test(before)) return false;
  if (/\d/.test(before) && /\d/.test(opens)) return false;
  const rest = plain.slice(end, end + 24);
  if (TOP_DOMAIN.test(rest)) return false;
  const near = plain.slice(Math.max(0, at - LONGEST_TOKEN - 1), at);
  const token = near.slice(near.lastIndexOf(' ') + 1);
  if (token.length > LONGEST_TOKEN || /[@/\\]|www\b/i.test(token)) return false;
  if (/[@/]/.test(/^\S*/.exec(plain.slice(end, end + 60))?.[0] ?? '')) return false;
  const shouts = !LOWER.test(plain);
  if (shouts) return OPENER.test(rest) && wordBefore(plain, at).length > 2;
  return LOWER.test(before) || !LETTER.test(before) ? wordBefore(plain, at).length > 1 : OPENER.test(rest);
}
