import type { PolicyText } from '../types.ts';
import { buildPolicy } from './build-policy.ts';
import type { Draft, DraftLink } from './draft.ts';
import { inferHeadings } from './infer-headings.ts';
import { lastIntroduction } from './last-introduction.ts';

const ITEM = /^(\s*)(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/;
const HEADING = /^ {0,3}(#{1,6})\s(.+)$/;
const DIVIDER = /^[\s|:]*-[\s|:-]*$/;

/**
 * The policy in a Markdown text.
 *
 * Shape:  headings, paragraphs, lists, tables and links; what else Markdown has is read as text. `url` is what
 *         relative links resolve against.
 * Fails:  never.
 */
export function readMarkdown(markdown: string, options: { url: string | null; name: string }): PolicyText {
  const lines = withoutFrontMatter(markdown.replace(/\r\n?/g, '\n').replace(/<!--[\s\S]{0,20000}?-->/g, '')).split(
    '\n',
  );
  const drafts: Draft[] = [];
  let open: string[] = [];
  let columns: readonly string[] | null = null;
  let tableLead: Draft | undefined;

  const push = (source: string, draft: Omit<Draft, 'text' | 'links'>): void => {
    const { text, links, bold } = inline(source, options.url);
    if (/[\p{L}\p{N}]/u.test(text)) drafts.push({ ...draft, text, links, bold });
  };
  const close = (): void => {
    const joined = open.join(' ');
    open = [];
    const indent = ITEM.exec(joined)?.[1];
    if (indent === undefined) return push(joined, { kind: 'paragraph' });
    const level = 1 + Math.min(5, Math.floor(indent.replaceAll('\t', '    ').length / 2));
    const before = drafts[drafts.length - 1];
    const inList = before?.kind === 'list-item';
    const nested = inList && level > (before.level ?? 1);
    const sibling = inList
      ? drafts.findLast((draft) => draft.kind === 'list-item' && draft.level === level)
      : undefined;
    const lead = inList && !nested ? sibling?.lead : lastIntroduction(drafts, nested);
    push(joined.replace(ITEM, ''), { kind: 'list-item', level, ...(lead ? { lead } : {}) });
  };

  for (const [at, line] of lines.entries()) {
    const heading = HEADING.exec(line);
    const isRow = /^\s*\|.*\||^[^|]+\|[^|]+\|/.test(line) || (columns !== null && line.includes('|'));
    if (heading) {
      close();
      push((heading[2] ?? '').replace(/ #+ *$/, ''), { kind: 'heading', level: heading[1]?.length ?? 1 });
    } else if (/^ {0,3}(?:=+|-{2,})\s*$/.test(line) && open.length === 1 && !ITEM.test(open[0] ?? '')) {
      const text = open[0] ?? '';
      open = [];
      push(text, { kind: 'heading', level: line.includes('=') ? 1 : 2 });
    } else if (DIVIDER.test(line) && line.includes('-') && columns !== null) continue;
    else if (isRow && (columns !== null || DIVIDER.test(lines[at + 1] ?? ''))) {
      const cells = cellsOf(line, options.url);
      if (columns === null) {
        close();
        tableLead = lastIntroduction(drafts);
      }
      const text = cells.filter((cell) => cell !== '').join(' | ');
      const head = columns === null || columns.length === 0 ? {} : { columns };
      if (text !== '') drafts.push({ kind: 'table-row', text, ...head, ...(tableLead ? { lead: tableLead } : {}) });
      columns ??= cells;
      continue;
    } else if (line.trim() === '' || /^\s*(?:`{3}|~{3}|[-*_](?:\s*[-*_]){2,}\s*$)/.test(line)) close();
    else {
      if (ITEM.test(line)) close();
      open.push(open.length === 0 ? line.replace(/^\s*>+\s?/, '').trimEnd() : line.replace(/^\s*>+\s?/, '').trim());
      if (/ {2,}$|\\$/.test(line)) close();
    }
    columns = null;
  }
  close();
  const kept = inferHeadings(drafts);
  const title = kept.find(({ kind }) => kind === 'heading')?.text ?? options.name;
  return buildPolicy(kept, { title, declaredLanguage: null, warnings: [] });
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^\uFEFF?---\n(?:[^\n]{0,500}\n){0,100}?---\n/, '');
}

function cellsOf(line: string, url: string | null): string[] {
  const inner = line.trim().replace(/^\||\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => inline(cell, url).text);
}

/** Text of a line without the signs of its markup, and the links in it. */
function inline(source: string, base: string | null): { text: string; links: DraftLink[]; bold: boolean } {
  const folded = source
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]{0,200}>/gi, ' ')
    .replace(/<\/?[a-z][a-z\d-]*(?:[\s/][^>]{0,500})?>/gi, '')
    .replace(/!\[([^\]]{0,300})\]\([^)\s]{0,2000}[^)]{0,300}\)/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const bold =
    /^(?:\*\*|__)[^*_].*(?:\*\*|__):?$/.test(folded) &&
    !/(?:\*\*|__).{0,1000}(?:\*\*|__).{0,1000}(?:\*\*|__)/.test(folded);
  const links: DraftLink[] = [];
  let text = '';
  let at = 0;
  for (const match of folded.matchAll(
    /\[([^\]]{1,500})\]\(\s*<?([^)\s>]{0,2000})>?[^)]{0,300}\)|<((?:https?:|mailto:)[^>\s]{1,2000})>/g,
  )) {
    text += unmarked(folded.slice(at, match.index));
    const start = text.length;
    text += unmarked(match[1] ?? match[3] ?? '');
    const url = addressOf(match[2] ?? match[3] ?? '', base);
    if (url !== null && text.length > start) links.push({ start, end: text.length, url });
    at = match.index + match[0].length;
  }
  text += unmarked(folded.slice(at));
  const shift = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    links: links.map((link) => ({ ...link, start: link.start - shift, end: link.end - shift })),
    bold,
  };
}

function unmarked(text: string): string {
  return text
    .replace(/(?<![\\\w])([*_]{1,3})(?=\S)/g, '')
    .replace(/(?<=\S)(?<!\\)[*_]{1,3}(?!\w)/g, '')
    .replace(/\b\*{2,3}\b/g, '')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|~>-])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function addressOf(href: string, base: string | null): string | null {
  try {
    const url = new URL(href, base ?? undefined);
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
