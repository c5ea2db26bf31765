import type { Notice } from '../job/tab-state.ts';
import { formatNumber } from '../strings/format.ts';
import { type StateCode, WORDING } from '../strings/strings.ts';
import type { PolicyText, Warning } from '../types.ts';

/** Size of a download, where it was cut off. Units: bytes. */
interface Size {
  readonly cut: boolean;
  readonly announced: number | null;
}

const WHOLE: Size = { cut: false, announced: null };
const MEGABYTE = 1024 * 1024;
const MAX_MEGABYTES = 16;

/** What the reading of a page warns of, as notices beside the report. A warning without words of its own is left out. */
export function noticesOf({ warnings }: PolicyText, complete = true, size = WHOLE): Notice[] {
  const told = warnings.flatMap(noticeOf);
  if (complete || told.some(({ code }) => code === 'too-large')) return told;
  if (!size.cut) return [...told, { code: 'partly-read', values: {} }];
  const whole = size.announced === null ? null : Math.ceil(size.announced / MEGABYTE);
  const m = whole !== null && whole > MAX_MEGABYTES ? `${whole} MB` : `${MAX_MEGABYTES} MB or more`;
  return [...told, { code: 'too-large', values: { n: `${MAX_MEGABYTES} MB`, m } }];
}

function noticeOf({ code, message }: Warning): Notice[] {
  if (!isStateCode(code)) return [];
  const [first = '', ...quotes] = message.split('\n');
  return [{ code, values: valuesIn(code, first), ...(quotes.length > 0 ? { quotes } : {}) }];
}

function isStateCode(code: string): code is StateCode {
  return Object.hasOwn(WORDING.states, code);
}

/** The numbers of a warning's message, under the names of its placeholders. */
function valuesIn(code: StateCode, message: string): Readonly<Record<string, string>> {
  const [first, second] = [...message.matchAll(/\d+/g)].map(([digits]) => formatNumber(Number(digits)));
  const unit = / words/.test(message) ? 'words' : 'characters';
  if (code === 'too-large') return { n: `${first ?? '?'} ${unit}`, m: `${second ?? '?'} ${unit}` };
  return first === undefined ? {} : { count: first };
}
