import { textOf, type Page, type PageElement } from './page-tree.ts';

/**
 * Shows again what hides most of a fetched page: pages hide their content until their script has run.
 *
 * Shape:  changes `hidden` in the page, in the one element whose text is longer than all that is seen.
 */
export function unhideMain(page: Page): void {
  const seen = textOf(page.root).replace(/\s+/g, ' ').length;
  const hidden = hiddenLength(page.root);
  if (hidden < Math.max(seen, 1_000)) return;
  let at: PageElement = page.root;
  while (!at.hidden) {
    const inner = at.children.find(
      (child): child is PageElement => typeof child !== 'string' && hiddenLength(child) > seen,
    );
    if (!inner) return;
    at = inner;
  }
  show(at);
}

function show(element: PageElement): void {
  element.hidden = false;
  for (const child of element.children) if (typeof child !== 'string') show(child);
}

function hiddenLength(element: PageElement): number {
  let length = 0;
  for (const child of element.children) {
    if (typeof child !== 'string') length += hiddenLength(child);
    else if (element.hidden) length += child.replace(/\s+/g, ' ').length;
  }
  return length;
}
