import type { Notice } from '../job/tab-state.ts';
import { type StateCode, WORDING } from '../strings/strings.ts';
import type { Warning } from '../types.ts';

/** What the reading of a page warns of, as notices beside the report. A warning without words of its own is left out. */
export function noticesOf(warnings: readonly Warning[]): Notice[] {
  return warnings.flatMap(({ code, message }) => (isStateCode(code) ? [{ code, values: valuesIn(message) }] : []));
}

function isStateCode(code: string): code is StateCode {
  return Object.hasOwn(WORDING.states, code);
}

/** Numbers of a warning's message, for the placeholder that counts. */
function valuesIn(message: string): Readonly<Record<string, string>> {
  const [count] = /\d+/.exec(message) ?? [];
  return count ? { count } : {};
}
