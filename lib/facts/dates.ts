import { CuedList } from '../text/cued.ts';
import type { Fact, Sentence } from '../types.ts';
import { factOf } from './fact.ts';
import { readDate } from './read-date.ts';

const POLICY =
  '(?:policy|notice|statement|supplement|addendum|document|page|version|terms|disclosure|agreement|privacy)';
const CHANGED = '(?:updated?|modified|revised|revision|changed|amended|modification|edited|posted)';
/** Says when the text was last changed; the strongest words first. */
const UPDATED = [
  new RegExp(`(?<![a-z])(?:last|latest|most recently|recently)[ -]{1,2}(?:\\w{1,9} and )?${CHANGED}\\b`, 'i'),
  new RegExp(`^\\W{0,4}(?:date )?${CHANGED}(?: date| on| as of| in)?\\W{0,4}(?=\\w{0,9}\\W{0,3}\\d|$)`, 'i'),
  new RegExp(`\\b${POLICY}\\b.{0,40}\\b(?:was|were|has been|is|last)\\b.{0,12}\\b${CHANGED}\\b`, 'i'),
  new RegExp(`\\b${POLICY} \\W{0,3}(?:last )?${CHANGED}:? (?=\\w{0,9}\\W{0,3}\\d)`, 'i'),
];
const REVIEWED = [/\blast reviewed\b|\breviewed (?:and updated )?(?:on|as of)\b/i];
/** Says from when it holds. */
const EFFECTIVE = [
  /^\W{0,4}(?:policy )?(?:effective|valid from|in force|in effect|dated?|issued|published|rev\.?)(?: date| as of| from| since| on)?(?=\W)/i,
  /\beffective date\b/i,
  new RegExp(
    `\\b${POLICY}\\b.{0,40}\\b(?:is|becomes?|became|shall be|will be|are|was)\\b.{0,12}\\b(?:effective|valid|in (?:force|effect)|current|dated|published)\\b`,
    'i',
  ),
  new RegExp(`\\b${POLICY}\\W{1,4}(?:effective|dated|as of|version|rev\\b)`, 'i'),
];
/** The strongest first. */
const WAYS = [UPDATED, REVIEWED, EFFECTIVE].map((patterns) => ({
  patterns,
  any: new CuedList(patterns.map((pattern) => [pattern])),
}));
/** What has a date of its own that is not the policy's. */
const ELSEWHERE =
  /\b(?:act|law|regulation|code|shield|framework|residents?|rights?|amended effective|consumers|copyright|shipping)\b/i;
/** Units: characters between the words and the date, and of a line that holds no more than a date. */
const REACH = 70;
const DATE_LINE = 30;
/** Sentences from the top, and from the end, where a bare date is the policy's. */
const TOP = 8;
const END = 3;

/**
 * The date of the policy: when it was last changed, else from when it holds, else the date that stands alone under its
 * title or at its end.
 *
 * Shape:  the first sentence that says so, top to bottom; a heading "Last updated" takes the date of the next sentence.
 * Fails:  never; `null` when the policy states none.
 */
export function findUpdated(sentences: readonly Sentence[]): Fact<string> | null {
  const dayFirst = sentences.some(
    ({ plain }) => plain.includes('/') && /\b(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}\b/.test(plain),
  );
  for (const way of WAYS) {
    const dated = findDated(sentences, way, dayFirst);
    if (dated) return dated;
  }
  return findBare(sentences, dayFirst);
}

function findDated(
  sentences: readonly Sentence[],
  { patterns, any }: (typeof WAYS)[number],
  dayFirst: boolean,
): Fact<string> | null {
  for (const [index, sentence] of sentences.entries()) {
    for (const one of any.mayMatch(sentence.plain)) {
      const match = patterns[one]?.exec(sentence.plain);
      if (!match) continue;
      const after = sentence.plain.slice(match.index + match[0].length, match.index + match[0].length + REACH);
      const own = readDate(after, dayFirst);
      if (own && !ELSEWHERE.test(beforeDate(after))) return factOf(own, sentence);
      const next = sentences[index + 1];
      const bare = /^[\s:.*)|–-]{0,6}$/.test(after);
      const followed = bare && next && next.plain.length <= REACH ? readDate(next.plain, dayFirst) : null;
      if (next && followed) return factOf(followed, next);
    }
  }
  return null;
}

function beforeDate(text: string): string {
  return text.slice(0, Math.max(0, text.search(/\d/)));
}

function findBare(sentences: readonly Sentence[], dayFirst: boolean): Fact<string> | null {
  for (const sentence of [...sentences.slice(0, TOP), ...sentences.slice(TOP).slice(-END)]) {
    const date = sentence.plain.length <= DATE_LINE ? readDate(sentence.plain, dayFirst) : null;
    if (date) return factOf(date, sentence);
  }
  return null;
}
