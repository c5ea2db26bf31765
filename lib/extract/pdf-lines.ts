import type { Draft } from './draft.ts';
import { lastIntroduction } from './last-introduction.ts';

/** A line of a PDF's page. Units: points, from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly page: number;
  readonly pageHeight: number;
}

const BULLET = /^(?:[•·▪◦‣●○■□►▶➢✓✔\uf0b7\uf0a7]\s*|[-–—*]\s+|o\s+(?=\p{Lu}))/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+\S/i;

/**
 * The paragraphs, list items and headings that a PDF's lines make up.
 *
 * Shape:  in reading order; heads and feet that stand on most pages, and page numbers, are left out.
 */
export function draftsOfLines(lines: readonly PdfLine[], pages: number): Draft[] {
  const body = withoutRunningLines(lines, pages);
  const size = commonest(body.map((line) => [Math.round(line.size * 2) / 2, line.text.length]));
  const step = commonest(
    body
      .slice(1)
      .map((line, at) => [Math.round((body[at]?.y ?? 0) - line.y), 1] as const)
      .filter(([gap]) => gap > 0),
  );
  const right = Math.max(...body.map((line) => line.right), 0);
  const words = new Set(body.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  const drafts: Draft[] = [];
  let open: PdfLine[] = [];
  const close = (): void => {
    const draft = draftOf(open, drafts, { size, words });
    if (draft) drafts.push(draft);
    open = [];
  };
  for (const line of body) {
    const last = open[open.length - 1];
    if (last && !goesOn(last, line, { step, right })) close();
    open.push(line);
  }
  close();
  return drafts;
}

function goesOn(last: PdfLine, line: PdfLine, { step, right }: { step: number; right: number }): boolean {
  if (Math.abs(last.size - line.size) > 0.8 || BULLET.test(line.text)) return false;
  if (NUMBER.test(line.text) && !/[\p{Ll},]$/u.test(last.text)) return false;
  const full = last.right > right - right * 0.2;
  const lower = /^\p{Ll}/u.test(line.text);
  if (last.page !== line.page) return (full || lower) && !/[.!?:]$/.test(last.text);
  const gap = last.y - line.y;
  if (gap > Math.max(step, line.size) * 1.45 || gap < -line.size)
    return lower && !/[.!?:]$/.test(last.text) && gap > 0 && gap < step * 2.5;
  return full || lower || /,$/.test(last.text);
}

function draftOf(
  lines: readonly PdfLine[],
  before: readonly Draft[],
  page: { size: number; words: ReadonlySet<string> },
): Draft | null {
  const first = lines[0];
  if (!first) return null;
  const joined = lines.map(({ text }) => text).reduce((text, line) => joinLines(text, line, page.words));
  const glyph = BULLET.exec(joined)?.[0].length ?? 0;
  const text = joined.slice(glyph).trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (glyph > 0) {
    const lead = lastIntroduction(before);
    return { kind: 'list-item', text, level: 1, bullet: true, ...(lead ? { lead } : {}) };
  }
  const big = first.size > page.size * 1.12 && text.length <= 150;
  return big ? { kind: 'heading', text, level: first.size > page.size * 1.6 ? 1 : 2 } : { kind: 'paragraph', text };
}

/** A word that was parted at the end of a line is put together where the text has it in one piece elsewhere. */
function joinLines(text: string, next: string, words: ReadonlySet<string>): string {
  const parted = /(\p{L}+)-$/u.exec(text)?.[1];
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (parted === undefined || rest === undefined) return `${text} ${next}`;
  return words.has(`${parted}${rest}`.toLowerCase()) ? text.slice(0, -1) + next : text + next;
}

function withoutRunningLines(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const key = ({ text, y }: PdfLine): string => `${text.replace(/\d+/g, '#')}@${Math.round(y / 4)}`;
  const seen = new Map<string, Set<number>>();
  for (const line of lines) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  return lines.filter((line) => {
    const atEdge = line.y < line.pageHeight * 0.1 || line.y > line.pageHeight * 0.9;
    if (!atEdge) return true;
    if (/^(?:page )?(?:[-–] ?)?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?(?: ?[-–])?$/i.test(line.text)) return false;
    return pages < 3 || (seen.get(key(line))?.size ?? 0) < Math.max(3, pages * 0.5);
  });
}

/** The value with the most weight; 0 for none. */
function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number])[0];
}
