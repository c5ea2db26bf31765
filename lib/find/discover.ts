import { judgeKind } from '../kind/judge-kind.ts';
import { collectLinks } from './collect-links.ts';
import { looksLikePolicy } from './looks-like-policy.ts';
import { type Candidate, LIKELY, rankLinks } from './rank-links.ts';

/** What is judged of a page. Units: UTF-16 units. */
const MAX_TEXT = 100_000;
const UNREAD = /^(?:script|style|noscript|template|svg|nav|footer)$/i;
const TEXT = 4; // NodeFilter.SHOW_TEXT, which Node.js does not have

/**
 * Where a page's policy is: the page itself, or its links, best first.
 *
 * Shape:  candidates that are too weak to offer are left out. `isPolicy`: the page is a policy, by its name and its words.
 * Fails:  never. A page without links offers none.
 */
export function discover(
  document: Document,
  url: string,
): { readonly isPolicy: boolean; readonly candidates: readonly Candidate[] } {
  const candidates = rankLinks(collectLinks(document, url), url).filter(({ score }) => score >= LIKELY);
  return { isPolicy: looksLikePolicy(document, url) && isPolicyText(document, url), candidates };
}

function isPolicyText(document: Document, url: string): boolean {
  const language = document.documentElement.getAttribute('lang') ?? 'und';
  return judgeKind({ text: wordsOf(document), title: document.title, url, language }).isPolicy;
}

function wordsOf(document: Document): string {
  const walker = document.createTreeWalker(document.body, TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < MAX_TEXT; node = walker.nextNode()) {
    if (!UNREAD.test(node.parentNode?.nodeName ?? '')) text += `${node.nodeValue ?? ''} `;
  }
  return text;
}
