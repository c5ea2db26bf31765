import type { Draft } from './draft.ts';
import type { Page, PageElement } from './page-tree.ts';
import { countPolicyWords, isDense } from './policy-words.ts';

/** Share of what Readability found that the root must hold. */
const COVERED = 0.9;
/** With less of the page's running text Readability has taken something else for the article. */
const MIN_SHARE = 0.3;
/** A branch beside the root counts when it has this much running text. Units: characters. */
const MIN_BRANCH = 300;

/**
 * The element that holds the policy: what Readability found, widened to the branches beside it that go on with it.
 *
 * Shape:  drafts are the page's text without menus and the like; `weights` what Readability took for the article.
 * Fails:  without an article, the densest part of the page.
 */
export function chooseRoot(page: Page, drafts: readonly Draft[], weights: ReadonlyMap<number, number>): PageElement {
  const prose = new Float64Array(page.elements.length);
  const words = new Float64Array(page.elements.length);
  for (const draft of drafts) {
    const length = proseOf(draft);
    const hits = length > 0 ? countPolicyWords(draft.text) : 0;
    for (let at = elementOf(page, draft); at; at = at.parent) {
      prose[at.index] = (prose[at.index] ?? 0) + length;
      words[at.index] = (words[at.index] ?? 0) + hits;
    }
  }
  const found = new Float64Array(page.elements.length);
  for (const [index, weight] of weights)
    for (let at = page.elements[index] ?? null; at; at = at.parent) found[at.index] = (found[at.index] ?? 0) + weight;
  const densest = deepest(page.root, prose);
  const article = (found[0] ?? 0) > 0 ? deepest(page.root, found) : densest;
  const start = (prose[article.index] ?? 0) < (prose[densest.index] ?? 0) * MIN_SHARE ? densest : article;

  let root = start;
  for (let above = start.parent; above; above = above.parent) {
    const more = (prose[above.index] ?? 0) - (prose[root.index] ?? 0);
    const hits = (words[above.index] ?? 0) - (words[root.index] ?? 0);
    if (more >= MIN_BRANCH && isDense(hits, more)) root = above;
  }
  return root;
}

/** Characters that count as running text: lines of several words that are not links. */
function proseOf({ kind, text, linked = 0 }: Draft): number {
  if (kind === 'heading' || linked > text.length / 2) return 0;
  return kind === 'table-row' || kind === 'description' || text.length >= 50 ? text.length : 0;
}

function elementOf(page: Page, draft: Draft): PageElement | null {
  return draft.element === undefined ? null : (page.elements[draft.element] ?? null);
}

/** The innermost element that still holds most of the weight. */
function deepest(from: PageElement, weights: Float64Array): PageElement {
  const enough = (weights[from.index] ?? 0) * COVERED;
  let at = from;
  for (;;) {
    const inner = at.children.find(
      (child): child is PageElement => typeof child !== 'string' && (weights[child.index] ?? 0) >= enough && enough > 0,
    );
    if (!inner) return at;
    at = inner;
  }
}
