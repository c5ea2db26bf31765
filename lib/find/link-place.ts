import type { Place } from './page-link.ts';

const BANNER =
  '[id*="cookie" i],[class*="cookie" i],[id*="consent" i],[class*="consent" i],[id*="gdpr" i],[class*="gdpr" i],[role="dialog"],[role="alertdialog"]';
const FOOTER =
  'footer,[role="contentinfo"],[id*="foot" i],[class*="foot" i],[class*="legal" i],[id*="legal" i],[class*="copyright" i]';
const ARTICLE =
  'article,[role="article"],[class*="comment" i],[id*="comment" i],[class*="post-content" i],[class*="entry-content" i],[class*="article" i]';
const NAVIGATION =
  'nav,header,[role="navigation"],[role="banner"],[class*="menu" i],[class*="nav" i],[id*="nav" i],[id*="menu" i]';

/** Where a link stands, by its closest telling ancestor's kind; a banner in a footer is a banner. */
export function linkPlace(link: Element): Place {
  if (link.closest(BANNER)) return 'banner';
  if (link.closest(FOOTER)) return 'footer';
  if (link.closest(NAVIGATION)) return 'navigation';
  return link.closest(ARTICLE) ? 'article' : 'body';
}
