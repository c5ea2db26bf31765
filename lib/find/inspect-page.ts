import { collectLinks } from './collect-links.ts';
import { looksLikePolicy } from './looks-like-policy.ts';
import type { PageLink } from './page-link.ts';

/** What the finder saw in an open page. */
export interface Inspected {
  readonly url: string;
  readonly title: string;
  /** Media type of the open page. */
  readonly contentType: string;
  /** True when the page itself may be a privacy policy, so that its text is worth reading. */
  readonly likelyPolicy: boolean;
  readonly links: readonly PageLink[];
}

/** Enough text to see what a page is about. Units: UTF-16 units, elements. */
const ENOUGH_TEXT = 40_000;
const MOST_ELEMENTS = 4000;
const MAX_TITLE = 300;

/** Looks at an open page: is it a policy itself, and where do its links lead? The page is only read. */
export function inspectPage(document: Document, url: string): Inspected {
  const title = document.title.slice(0, MAX_TITLE);
  const headings = textsOf(document, 'h1, h2').slice(0, 5);
  const glance = { title, headings, path: new URL(url).pathname, text: glanceAt(document) };
  return {
    url,
    title,
    contentType: document.contentType,
    likelyPolicy: looksLikePolicy(glance),
    links: collectLinks(document, url),
  };
}

/** The first stretch of a page's text: paragraphs and the like, or all of it where it has none. */
function glanceAt(document: Document): string {
  let text = '';
  for (const part of textsOf(document, 'p, li, td, dd, h1, h2, h3, h4')) {
    text += `${part}\n`;
    if (text.length > ENOUGH_TEXT) return text;
  }
  return text.length > 600 ? text : (document.body?.innerText ?? '').slice(0, ENOUGH_TEXT);
}

function textsOf(document: Document, selector: string): string[] {
  const elements = [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS);
  return elements.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 5000));
}
