import type { Warning } from '../types.ts';
import { isChromeByName } from './chrome.ts';
import type { Page, PageElement } from './page-tree.ts';
import { countPolicyWords } from './policy-words.ts';

/** Fewer words than this are labels for screen readers, no bait. */
const MIN_WORDS = 4;

/** As many of them are told in full as a person looks at. Units: sentences; UTF-16 units of one. */
const MOST_TOLD = 10;
const LONGEST_TOLD = 200;

/**
 * Says what of the policy people cannot see, which was left out.
 *
 * Shape:  `hidden-text` with the number of sentences, and the first of them on lines of their own;
 *         `hidden-text-unchecked` where layout may hide more.
 */
export function hiddenWarnings(
  page: Page,
  root: PageElement,
  hidden: readonly { readonly text: string; readonly element: number }[],
): Warning[] {
  const ignored = [...sentencesIn(page, root, hidden), ...sentencesIn(page, root, page.unseen).filter(isStatement)];
  const warnings: Warning[] = [];
  if (ignored.length > 0) {
    const lines = [`Hidden sentences ignored: ${ignored.length}`, ...ignored.slice(0, MOST_TOLD).map(told)];
    warnings.push({ code: 'hidden-text', message: lines.join('\n') });
  }
  if (!page.layoutChecked)
    warnings.push({ code: 'hidden-text-unchecked', message: 'The policy was read without its layout.' });
  return warnings;
}

/** A sentence as one line of a warning. */
function told(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_TOLD ? `${line.slice(0, LONGEST_TOLD)}…` : line;
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
