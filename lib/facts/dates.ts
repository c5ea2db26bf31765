import type { Fact, Sentence } from '../types.ts';
import { factOf } from './fact.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})\\b';

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** The ways in which policies write a date, and where each keeps year, month and day; the exact ones first. */
const FORMS: readonly { readonly says: RegExp; readonly parts: (groups: readonly (string | undefined)[]) => Parts }[] =
  [
    { says: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/, parts: ([, y, m, d]) => [y, m, d] },
    { says: new RegExp(`\\b${MONTH},? {0,2}${DAY},?(?: of)? {0,2}${YEAR}`, 'i'), parts: ([, m, d, y]) => [y, m, d] },
    {
      says: new RegExp(`\\b${DAY}(?: day)?(?: of)?[ .-]{1,2}${MONTH}[ ,.-]{0,3}${YEAR}`, 'i'),
      parts: ([, d, m, y]) => [y, m, d],
    },
    { says: /\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/, parts: ([, d, m, y]) => [y, m, d] },
    {
      says: /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/,
      parts: ([, m, d, y]) => (Number(m) > 12 ? [y, d, m] : [y, m, d]),
    },
    { says: new RegExp(`\\b${MONTH}(?: of)?[ ,/-]{1,2}${YEAR}`, 'i'), parts: ([, m, y]) => [y, m, undefined] },
  ];

/**
 * The first date in a text, ISO 8601; to the month where it gives no day.
 *
 * Shape:  "May 30th, 2018", "3 March 2020", "2020-06-10", "06.03.2023" (day first), "10/02/2023" (month first, unless
 *         the first number is no month), "September 2022" → "2018-05-30" … "2022-09".
 * Fails:  never; `null` when there is none. Own patterns instead of a date library: the forms of a policy's date line
 *         are few and always hold a year, while a library that reads "next Friday" weighs more than all of the facts.
 */
export function readDate(text: string): string | null {
  const found = FORMS.map(({ says, parts }) => {
    const match = says.exec(text);
    return match && { at: match.index, iso: isoOf(parts([...match])) };
  }).filter((hit): hit is { at: number; iso: string } => hit !== null && hit.iso !== null);
  return found.sort((a, b) => a.at - b.at)[0]?.iso ?? null;
}

function isoOf([year, month, day]: Parts): string | null {
  const y = year?.length === 2 ? 2000 + Number(year) : Number(year);
  const m = monthNumber(month ?? '');
  if (!(m >= 1 && m <= 12) || y < 1994 || y > 2100) return null;
  const head = `${String(y)}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return head;
  const d = Number(day);
  return d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate() ? `${head}-${String(d).padStart(2, '0')}` : null;
}

function monthNumber(month: string): number {
  return /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

const POLICY = '(?:policy|notice|statement|supplement|addendum|document|page|version|terms|disclosure|agreement)';
const CHANGED = '(?:updated?|modified|revised|revision|changed|amended|reviewed|modification|edited|posted)';
/** Says when the text was last changed; the strongest words first. */
const UPDATED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:last|most recently|recently|date of (?:last|latest)|latest)[ -]{1,2}(?:\\w{1,9} and )?${CHANGED}\\b`,
    'i',
  ),
  new RegExp(`^\\W{0,4}(?:date )?${CHANGED}(?: date| on| as of)?\\W{0,4}(?=\\w{0,9}\\W{0,3}\\d|$)`, 'i'),
  new RegExp(`\\b${POLICY}\\b.{0,40}\\b(?:was|were|has been|is|last)\\b.{0,12}\\b${CHANGED}\\b`, 'i'),
  new RegExp(`\\b${POLICY}\\b.{0,30}\\b(?:is|was) (?:current as of|dated|published on)\\b`, 'i'),
];
/** Says from when it holds. */
const EFFECTIVE: readonly RegExp[] = [
  /^\W{0,4}(?:policy )?(?:effective|valid from|in force|in effect)(?: date| as of| from| since| on)?\b/i,
  /\beffective date\b/i,
  new RegExp(
    `\\b${POLICY}\\b.{0,40}\\b(?:is|becomes?|became|shall be|will be|are|was)\\b.{0,12}\\b(?:effective|valid|in (?:force|effect))\\b`,
    'i',
  ),
  new RegExp(`\\b(?:version|${POLICY} of|${POLICY} dated)\\b.{0,12}$`, 'i'),
];
/** What has a date of its own that is not the policy's. */
const ELSEWHERE =
  /\b(?:act|law|regulation|code|shield|framework|residents?|rights?|amended effective|consumers|copyright)\b/i;
/** Units: characters between the words and the date. A date line is short. */
const REACH = 70;

/**
 * The date of the policy: when it was last changed, else from when it holds.
 *
 * Shape:  the first sentence that says so, top to bottom; a heading "Last updated" takes the date of the next sentence.
 * Fails:  never; `null` when the policy states none.
 */
export function findUpdated(sentences: readonly Sentence[]): Fact<string> | null {
  return findDated(sentences, UPDATED) ?? findDated(sentences, EFFECTIVE);
}

function findDated(sentences: readonly Sentence[], says: readonly RegExp[]): Fact<string> | null {
  for (const [index, sentence] of sentences.entries()) {
    for (const pattern of says) {
      const match = pattern.exec(sentence.plain);
      if (!match) continue;
      const after = sentence.plain.slice(match.index + match[0].length, match.index + match[0].length + REACH);
      const own = readDate(after);
      if (own && !ELSEWHERE.test(beforeDate(after))) return factOf(own, sentence);
      const next = sentences[index + 1];
      const bare = /^[\s:.*)|–-]{0,6}$/.test(after);
      const followed = bare && next && next.plain.length <= REACH ? readDate(next.plain) : null;
      if (next && followed) return factOf(followed, next);
    }
  }
  return null;
}

function beforeDate(text: string): string {
  return text.slice(0, Math.max(0, text.search(/\d/)));
}
