import { cellsOf } from './table-cells.ts';

const YES = /^\[?yes\b/i;
/** Whether: "Geolocation | your town | NO". */
const NO = /^\[?no\]?\.?$/i;
/** What, or to whom: "Geolocation | none | none". */
const NOTHING = /^\[?(?:none|n\/a|not (?:applicable|collected)|nothing)\]?\.?$/i;
/** A longer cell tells what the category is. Units: UTF-16 units. */
const LONG = 80;

/**
 * Whether a row of a table answers no to its category: all its answers do.
 *
 * Shape:  the plain text of a row, cells joined by ` | `.
 */
export function isRefused(row: string): boolean {
  const [, ...cells] = cellsOf(row);
  if (cells.some((cell) => YES.test(cell))) return false;
  const first = cells.findIndex((cell) => NO.test(cell));
  if (first >= 0) return cells.slice(first).every((cell) => NO.test(cell));
  const answers = cells.filter((cell) => cell.length <= LONG);
  return answers.length > 0 && answers.every((cell) => NOTHING.test(cell));
}
