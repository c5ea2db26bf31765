import type { Warning } from '../types.ts';
import { isChromeByName } from './chrome.ts';
import type { Page, PageElement } from './page-tree.ts';
import { countPolicyWords } from './policy-words.ts';

/** Fewer words than this are labels for screen readers, no bait. */
const MIN_WORDS = 4;

/**
 * Says what of the policy people cannot see, which was left out.
 *
 * Shape:  `hidden-text` with the number of sentences; `hidden-text-unchecked` where layout may hide more.
 */
export function hiddenWarnings(
  page: Page,
  root: PageElement,
  hidden: readonly { readonly text: string; readonly element: number }[],
): Warning[] {
  const count =
    sentencesIn(page, root, hidden).length + sentencesIn(page, root, page.unseen).filter(isStatement).length;
  const warnings: Warning[] = [];
  if (count > 0) warnings.push({ code: 'hidden-text', message: `Hidden sentences ignored: ${count}` });
  if (!page.layoutChecked)
    warnings.push({ code: 'hidden-text-unchecked', message: 'The policy was read without its layout.' });
  return warnings;
}

function sentencesIn(
  page: Page,
  root: PageElement,
  pieces: readonly { readonly text: string; readonly element: number }[],
): string[] {
  return pieces
    .filter(({ element }) => isWithin(page, element, root))
    .flatMap(({ text }) => text.split(/(?<=[.!?。])\s+/))
    .filter((text) => text.trim().split(/\s+/).length >= MIN_WORDS);
}

/** Notes of authors and templates of scripts are no statements; a sentence about data is. */
function isStatement(text: string): boolean {
  return /[.!?]\s*$/.test(text) && !/[{}<>;]/.test(text) && countPolicyWords(text) > 0;
}

/** Closed dialogs and folded menus are hidden on every page; they are not meant here. */
function isWithin(page: Page, index: number, root: PageElement): boolean {
  for (let at = page.elements[index] ?? null; at; at = at.parent) {
    if (at === root) return true;
    if (isChromeByName(at)) return false;
  }
  return false;
}
