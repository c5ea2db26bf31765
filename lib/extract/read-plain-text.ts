import type { PolicyText } from '../types.ts';
import { buildPolicy } from './build-policy.ts';
import type { Draft } from './draft.ts';
import { inferHeadings } from './infer-headings.ts';
import { lastIntroduction } from './last-introduction.ts';

const BULLET = /^(?:[•·▪◦‣●○■□►▶➢✓✔\uf0b7]\s*|[-–—*+]\s+|o\s{2,})(?=\S)/;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+\S/i;
const RULE = /^[-=_*~#]{3,}$/;
/** Wrapped text has lines about this long. Units: characters. */
const MIN_WIDTH = 50;
const MAX_WIDTH = 110;

/** One line of the source. */
interface Line {
  readonly text: string;
  readonly indent: number;
}

/**
 * The policy in a plain text.
 *
 * Shape:  lines that were wrapped are joined again; bullets become list items; short lines, lines in capitals or
 *         underlined ones become headings. `name` is the title where the text begins with none.
 * Fails:  never. An empty text gives an empty policy.
 */
export function readPlainText(text: string, name = ''): PolicyText {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .split('\n')
    .map(lineOf);
  const drafts = inferHeadings(draftsOf(lines, wrapWidth(lines)));
  const first = drafts[0];
  const isTitle =
    first !== undefined && first.text.length <= 120 && drafts.length > 1 && !/[.:;]$|^https?:/.test(first.text);
  const titled: Draft[] = isTitle ? [{ kind: 'heading', text: first.text, level: 1 }, ...drafts.slice(1)] : drafts;
  return buildPolicy(titled, { title: isTitle ? first.text : name, declaredLanguage: null, warnings: [] });
}

function draftsOf(lines: readonly Line[], width: number): Draft[] {
  const drafts: Draft[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const draft = draftOf(open, drafts);
    if (draft) drafts.push(draft);
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    const last = open[open.length - 1];
    if (RULE.test(line.text)) {
      const underlines =
        open.length === 1 && last !== undefined && last.text.length <= 120 && /^[-=~]+$/.test(line.text);
      if (underlines) drafts.push({ kind: 'heading', text: last.text, level: line.text.startsWith('=') ? 1 : 2 });
      if (underlines) open = [];
      close();
    } else if (line.text === '') close();
    else {
      if (last && !goesOn(last, line, width, lines[at + 1])) close();
      open.push(line);
    }
  }
  close();
  return drafts;
}

function draftOf(lines: readonly Line[], before: readonly Draft[]): Draft | null {
  const first = lines[0];
  if (!first) return null;
  const joined = lines.map(({ text }) => text).join(' ');
  const glyph = BULLET.exec(joined)?.[0].length ?? 0;
  const text = joined.slice(glyph).trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (glyph === 0) return { kind: 'paragraph', text };
  const lead = lastIntroduction(before);
  return {
    kind: 'list-item',
    text,
    level: 1 + Math.min(3, Math.floor(first.indent / 4)),
    bullet: true,
    ...(lead ? { lead } : {}),
  };
}

/** Says whether a line is the rest of the line before. */
function goesOn(last: Line, line: Line, width: number, _next: Line | undefined): boolean {
  if (BULLET.test(line.text) || NUMBER.test(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(last.text)) return true;
  if (width === 0) return false;
  const word = line.text.split(' ')[0] ?? '';
  return last.indent + last.text.length + 1 + word.length > width - 8;
}

/** The width at which the text was wrapped; 0: it was not. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .map(({ text, indent }) => text.length + indent)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (longest < MIN_WIDTH || longest > MAX_WIDTH) return 0;
  const full = lengths.filter((length) => length > longest - 20).length;
  return full > lengths.length * 0.3 ? longest : 0;
}

function lineOf(line: string): Line {
  const text = line.replace(/\s+/gu, ' ').trim();
  return { text, indent: line.replaceAll('\t', '    ').search(/\S|$/) };
}
