import { Cued } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { PolicyText, RetentionPeriod, Sentence } from '../types.ts';
import { factOf, mergeFacts } from './fact.ts';
import { NUMBER, readNumber } from './numbers.ts';
import { appliesTo } from './applies-to.ts';
import { isCookieLife } from './cookie-life.ts';
import { governingVerb, type Governor } from './governing-verb.ts';

/** "30 days", "thirty (30) days", "6-month"; of "six or ten years" both numbers. */
const PERIOD = new RegExp(
  `(?<![\\w$€£.,])(?:(${NUMBER}) (?:to|or|and) (?:up to )?|(\\d{1,3}) ?[–-] ?)?(${NUMBER})(?:[ -]|(?<=\\d))(?:(?:calendar|business|working|full|consecutive|further|additional|whole|fiscal|tax|financial|complete|school|academic|accounting|contract|successive|more)[ -]){0,2}(minute|hour|day|week|month|year|hr|yr)s?\\b`,
  'gi', // `matchesIn` needs it; the pattern never leaves this file
);

const UNIT = new Cued(/(?:minute|hour|day|week|month|year|hr|yr)s?\b/i);

/** Not a period of keeping, whatever the verb: how far back one looks, an age, a schedule, notice given. */
const BEFORE =
  /\b(?:first|twice|period of (?:the )?(?:preceding|last)|age of|aged?|under|over the|(?:less|younger) than|persistent for|valid for|trial (?:of|for|period of)|warranty (?:of|for)|subscription (?:of|for))\W{1,3}$|\b(?:you|customers|members)\b[^.;]{0,30}\b(?:cancel|return|refund|exchange)\w{0,4}\b[^.;]{0,40}\bwithin(?: the)?(?: first)?\W{1,3}$|\bbreach(?:es)?\b[^.;]{0,200}\bwithin\W{1,3}$/i;
/** How often, not how long: "once a month". */
const HOW_OFTEN = /\b(?:once|twice)(?: (?:in|per|every))?(?: any)?\W{1,3}$/i;
const LOOKS_BACK = /\b(?:preceding|past|last|previous|prior)\W{1,3}$/i;
const KEEPS_LAST = /\b(?:keep|kept|stored?|retain(?:ed)?|saved?)\b.{0,30}\b(?:last|past|previous)\W{1,3}$/i;
/** A schedule counts where it says when data is gone. */
const AGAIN = /\b(?:every|each)\W{1,3}$/i;
const GONE_AGAIN =
  /\b(?:delet|eras|purg|remov|destroy|overwrit|clear|wip|anonymi)\w{0,6}\b[^.;]{0,40}\b(?:every|each)\W{1,3}$/i;
