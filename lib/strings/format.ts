import { WORDING } from './strings.ts';

/** The wording's language, for numbers, dates and lists. The English wording is British: "12 March 2026", "A, B and C". */
export const LOCALE = WORDING.meta.language === 'en' ? 'en-GB' : WORDING.meta.language;
const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long' };

const numbers = once(() => new Intl.NumberFormat(LOCALE));
const days = once(() => new Intl.DateTimeFormat(LOCALE, DAY));
const isoDays = once(() => new Intl.DateTimeFormat(LOCALE, { ...DAY, timeZone: 'UTC' }));
const isoMonths = once(() => new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const lists = once(() => new Intl.ListFormat(LOCALE, { type: 'conjunction' }));

/** A number as people write it: `3405` → "3,405". At most three decimals. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** A moment (ms since the epoch) as a day where the reader is: "12 March 2026". */
export function formatDay(time: number): string {
  return days().format(time);
}

/** An ISO 8601 day or month: `2026-03-12` → "12 March 2026". What is neither stays as it is. */
export function formatIsoDate(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time) || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(date)) return date;
  return (date.length === 7 ? isoMonths() : isoDays()).format(time);
}

/** Names as a list: "A, B and C". */
export function formatList(names: readonly string[]): string {
  return lists().format(names);
}

/** Formatters are slow to make: made when first needed, then kept. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
