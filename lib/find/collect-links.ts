import { ALL_INVISIBLE } from '../text/invisible.ts';
import { placeFinder } from './link-place.ts';
import type { PageLink, LinkPlace } from './page-link.ts';
import { type LinkRoot, pageRoots } from './page-roots.ts';

/** Pages have no more links that a person could look at. */
const MAX_LINKS = 5000;
/** Units: UTF-16 units. */
const MAX_TEXT = 300;
const MAX_BEFORE = 80;
const MAX_URL = 2048;
const ELEMENT = 1;
const TEXT = 3;
const WRAPPER = /^(?:span|[biu]|strong|em|font|small)$/i;
const INLINE = /^(?:[abiu]|span|strong|em|font|small|cite)$/i;
const SEPARATOR = /[|·•‧/]| [-–—] /;
/** What is read of an element's text before white space is folded. */
const MAX_RAW = 4000;

/**
 * All links of a page: also in shadow trees, in frames of its own origin, on images, and of its head.
 *
 * Shape:  in document order, absolute http and https addresses; script links and links within the page are left out.
 * Fails:  never, whatever the page did to its elements. At most 5,000 links.
 */
export function collectLinks(document: Document, pageUrl: string): PageLink[] {
  const links: PageLink[] = [];
  const placeOf = placeFinder();
  for (const root of pageRoots(document, pageUrl)) {
    for (const element of bounded(root.root.querySelectorAll('a,area,link[rel~="privacy-policy" i]'))) {
      if (links.length >= MAX_LINKS) return links;
      const link = readLink(element, root, placeOf);
      if (link && !isWithin(link.url, pageUrl)) links.push(link);
    }
  }
  return links;
}

/** Of too many the first and the last half: legal links stand at the end. */
function bounded(elements: NodeListOf<Element>): readonly Element[] {
  const all = [...elements];
  return all.length <= MAX_LINKS ? all : [...all.slice(0, MAX_LINKS / 2), ...all.slice(-MAX_LINKS / 2)];
}

function readLink(element: Element, { base }: LinkRoot, placeOf: (element: Element) => LinkPlace): PageLink | null {
  const url = resolve(element.getAttribute('href') ?? element.getAttribute('xlink:href'), base);
  if (url === null) return null;
  const place = element.localName === 'link' ? 'head' : placeOf(element);
  const label = fold(`${attribute(element, 'title')} ${attribute(element, 'aria-label')}`, MAX_TEXT);
  return {
    url,
    text: fold(textOf(element), MAX_TEXT) || imageText(element),
    label,
    rel: attribute(element, 'rel').toLowerCase().slice(0, MAX_TEXT),
    place,
    before: place === 'head' ? '' : wordsBefore(element),
  };
}

/** An absolute web address, or `null`. White space within addresses is what browsers make of it. */
function resolve(href: string | null, base: string): string | null {
  if (typeof href !== 'string' || href.length > MAX_URL || href.trim() === '') return null;
  try {
    const url = new URL(href.trim(), base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    return url.href.length > MAX_URL ? null : url.href;
  } catch {
    return null;
  }
}

/** A link to another place of the same page; a route after `#/` or `#!` is a page of its own. */
function isWithin(url: string, pageUrl: string): boolean {
  const [address, fragment] = url.split('#', 2);
  if (fragment === undefined && url !== pageUrl) return false;
  return address === pageUrl.split('#', 1)[0] && !/^[/!]/.test(fragment ?? '');
}

/** What stands before a link in its paragraph, up to a separator; out of wrappers that only shape its letters. */
function wordsBefore(element: Element): string {
  let inner: Node = element;
  for (let up = 0; up < 3 && !inner.previousSibling && WRAPPER.test(inner.parentNode?.nodeName ?? ''); up++) {
    if (inner.parentNode) inner = inner.parentNode;
  }
  let words = '';
  let node = inner.previousSibling;
  for (let back = 0; node && back < 6 && words.length < MAX_BEFORE; back++) {
    if (/^a$/i.test(node.nodeName) && !/\p{L}/u.test(words)) break; // links in a row are a list, not a sentence
    if (node.nodeType === TEXT || INLINE.test(node.nodeName))
      words = `${(node.textContent ?? '').slice(-MAX_BEFORE)}${words}`;
    else if (node.nodeType === ELEMENT) break;
    node = node.previousSibling;
  }
  return (fold(words, MAX_RAW).split(SEPARATOR).at(-1) ?? '').slice(-MAX_BEFORE).trim();
}

function imageText(element: Element): string {
  const image = element.querySelector('img[alt],svg title,[aria-label]');
  if (!image) return '';
  return fold(attribute(image, 'alt') || attribute(image, 'aria-label') || textOf(image), MAX_TEXT);
}

function textOf(element: Element): string {
  return typeof element.textContent === 'string' ? element.textContent.slice(0, MAX_RAW) : '';
}

function attribute(element: Element, name: string): string {
  return (element.getAttribute(name) ?? '').slice(0, MAX_RAW);
}

function fold(text: string, most: number): string {
  return text.replace(ALL_INVISIBLE, '').replace(/\s+/g, ' ').trim().slice(0, most);
}
