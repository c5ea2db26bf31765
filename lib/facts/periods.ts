import type { RetentionPeriod, Sentence } from '../types.ts';
import { factOf, mergeFacts } from './fact.ts';
import { NUMBER, readNumber } from './numbers.ts';
import { appliesTo } from './applies-to.ts';

const PERIOD = new RegExp(
  `(?<![\\w$€£.,])(${NUMBER})[ -](?:(?:calendar|business|working|full|consecutive|further|additional|whole|fiscal|tax)[ -])?(minute|hour|day|week|month|year)s?\\b`,
  'gi', // matchAll needs it; the pattern never leaves this file, so no state is shared
);
const KEPT =
  'retain(?:ed|s|ing)?|keep(?:s|ing)?|kept|stor(?:e|ed|es|ing)|h[eo]ld(?:s|ing)?(?! (?:responsible|liable|harmless))|archived?|saved?|preserved?|maintain(?:ed|s)?|retention|stays?|remains?|recorded';
const GONE =
  'delet(?:e|ed|es|ing|ion)|eras(?:e|ed|es|ing|ure)|remov(?:e|ed|es|ing|al)|purg(?:e|ed|es|ing)|destroy(?:ed|s|ing)?|destruction|anonymi[sz](?:e|ed|es|ing|ation)|de-?identif(?:y|ied|ies)|wiped?|discard(?:ed)?|disposed?|expunged?|overwritten|scrubbed|dropped|rotated|cleared|disassociated?';
const ANSWERED =
  'respon(?:d|se|ds)|repl(?:y|ies)|answer|compl(?:y|ied|ete|eted)|acknowledge|confirm|process(?:ed)?|handled?|extend(?:ed)?|extension|contact|notif(?:y|ied)|inform|provide|fulfill?|verif(?:y|ied)|honou?r|send|receive|request(?:s|ed)?|appeal|opt(?:ed)?[- ]out|unsubscrib(?:e|ed|ing)';
const VERB = new RegExp(`\\b(?:(${KEPT})|(${GONE})|(${ANSWERED}))\\b`, 'i');

/** Not a period of keeping, whatever the verb: how far back one looks, an age, a schedule, notice given. */
const BEFORE =
  /\b(?:preceding|past|last|previous|prior|every|each|first|once|twice|period of (?:the )?(?:preceding|last)|age of|aged?|under|over the|persistent for)\W{1,3}$/i;
