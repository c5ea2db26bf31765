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
  const isTitle = (draft: Draft): boolean => draft.kind === 'heading' && draft.level === 1 && !isDate(draft);
  const title = drafts
    .slice(0, Math.max(0, first))
    .findLastIndex((draft) => isTitle(draft) && isWithin(page, draft, outer));
  const kept = drafts.filter((draft, at) => {
    if (isWithin(page, draft, root)) return true;
    if (at > first || at < title || !isWithin(page, draft, outer)) return false;
    return at === title || isDate(draft);
  });
  return kept.slice(0, kept.findLastIndex(isText) + 1);
}

/** Says whether a line only tells when the policy was changed. */
export function isDate({ text }: Draft): boolean {
  return text.length < 80 && DATED.test(text) && REVISED.test(text) && !/©|copyright/i.test(text);
}

/** What ends a policy is text: headings over nothing and lone links belong to what comes after it. */
function isText({ kind, text, lead, linked = 0 }: Draft): boolean {
  return (
    text.includes('@') || lead !== undefined || (kind !== 'heading' && (linked < text.length || text.includes('.')))
  );
}

function isWithin(page: Page, draft: Draft, root: PageElement): boolean {
  for (let at = page.elements[draft.element ?? -1] ?? null; at; at = at.parent) if (at === root) return true;
  return false;
}
