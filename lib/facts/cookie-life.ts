import type { Sentence } from '../types.ts';

const COOKIE = /\bcookies?\b|\blocal storage\b|\bpixels?\b/i;
const COOKIE_DATA =
  /\b(?:data|information)\b.{0,30}\b(?:from|by|through|via) (?:\w{1,12} )?cookies|\bcookie (?:data|information|ids?|identifiers?)\b|\b(?:data|information|identifiers?)\b.{0,40}\b(?:collected|obtained|gathered)\b/i;
/** Under a title that names cookies, what is still said of data. */
const DATA_SUBJECT =
  /\b(?:data|information|ip addresses|logs?|records|statistics)\b[^.;]{0,80}\b(?:delet|eras|anonymi|retain|kept|stored|remov|purg)/i;
/** Units: characters around the period. */
const REACH = 220;
const NEAR = 80;

/** Whether the period is how long a cookie lasts, not what is learned from it. */
export function isCookieLife(sentence: Sentence, before: string, after: string): boolean {
  const near = `${before.slice(-REACH)} ${after.slice(0, NEAR)}`;
  if (COOKIE_DATA.test(near + after.slice(NEAR, REACH))) return false;
  if (COOKIE.test(near)) return true;
  const title = sentence.section.at(-1) ?? '';
  if (DATA_SUBJECT.test(before.slice(-REACH))) return false;
  return COOKIE.test(sentence.lead?.plain ?? '') || (COOKIE.test(title) && !/\bprivacy\b/i.test(title));
}
