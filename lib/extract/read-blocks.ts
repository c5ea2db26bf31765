import type { BlockKind } from '../types.ts';
import type { Draft } from './draft.ts';
import { lastIntroduction } from './last-introduction.ts';
import { TextRun } from './text-run.ts';
import { isBlockElement, textOf, type Page, type PageElement } from './page-tree.ts';
import { isDataTable, readTable } from './read-table.ts';
import { isTrigger, tabLabels } from './triggers.ts';

/** Where a piece of text stands: what kind of block it makes, how deep in lists, what introduces it. */
interface Place {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly lead?: Draft;
}

export interface PageBlocks {
  readonly drafts: readonly Draft[];
  /** Text that a person cannot see, piece by piece, with the element it stands in. */
  readonly hidden: readonly { readonly text: string; readonly element: number }[];
}

/**
 * Reads a page's visible text, block by block.
 *
 * Shape:  in reading order; `skip` names the parts to leave out.
 */
export function readBlocks(page: Page, skip: (element: PageElement) => boolean): PageBlocks {
  const drafts: Draft[] = [];
  const hidden: { text: string; element: number }[] = [];
  const labels = tabLabels(page);
  const run = new TextRun(page.baseUrl);

  const flush = (place: Place): void => {
    for (const piece of run.take()) {
      const draft = { ...piece, ...place };
      drafts.push(
        draft.kind === 'paragraph' && piece.bullet
          ? { ...draft, kind: 'list-item', level: 1, ...leadOf(lastIntroduction(drafts)) }
          : draft,
      );
    }
  };

  const visitChildren = (element: PageElement, place: Place): void => {
    for (const child of element.children) {
      if (typeof child !== 'string') visit(child, place);
      else if (!element.hidden) run.add(child, element.index, element.tag === 'pre');
      else if (/[\p{L}\p{N}]/u.test(child)) hidden.push({ text: child, element: element.index });
    }
  };

  const visit = (element: PageElement, place: Place): void => {
    if (element.tag === 'br') return run.lineBreak();
    if (isTrigger(element)) return readHeading(element, place, null);
    // The labels of tabs stand over their panels.
    if (skip(element) || (element.attributes.role === 'tablist' && labels.size > 0)) return;
    const heading = headingLevel(element);
    if (heading !== null) return readHeading(element, place, heading);
    if (element.tag === 'a') return run.inLink(element.attributes.href, () => visitChildren(element, place));
    if (element.tag === 'b' || element.tag === 'strong') return run.inBold(() => visitChildren(element, place));
    if (!isBlockElement(element)) return visitChildren(element, place);
    flush(place);
    const label = labels.get(element.attributes.id ?? '') ?? labels.get(element.attributes['aria-labelledby'] ?? '');
    if (label !== undefined) drafts.push({ kind: 'heading', text: label, inferred: true, element: element.index });
    const inner = placeIn(element, place);
    if (element.tag === 'table' && isDataTable(element))
      drafts.push(...readTable(element, { skip, lead: lastIntroduction(drafts), baseUrl: page.baseUrl }));
    else visitChildren(element, inner);
    flush(inner);
  };

  const readHeading = (element: PageElement, place: Place, level: number | null): void => {
    flush(place);
    visitChildren(element, { kind: 'heading' });
    const pieces = run.take();
    const text = pieces.map((piece) => piece.text).join(' ');
    const first = pieces[0];
    if (!first) return;
    if (text.length > MAX_HEADING) drafts.push(...pieces.map((piece): Draft => ({ ...piece, kind: 'paragraph' })));
    else
      drafts.push({
        ...first,
        text,
        links: pieces.length === 1 ? (first.links ?? []) : [],
        kind: 'heading',
        ...(level === null ? { inferred: true } : { level }),
      });
  };

  const placeIn = (element: PageElement, outer: Place): Place => {
    switch (element.tag) {
      case 'ul':
      case 'ol':
      case 'menu': {
        const level = (outer.kind === 'list-item' ? (outer.level ?? 0) : 0) + 1;
        return { kind: 'list-item', level, ...leadOf(lastIntroduction(drafts, level > 1)) };
      }
      case 'dl':
        return { kind: 'paragraph' };
      case 'dt':
        return { kind: 'term' };
      case 'dd': {
        const term = drafts.findLast(({ kind }) => kind === 'term');
        return { kind: 'description', ...leadOf(term) };
      }
      default:
        return outer.kind === 'heading' ? { kind: 'paragraph' } : outer;
    }
  };

  visit(page.root, { kind: 'paragraph' });
  flush({ kind: 'paragraph' });
  return { drafts, hidden };
}

/** Longer "headings" are text that somebody made big. */
const MAX_HEADING = 250;

function leadOf(lead: Draft | undefined): { lead?: Draft } {
  return lead ? { lead } : {};
}

function headingLevel(element: PageElement): number | null {
  const level = /^h([1-6])$/.exec(element.tag)?.[1];
  if (level !== undefined) return Number(level);
  if (element.attributes.role === 'heading')
    return Math.min(6, Math.max(1, Number(element.attributes['aria-level'] ?? 2) || 2));
  if (element.tag === 'summary' && !holdsHeading(element))
    return textOf(element, 2_000).trim().length <= MAX_HEADING ? 5 : null;
  return null;
}

function holdsHeading(element: PageElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (headingLevel(child) !== null || holdsHeading(child)),
  );
}
