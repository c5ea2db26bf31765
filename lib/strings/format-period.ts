import { LOCALE } from './format.ts';

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute' };
const PERIOD = /^P(?:(\d+)([YMWD]))?(?:T(\d+)([HM]))?$/;
const FORMATS = new Map<string, Intl.NumberFormat>();

/** An ISO 8601 duration of one unit in words: `P30D` → "30 days". One that is not understood stays as it is. */
export function formatPeriod(duration: string): string {
  const [, days, dayUnit, hours, hourUnit] = PERIOD.exec(duration) ?? [];
  const count = days ?? hours;
  const unit = UNITS[dayUnit ?? (hourUnit === 'M' ? 'm' : (hourUnit ?? ''))];
  if (count === undefined || unit === undefined) return duration;
  return formatOf(unit).format(Number(count));
}

/** The plural of a unit is the language's own. */
function formatOf(unit: string): Intl.NumberFormat {
  const known = FORMATS.get(unit);
  if (known) return known;
  const format = new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' });
  FORMATS.set(unit, format);
  return format;
}