const AFTER =
  /^(?:'s?)?(?: (?:period (?:preceding|prior|before)|look-?back|of age|old|olds|in advance|notice|prior|before|preceding|ago|later)|-old)\b/i;
const AT_LEAST = /\b(?:at least|minimum(?: period)?(?: of)?|not? (?:less|fewer) than)\W{0,3}$/i;
/** A right or a promise of an answer, not the end of the data: "your request to delete", "you may delete". */
const ASKED =
  /\b(?:requests?|right|ask(?:ed|ing)?(?: us)?|you (?:can|may)(?: choose)?|option|able) (?:to|for) (?:have .{0,30}|(?:\w{2,15}(?:,| or| and) ){1,3})?$/i;
/** Why it is kept, not what is done in that time: "kept to answer you for 30 days". */
const PURPOSE = /\b(?:to|for) $/i;
const BACKUP = /\bback-?ups?\b|\bbacked[- ]up\b/i;
/** To come off a list for mail is no deletion. */
const MAILING = /\b(?:mailing|e-?mail|marketing|subscri\w{1,8}|calling) lists?\b/i;
const LIMITATION = /\blimitations? period|\bstatut(?:e|ory period) of limitation/i;
const COOKIE = /\bcookies?\b|\blocal storage\b|\bpixels?\b/i;
const COOKIE_DATA =
  /\b(?:data|information)\b.{0,30}\b(?:from|by|through|via) (?:\w{1,12} )?cookies|\bcookie (?:data|information|ids?|identifiers?)\b|\b(?:data|information|identifiers?)\b.{0,40}\b(?:collected|obtained|gathered)\b/i;
const RETENTION_HEAD =
  /\b(?:retention|retain|how long|storage (?:period|duration|time)|keep (?:your|personal)|kept|stored for)\b/i;

/**
 * Every period after which personal data is deleted, or for which it is kept.
 *
 * Shape:  ISO 8601 in the unit that the policy uses ("12 months" → `P12M`), each duration once, in text order.
 * Fails:  never. Left out: backups, cookies, limitation periods, "at least N years", the time to answer a request.
 */
export function findPeriods(sentences: readonly Sentence[]): RetentionPeriod[] {
  return mergeFacts(sentences.flatMap(periodsOf), ({ value }) => value);
}

function periodsOf(sentence: Sentence): RetentionPeriod[] {
  if (sentence.kind === 'heading' || !/\b(?:minute|hour|day|week|month|year)s?\b/i.test(sentence.plain)) return [];
  return [...sentence.plain.matchAll(PERIOD)].flatMap((match) => {
    const value = isoDuration(match[1] ?? '', match[2] ?? '');
    const before = sentence.plain.slice(0, match.index);
    const after = sentence.plain.slice(match.index + match[0].length);
    if (!value || !isRetention(sentence, before, after)) return [];
    return [{ ...factOf(value, sentence), appliesTo: appliesTo(sentence, before, after) }];
  });
}

function isoDuration(number: string, unit: string): string | null {
  const count = readNumber(number);
  if (count === null || count === 0) return null;
  const letter = unit.charAt(0).toUpperCase();
  return /^(?:minute|hour)/i.test(unit) ? `PT${String(count)}${letter}` : `P${String(count)}${letter}`;
}

/** Units: characters around the period in which its verb is looked for. */
const REACH = 220;

function isRetention(sentence: Sentence, before: string, after: string): boolean {
  if (BEFORE.test(before) || AFTER.test(after)) return false;
  const clause = before.slice(-REACH) + after.slice(0, REACH);
  if (BACKUP.test(clause) || MAILING.test(clause) || LIMITATION.test(clause) || isCookieLife(sentence, clause))
    return false;
  const kind = governing(before.slice(-REACH), after.slice(0, REACH)) ?? inherited(sentence);
  if (kind === 'kept') return !AT_LEAST.test(before);
  return kind === 'gone';
}

function isCookieLife(sentence: Sentence, clause: string): boolean {
  const about =
    sentence.kind === 'table-row' || sentence.kind === 'list-item'
      ? `${sentence.section.join(' ')} ${sentence.lead?.plain ?? ''} ${clause}`
      : clause;
  return COOKIE.test(about) && !COOKIE_DATA.test(clause);
}

type Governor = 'kept' | 'gone' | 'answered';

/** What the verb nearest before the period says, else the first one after it. */
function governing(before: string, after: string): Governor | null {
  let rest = before;
  let nearest: Governor | null = null;
  let offset = 0;
  for (let match = VERB.exec(rest); match; match = VERB.exec(rest)) {
    const asked = ASKED.test(before.slice(0, offset + match.index));
    const kind = asked ? 'answered' : kindOf(match);
    const aside = kind === 'answered' && nearest !== null && PURPOSE.test(before.slice(0, offset + match.index));
    if (!aside) nearest = kind;
    offset += match.index + match[0].length;
    rest = before.slice(offset);
  }
  if (nearest) return nearest;
  const match = VERB.exec(after);
  return match && !ASKED.test(after.slice(0, match.index)) ? kindOf(match) : null;
}

function kindOf(match: RegExpExecArray): Governor {
  if (match[1] !== undefined) return 'kept';
  return match[2] !== undefined ? 'gone' : 'answered';
}

/** A list item or table row without a verb of its own stands under words that have one. */
function inherited(sentence: Sentence): Governor | null {
  if (sentence.kind === 'paragraph') return null;
  const above = `${sentence.section.at(-1) ?? ''} ${sentence.lead?.plain ?? ''}`;
  return RETENTION_HEAD.test(above) ? 'kept' : null;
}
