import { QUESTION_IDS } from '../questions.ts';
import type { Report } from '../types.ts';

/** Says whether parsed JSON has what a comparison needs of a report. */
export function isReport(value: unknown): value is Report {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'documents' in value &&
    Array.isArray(value.documents) &&
    'url' in value
  );
}

/**
 * What of a stored report a fresh one does not confirm: hash, answers, score, each quote, and every text and number.
 *
 * Shape:  sentences, empty where all holds. Quotes are looked up in the fresh text. Of a report of several documents,
 *         which are not all at hand, only what can be told is compared.
 */
export function differencesOf(stored: Report, fresh: Report): string[] {
  const differences: string[] = [];
  const hash = fresh.documents[0]?.sha256;
  if (!stored.documents.some(({ sha256 }) => sha256 === hash)) differences.push('the text has another hash');
  if (stored.isPolicy !== fresh.isPolicy) differences.push('isPolicy differs');
  if ('score' in stored) {
    if (!('score' in fresh)) return [...differences, 'there is no score any more'];
    if (stored.score !== fresh.score || stored.grade !== fresh.grade)
      differences.push(`the score is ${fresh.score} (${fresh.grade})`);
    for (const id of QUESTION_IDS) {
      const value = stored.answers[id]?.value;
      if (value !== fresh.answers[id].value) differences.push(`the answer to ${id} is ${fresh.answers[id].value}`);
    }
  }
  const text = fresh.text ?? '';
  for (const { quote, start, end } of quotesOf(stored))
    if (text.slice(start, end) !== quote) differences.push(`a quote is not there: ${quote.slice(0, 80)}`);
  if (stored.documents.length === fresh.documents.length)
    differences.push(...unlike(bare(stored), bare(fresh), '').map((path) => `not the same: ${path}`));
  return differences;
}

/** What says how a report came about, not what it says. */
const CIRCUMSTANCES = new Set(['file', 'elapsedMs', 'warnings', 'documents']);
/** Engines may compute a probability differently in its last digits. */
const CLOSE = 1e-6;

/** A report as it is written, without its circumstances. */
function bare(report: Report): unknown {
  return JSON.parse(JSON.stringify(report, (key, value: unknown) => (CIRCUMSTANCES.has(key) ? undefined : value)));
}

/** Where two values differ, as paths. */
function unlike(one: unknown, other: unknown, path: string): string[] {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= CLOSE ? [] : [path];
  if (!isTable(one) || !isTable(other)) return one === other ? [] : [path];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => unlike(one[key], other[key], path === '' ? key : `${path}.${key}`));
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Every quote with offsets, wherever in the report it stands. */
function quotesOf(value: unknown): { quote: string; start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(quotesOf);
  if (typeof value !== 'object' || value === null) return [];
  const { quote, start, end } = value as Readonly<Record<string, unknown>>; // any object may be asked for names
  const own =
    typeof quote === 'string' && typeof start === 'number' && typeof end === 'number' ? [{ quote, start, end }] : [];
  return [...own, ...Object.values(value).flatMap(quotesOf)];
}
