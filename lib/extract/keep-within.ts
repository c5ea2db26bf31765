import type { Draft } from './draft.ts';
import type { Page, PageElement } from './page-tree.ts';

/** How far above the policy its title and date may stand. */
const MAX_UP = 6;
const DATED = /\b(?:19|20)\d{2}\b/;
const REVISED = /updat|effective|revis|modif|chang|version|stand|mise à jour|actualiz|aggiorna/i;

/**
 * The drafts of the policy: those in its element, and the title and date that stand over it.
 *
 * Shape:  in reading order.
 */
export function keepWithin(page: Page, root: PageElement, drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex((draft) => isWithin(page, draft, root));
  let outer: PageElement = root;
  for (let up = 0; up < MAX_UP && outer.parent; up++) outer = outer.parent;
  return drafts.filter((draft, at) => {
    if (isWithin(page, draft, root)) return true;
    if (at > first || !isWithin(page, draft, outer)) return false;
    return (
      (draft.kind === 'heading' && draft.level === 1) ||
      (draft.text.length < 120 && DATED.test(draft.text) && REVISED.test(draft.text))
    );
  });
}

function isWithin(page: Page, draft: Draft, root: PageElement): boolean {
  for (let at = page.elements[draft.element ?? -1] ?? null; at; at = at.parent) if (at === root) return true;
  return false;
}
