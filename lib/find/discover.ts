import { collectLinks } from './collect-links.ts';
import { looksLikePolicy } from './looks-like-policy.ts';
import { type Candidate, rankLinks } from './rank-links.ts';

/** From this score on a link is offered as the policy's. */
export const OFFERED = 0.5;

/**
 * Where a page's policy is: the page itself, or its links, best first.
 *
 * Shape:  candidates that are too weak to offer are left out. `isPolicy` is a first look; whoever reads the page judges it.
 */
export function discover(
  document: Document,
  url: string,
): { readonly isPolicy: boolean; readonly candidates: readonly Candidate[] } {
  const candidates = rankLinks(collectLinks(document, url), url);
  return { isPolicy: looksLikePolicy(document, url), candidates: candidates.filter(({ score }) => score >= OFFERED) };
}
