const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute' };
const PERIOD = /^P(?:(\d+)([YMWD]))?(?:T(\d+)([HM]))?$/;

/** An ISO 8601 duration of one unit in words: `P30D` → "30 days". One that is not understood stays as it is. */
export function formatPeriod(duration: string): string {
  const [, days, dayUnit, hours, hourUnit] = PERIOD.exec(duration) ?? [];
  const count = days ?? hours;
  const unit = UNITS[dayUnit ?? (hourUnit === 'M' ? 'm' : (hourUnit ?? ''))];
  if (count === undefined || unit === undefined) return duration;
  return `${count} ${unit}${Number(count) === 1 ? '' : 's'}`;
}
