import { CELL_SEPARATOR } from '../text/table-cells.ts';
import type { Draft } from './draft.ts';
import { TextRun } from './text-run.ts';
import { isBlockElement, textOf, type PageElement } from './page-tree.ts';

/** A cell with more text than this is layout: a page put into a table. */
const MAX_CELL = 2_000;

/** Says whether a table holds data, not the page's layout. */
export function isDataTable(table: PageElement): boolean {
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  if (rows.length < 2 || cells.length < 4 || !rows.some((row) => cellsOf(row).length > 1)) return false;
  return !cells.some(
    (cell) => holds(cell, /^(?:table|h[1-3]|nav|form)$/) || textOf(cell, 2 * MAX_CELL).trim().length > MAX_CELL,
  );
}

/**
 * Reads a data table row by row, cells joined by ' | ', with the column heads.
 *
 * Shape:  a row of heads alone is a row too. Empty rows are left out.
 */
export function readTable(
  table: PageElement,
  options: { skip: (element: PageElement) => boolean; lead: Draft | undefined; baseUrl: string | null },
): Draft[] {
  const drafts: Draft[] = [];
  let columns: readonly string[] = [];
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row);
    const texts = cells.map((cell) => readCell(cell, options));
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) continue;
    const heads = cells.length > 1 && (cells.every(({ tag }) => tag === 'th') || row.parent?.tag === 'thead');
    const first =
      columns.length === 0 && drafts.length === 0 && cells.length > 1 && filled.every((text) => text.length < 80);
    drafts.push({
      kind: 'table-row',
      text: filled.join(CELL_SEPARATOR),
      element: row.index,
      ...(options.lead ? { lead: options.lead } : {}),
      ...(columns.length > 0 ? { columns } : {}),
    });
    if (heads || (first && cells.every(isStrong))) columns = texts;
  }
  return drafts;
}

function readCell(
  cell: PageElement,
  { skip, baseUrl }: { skip: (element: PageElement) => boolean; baseUrl: string | null },
): string {
  const run = new TextRun(baseUrl);
  const visit = (element: PageElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (!element.hidden) run.add(child, element.index, false);
      } else if (child.tag === 'br') run.add(' ', element.index, false);
      else if (!skip(child)) {
        if (isBlockElement(child)) run.add(' ', element.index, false);
        visit(child);
        if (isBlockElement(child)) run.add(' ', element.index, false);
      }
    }
  };
  visit(cell);
  return run
    .take()
    .map(({ text }) => text)
    .join(' ');
}

/** Rows of this table, not of tables inside it. */
function rowsOf(table: PageElement): PageElement[] {
  return elementsIn(table).flatMap((child) =>
    child.tag === 'tr'
      ? [child]
      : /^(?:thead|tbody|tfoot)$/.test(child.tag)
        ? elementsIn(child).filter(({ tag }) => tag === 'tr')
        : [],
  );
}

function cellsOf(row: PageElement): PageElement[] {
  return elementsIn(row).filter(({ tag }) => tag === 'td' || tag === 'th');
}

function elementsIn(element: PageElement): PageElement[] {
  return element.children.filter((child): child is PageElement => typeof child !== 'string');
}

function holds(element: PageElement, tags: RegExp): boolean {
  return elementsIn(element).some((child) => tags.test(child.tag) || holds(child, tags));
}

function isStrong(cell: PageElement): boolean {
  return cell.tag === 'th' || holds(cell, /^(?:b|strong)$/) || textOf(cell, MAX_CELL).trim() === '';
}
