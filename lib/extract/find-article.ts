import { Readability } from '@mozilla/readability';
import type { Page, PageElement } from './page-tree.ts';

/** Carries an element's index through Readability, which moves and renames elements but keeps their attributes. */
const MARK = 'data-node';
const COPIED = ['id', 'class', 'role'] as const;
/** Readability's own way to begin again is markup written into the page, which pages under Trusted Types forbid. */
const NO_RETRY = 1;

/**
 * How much of each element's own text Readability takes for the article.
 *
 * Shape:  index of an element → characters of text that stand directly in it.
 * Fails:  an empty map where it finds no article, and for pages nested so deeply that it would not come to an end.
 */
export function findArticle(page: Page, document: Document): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  if (isTooDeep(page)) return weights;
  const copy = inertCopy(page, document);
  let content: Node | null = null;
  try {
    const reader = new Readability<Node>(copy, {
      charThreshold: NO_RETRY,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    });
    content = reader.parse()?.content ?? null;
  } catch {
    return weights; // pages that it cannot read are read without it
  }
  if (content) weigh(content, -1, weights);
  return weights;
}

/** Readability looks at all text once for every element around it. Units: elements times their depth. */
const MAX_DEPTHS = 2_000_000;

function isTooDeep(page: Page): boolean {
  const depths = new Uint32Array(page.elements.length);
  let sum = 0;
  for (const { index, parent } of page.elements) {
    depths[index] = parent ? (depths[parent.index] ?? 0) + 1 : 0;
    sum += depths[index] ?? 0;
  }
  return sum > MAX_DEPTHS;
}

function weigh(node: Node, index: number, weights: Map<number, number>): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const length = (child.nodeValue ?? '').replace(/\s+/g, ' ').length;
      if (index >= 0 && length > 1) weights.set(index, (weights.get(index) ?? 0) + length);
    } else if (child.nodeType === 1) {
      const mark = (child as Element).getAttribute(MARK); // by its nodeType
      weigh(child, mark === null ? index : Number(mark), weights);
    }
  }
}

/** A document that belongs to no tab, with the visible part of the page: Readability takes apart what it reads. */
function inertCopy(page: Page, document: Document): Document {
  const copy = emptyDocument(document);
  const html = copy.createElement('html');
  const body = copy.createElement('body');
  copy.appendChild(html);
  html.appendChild(copy.createElement('head'));
  html.appendChild(body);
  const holds = textHolders(page);
  const fill = (from: PageElement, to: Element): void => {
    for (const child of from.children) {
      if (typeof child === 'string') {
        if (!from.hidden) to.appendChild(copy.createTextNode(child));
        continue;
      }
      if (child.tag !== 'br' && holds[child.index] !== 1) continue;
      const made = copy.createElement(/^[a-z][a-z0-9-]*$/.test(child.tag) && child.tag !== 'body' ? child.tag : 'div');
      for (const name of COPIED) {
        const value = child.attributes[name];
        if (value !== undefined) made.setAttribute(name, value);
      }
      if (child.attributes.href !== undefined)
        made.setAttribute('href', child.attributes.href.startsWith('#') ? '#' : '/');
      made.setAttribute(MARK, String(child.index));
      fill(child, made);
      to.appendChild(made);
    }
  };
  fill(page.root, body);
  return copy;
}

/** Which elements hold text that is seen, by index. Elements come before what they hold. */
function textHolders(page: Page): Uint8Array {
  const holds = new Uint8Array(page.elements.length);
  for (const element of page.elements.toReversed()) {
    const own = !element.hidden && element.children.some((child) => typeof child === 'string' && /\S/.test(child));
    if (own) holds[element.index] = 1;
    if (holds[element.index] === 1 && element.parent) holds[element.parent.index] = 1;
  }
  return holds;
}

/** A DOM library outside browsers has no `implementation`; an empty clone is as good there. */
function emptyDocument(document: Document): Document {
  const implementation = document.implementation as DOMImplementation | undefined; // see above
  if (!implementation) return document.cloneNode(false) as Document; // the clone of a document
  const made = implementation.createHTMLDocument('');
  while (made.firstChild) made.firstChild.remove();
  return made;
}
