import type { Draft } from './draft.ts';
import type { Page, PageElement } from './page-tree.ts';

/** Share of what Readability found that the root must hold. */
const COVERED = 0.9;
/** Text of another branch counts as the policy's when it is this long and speaks of data this often. */
const MIN_BRANCH = 300;
const CHARACTERS_A_WORD = 250;
const POLICY_WORDS =
  /\b(?:privacy|personal(?:ly)?|personal (?:data|information)|information|cookies?|collect\w*|process(?:ing|ed)|third[- ]part(?:y|ies)|data|consent|opt[- ]out|gdpr|ccpa|policy|rights?|datenschutz\w*|daten|donn[ée]es|confidentialit[ée]|datos|privacidad|dados|privacidade|dati|riservatezza|gegevens|prywatno\w+|danych|данн\w+|персональн\w+)\b|個人情報|プライバシー|개인정보|隐私|个人信息/giu;

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
    const hits = length > 0 ? (draft.text.match(POLICY_WORDS)?.length ?? 0) : 0;
    for (let at = elementOf(page, draft); at; at = at.parent) {
      prose[at.index] = (prose[at.index] ?? 0) + length;
      words[at.index] = (words[at.index] ?? 0) + hits;
    }
  }
  const found = new Float64Array(page.elements.length);
  for (const [index, weight] of weights)
    for (let at = page.elements[index] ?? null; at; at = at.parent) found[at.index] = (found[at.index] ?? 0) + weight;
  const start = (found[0] ?? 0) > 0 ? deepest(page.root, found) : deepest(page.root, prose);

  let root = start;
  for (let above = start.parent; above; above = above.parent) {
    const more = (prose[above.index] ?? 0) - (prose[root.index] ?? 0);
    const hits = (words[above.index] ?? 0) - (words[root.index] ?? 0);
    if (more >= MIN_BRANCH && hits * CHARACTERS_A_WORD >= more) root = above;
  }
  return root;
}

/** Characters that count as running text: lines of several words that are not links. */
export function proseOf({ kind, text, linked = 0 }: Draft): number {
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
