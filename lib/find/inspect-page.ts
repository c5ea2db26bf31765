import { collectLinks } from './collect-links.ts';
import { looksLikePolicy } from './looks-like-policy.ts';
import type { PageLink } from './page-link.ts';

/** What the finder saw in the open page: a plain record. */
export interface PageInspection {
  readonly url: string;
  readonly title: string;
  readonly contentType: string;
  /** As the page declares it; '' where it does not. */
  readonly language: string;
  /** Size of the page's text, markup and all scripts' text left out. Units: UTF-16 units. */
  readonly textLength: number;
  /** True when scripts may still be building the page. */
  readonly scripted: boolean;
  /** True when the page itself may be a privacy policy, so that its text is worth reading. */
  readonly likelyPolicy: boolean;
  readonly links: readonly PageLink[];
}

/** Units: UTF-16 units. */
const MAX_TITLE = 300;
const MAX_URL = 8192;

/** Looks at the open page and leaves nothing in it. */
export function inspectPage(document: Document, pageUrl: string): PageInspection {
  return {
    url: pageUrl.slice(0, MAX_URL),
    title: typeof document.title === 'string' ? document.title.slice(0, MAX_TITLE) : '',
    contentType: typeof document.contentType === 'string' ? document.contentType.slice(0, 100) : '',
    language: (document.documentElement?.getAttribute('lang') ?? '').slice(0, 35),
    textLength: lengthOf(document),
    scripted: document.querySelector('script') !== null,
    likelyPolicy: looksLikePolicy(document, pageUrl),
    links: collectLinks(document, pageUrl),
  };
}

/** How much text a page holds, without the scripts and styles in its body. */
function lengthOf(document: Document): number {
  let length = document.body?.textContent?.length ?? 0;
  for (const code of document.querySelectorAll('body script, body style, body noscript, body template'))
    length -= code.textContent?.length ?? 0;
  return Math.max(0, length);
}
