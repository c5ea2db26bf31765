/** Hours from which and to which the axis runs: what is shorter or longer stands at its end. */
const FROM_HOURS = 6;
const TO_HOURS = 24 * 365 * 12;

const HOURS: Readonly<Record<string, number>> = { Y: 24 * 365, M: 24 * 30.4, W: 24 * 7, D: 24, H: 1 };

/** An ISO 8601 duration of one unit in hours; `null` where it is none, or no end is given. */
export function hoursOf(duration: string): number | null {
  const [, days, unit, time, clock] = /^P(?:(\d+)([YMWD])|T(\d+)([HM]))$/.exec(duration) ?? [];
  if (time !== undefined) return Number(time) / (clock === 'M' ? 60 : 1);
  return days === undefined || unit === undefined ? null : Number(days) * (HOURS[unit] ?? 0);
}

/** Where a number of hours stands on the logarithmic axis. Units: percent of its length, 1 to 100. */
export function positionOf(hours: number): number {
  const share = Math.log(hours / FROM_HOURS) / Math.log(TO_HOURS / FROM_HOURS);
  return Math.round(Math.min(100, Math.max(1, share * 100)) * 10) / 10;
}

/** The marks of the axis, in hours. */
export const AXIS_MARKS = { day: 24, month: 24 * 30.4, year: 24 * 365, tenYears: 24 * 3650 } as const;
