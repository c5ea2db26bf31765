import { WORDING } from '../../strings/strings.ts';

const LANGUAGE = WORDING.meta.language;
const NUMBERS = new Intl.NumberFormat(LANGUAGE);
const DAYS = new Intl.DateTimeFormat(LANGUAGE === 'en' ? 'en-GB' : LANGUAGE, { dateStyle: 'long' });
const ISO_DAYS = new Intl.DateTimeFormat(LANGUAGE === 'en' ? 'en-GB' : LANGUAGE, {
  dateStyle: 'long',
  timeZone: 'UTC',
});
const ISO_MONTHS = new Intl.DateTimeFormat(LANGUAGE === 'en' ? 'en-GB' : LANGUAGE, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const LISTS = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

/** A number as people write it: `3405` → "3,405". At most three decimals. */
export function formatNumber(value: number): string {
  return NUMBERS.format(value);
}

/** A moment (ms since the epoch) as a day: "12 March 2026". */
export function formatDay(time: number): string {
  return DAYS.format(time);
}

/** An ISO 8601 day or month: `2026-03-12` → "12 March 2026". What is neither stays as it is. */
export function formatIsoDate(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time) || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(date)) return date;
  return (date.length === 7 ? ISO_MONTHS : ISO_DAYS).format(time);
}

/** Names as a list: "A, B and C". */
export function formatList(names: readonly string[]): string {
  return LISTS.format(names);
}
