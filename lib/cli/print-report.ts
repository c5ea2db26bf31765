import { fill, WORDING } from '../strings/strings.ts';
import type { Report } from '../types.ts';

/** A report as a person reads it on a terminal. */
export function printReport(report: Report, _options: { color: boolean }): string {
  return `${fill(WORDING.meta?.toString() ?? '')}${report.title}`;
}
