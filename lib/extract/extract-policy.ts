import type { PolicyText, Warning } from '../types.ts';
import { buildPolicy } from './build-policy.ts';
import { chooseRoot } from './choose-root.ts';
import { chromeOf } from './chrome.ts';
import type { Draft } from './draft.ts';
import { findArticle } from './find-article.ts';
import { inferHeadings } from './infer-headings.ts';
import { keepWithin } from './keep-within.ts';
import { liveVisibility } from './live-visibility.ts';
import { readBlocks } from './read-blocks.ts';
import { snapshotPage } from './snapshot-page.ts';
import { styleVisibility } from './style-visibility.ts';
import { titleOf } from './title-of.ts';
import { hiddenWarnings } from './hidden-warnings.ts';
import { unhideMain } from './unhide-main.ts';

export interface ExtractOptions {
  /** Address of the page; relative links resolve against it. */
  readonly url: string | null;
  /** True for the document of an open tab, whose layout can be asked; false for a parsed one. */
  readonly live: boolean;
}

/**
 * The policy in a page, as text with sections.
 *
 * Shape:  the whole policy and only the policy: Readability finds it, what it dropped inside is put back, what stands
 *         around it (menus, banners, footers) is left out. Hidden text is left out and reported. The document is only
 *         read.
 * Fails:  never. A page without text gives an empty text.
 */
export function extractPolicy(document: Document, { url, live }: ExtractOptions): PolicyText {
  const page = snapshotPage(document, { url, visibility: live ? liveVisibility(document) : styleVisibility(document) });
  if (!live) unhideMain(page);
  const { drafts, hidden } = readBlocks(page, chromeOf(page));
  const root = chooseRoot(page, drafts, findArticle(page, document));
  const kept: Draft[] = inferHeadings(keepWithin(page, root, drafts));
  const warnings: Warning[] = hiddenWarnings(page, root, hidden);
  return buildPolicy(kept, { title: titleOf(page, kept), declaredLanguage: page.language, warnings });
}