const AFTER =
  /^(?:'s?)?(?: (?:period (?:preceding|prior|before)|look-?back|of age|olds?|in advance|notice|ago|preceding|or (?:older|over|above|younger)|(?:prior to|before) (?:the|your|our|this|such|any) (?:\w{1,12} ){0,2}(?:request|date|sale|change))|-old)\b/i;
const AT_LEAST = /\b(?:at least|minimum(?: period)?(?: of)?|not? (?:less|fewer) than)\W{0,3}$/i;
const BACKUP = /\bback-?ups?\b|\bbacked[- ]up\b/i;
/** What is left when nobody can be told from it is not personal. */
const AGGREGATE =
  /\bin (?:an )?aggregated?\b|\b(?:aggregated?|non-?personal|anonymous|anonymi[sz]ed|de-identified|statistical) (?:\w{1,12} )?(?:data|information|statistics)\b/i;
/** Data goes when nobody came for so long. */
const UNUSED = /\b(?:not|n't|nobody|no one|inactive|unused|dormant)\b[^.;]{0,60}$/i;
/** "30-day": of a period; "one-day": of another thing. */
const PERIOD_NOUN = /^s? (?:retention|period|window|limit|cycle|grace|rolling|storage|term|basis|schedule|delay|hold)/i;
/** To come off a list for mail is no deletion. */
const MAILING = /\b(?:mailing|e-?mail|marketing|subscri\w{1,8}|calling) (?:lists?|database)\b/i;
const LIMITATION = /\blimitations? period|\bstatut(?:e|ory period) of limitation/i;
const RETENTION_HEAD =
  /\b(?:retention|retain(?:ed)?|how long|storage (?:period|duration|time)|keep|kept|stored?|deleted|deletion|duration|held)\b/i;
/** Units: words. A longer paragraph has a verb of its own. */
const SHORT_LINE = 14;
const RETENTION_TITLE = /\b(?:retention|how long|storage (?:period|duration|time)|data storage)\b/i;

/**
 * Every period after which personal data is deleted, or for which it is kept.
 *
 * Shape:  ISO 8601 in the unit that the policy uses ("12 months" → `P12M`), each duration once, in text order.
 * Fails:  never. Left out: backups, cookies, limitation periods, "at least N years", the time to answer a request.
 */
export function findPeriods(sentences: readonly Sentence[], policy?: PolicyText): RetentionPeriod[] {
  const tables = tableStarts(policy?.blocks ?? []);
  const found: RetentionPeriod[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading' || !UNIT.test(sentence.plain)) continue;
    found.push(...periodsOf(sentence, policy ? headsOf(sentence, policy, tables) : ''));
  }
  return mergeFacts(found, ({ value }) => value);
}

/** The heads of the table that a row stands in; where none are marked, the words of its first row. */
function headsOf({ kind, block }: Sentence, { blocks, text }: PolicyText, tables: Int32Array): string {
  if (kind !== 'table-row') return '';
  const { columns } = blocks[block] ?? {};
  if (columns) return columns.join(' ');
  const first = tables[block] ?? block;
  const head = blocks[first];
  return head && first !== block ? text.slice(head.start, head.end) : '';
}

/** For each block the first row of the table that it is a row of, or itself. */
function tableStarts(blocks: PolicyText['blocks']): Int32Array {
  const starts = new Int32Array(blocks.length);
  blocks.forEach(({ kind }, at) => {
    const goesOn = kind === 'table-row' && blocks[at - 1]?.kind === 'table-row';
    starts[at] = goesOn ? (starts[at - 1] ?? at) : at;
  });
  return starts;
}

function periodsOf(sentence: Sentence, heads: string): RetentionPeriod[] {
  return matchesIn(sentence.plain, PERIOD).flatMap((match) => {
    const before = sentence.plain.slice(0, match.index);
    const after = sentence.plain.slice(match.index + match[0].length);
    if (/-[a-z]{2,6}$/i.test(match[0]) && !PERIOD_NOUN.test(after) && /^ [a-z]/i.test(after)) return [];
    if (HOW_OFTEN.test(before) && /^(?:an?|one) /i.test(match[0])) return [];
    if (!isRetention(sentence, before, after, heads)) return [];
    const [, first, range, last, unit = ''] = match;
    return [first, range, last].flatMap((number) => {
      const value = number === undefined ? null : isoDuration(number, unit);
      return value === null ? [] : { ...factOf(value, sentence), appliesTo: appliesTo(sentence, before, after) };
    });
  });
}

function isoDuration(number: string, unit: string): string | null {
  const count = readNumber(number);
  if (count === null || count === 0) return null;
  const letter = unit.charAt(0).toUpperCase();
  return /^(?:minute|hour)/i.test(unit) ? `PT${String(count)}${letter}` : `P${String(count)}${letter}`;
}

/** Units: characters around the period: for its verb, and for what makes it another kind of period. */
const REACH = 220;
const NEAR = 80;

function isRetention(sentence: Sentence, before: string, after: string, heads: string): boolean {
  if (BEFORE.test(before) || AFTER.test(after)) return false;
  const near = `${before.slice(-NEAR)} # ${after.slice(0, 2 * NEAR)}`;
  if (
    BACKUP.test(near) ||
    AGGREGATE.test(before.slice(-NEAR)) ||
    MAILING.test(near) ||
    LIMITATION.test(near) ||
    isCookieLife(sentence, before, after)
  ) {
    return false;
  }
  const own = governingVerb(before.slice(-REACH), after.slice(0, REACH));
  const kind = own === null || (own === 'answered' && isEntry(sentence)) ? (inherited(sentence, heads) ?? own) : own;
  if (LOOKS_BACK.test(before)) {
    return (kind === 'kept' && KEEPS_LAST.test(before)) || (kind === 'gone' && UNUSED.test(before));
  }
  if (AGAIN.test(before)) return GONE_AGAIN.test(before);
  if (kind === 'kept') return !AT_LEAST.test(before);
  return kind === 'gone';
}

/** An entry of a list or table without a finite verb: its nouns ("support requests: two years") promise nobody an answer. */
function isEntry({ kind, plain }: Sentence): boolean {
  return (kind === 'table-row' || kind === 'list-item') && !/\b(?:will|may|shall|can|must|we)\b/i.test(plain);
}

/** A list item, a table row or a line without a verb of its own stands under words that have one. */
function inherited(sentence: Sentence, heads: string): Governor | null {
  const title = sentence.section.slice(-2).join(' '); // "Retention periods" over "Applicants"
  if (sentence.kind === 'paragraph') {
    return RETENTION_TITLE.test(title) && sentence.plain.split(' ').length <= SHORT_LINE ? 'kept' : null;
  }
  return RETENTION_HEAD.test(`${title} ${sentence.lead?.plain ?? ''} ${heads}`) ? 'kept' : null;
}
