import { KEPT_ATTRIBUTES, type KeptAttribute, type Page, type PageElement } from './page-tree.ts';
import type { Visibility } from './visibility.ts';

/** Elements whose content is no text of the page. */
const SKIPPED = new Set(
  'script style noscript template svg math canvas audio video object embed applet map head link meta datalist'.split(
    ' ',
  ),
);
/** Bounds of one page; see boundHtml for pages that come as a string. Depth leaves room for elements that parsers imply. */
const MAX_NODES = 400_000;
const MAX_DEPTH = 2_000;
/** Shorter texts that no layout shows are no sentences. Units: characters. */
const MIN_UNSEEN = 20;
const MAX_UNSEEN = 20_000;
const KEPT: ReadonlySet<string> = new Set(KEPT_ATTRIBUTES);

/**
 * Copies a document into plain data, shadow roots and same-origin frames included.
 *
 * Shape:  the document is only read. Hidden text stays, marked.
 * Fails:  never. Past the bounds the rest is left out and `cut` is set.
 */
export function snapshotPage(document: Document, options: { url: string | null; visibility: Visibility }): Page {
  const elements: PageElement[] = [];
  const unseen: { text: string; element: number }[] = [];
  const top = document.body ?? document.documentElement;
  let nodes = 0;
  let cut = false;

  const copy = (
    source: Element,
    parent: PageElement | null,
    depth: number,
    hiddenAbove: boolean,
    gone: boolean,
  ): PageElement => {
    const own = gone ? 'gone' : options.visibility.of(source);
    const hidden = own === 'inherit' ? hiddenAbove : own !== 'shown';
    const element: PageElement = {
      tag: source.localName.toLowerCase(),
      attributes: keptAttributes(source),
      parent,
      children: [],
      hidden,
      index: elements.length,
    };
    elements.push(element);
    for (const child of contentOf(source)) {
      if (++nodes > MAX_NODES) {
        cut = true;
        break;
      }
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? '';
        const last = element.children.length - 1;
        const before = element.children[last];
        if (typeof before === 'string') element.children[last] = before + text;
        else if (text !== '') element.children.push(text);
      } else if (child.nodeType === 1) {
        const inner = child as Element; // by its nodeType
        const noted = unseenIn(inner);
        if (noted !== '') unseen.push({ text: noted, element: element.index });
        if (SKIPPED.has(inner.localName.toLowerCase()) && !isShadowTemplate(inner)) continue;
        if (depth >= MAX_DEPTH) cut = true;
        else element.children.push(copy(inner, element, depth + 1, hidden, own === 'gone'));
      } else if (child.nodeType === 8 && (child.nodeValue ?? '').length >= MIN_UNSEEN)
        unseen.push({ text: withoutTags(child.nodeValue ?? ''), element: element.index });
    }
    return element;
  };

  const root = copy(top, null, 0, false, false);
  return {
    root,
    elements,
    unseen,
    title: fold(document.querySelector('title')?.textContent ?? ''),
    language: languageOf(document),
    baseUrl: baseOf(document, options.url),
    layoutChecked: options.visibility.complete,
    cut,
  };
}

function keptAttributes(source: Element): PageElement['attributes'] {
  const kept: Partial<Record<KeptAttribute, string>> = {};
  for (const name of source.getAttributeNames())
    if (KEPT.has(name)) kept[name as KeptAttribute] = source.getAttribute(name) ?? ''; // KEPT holds exactly these
  return kept;
}

/** Text of an element that is not shown where its scripts run, or only told to people who cannot see it. */
function unseenIn(element: Element): string {
  const tag = element.localName;
  if (tag === 'template' && !isShadowTemplate(element)) {
    const { content } = element as HTMLTemplateElement; // by its name
    return withoutTags(content?.textContent ?? element.textContent ?? '');
  }
  if (tag === 'noscript') return withoutTags(element.textContent ?? '');
  const told =
    tag === 'img' ? element.getAttribute('alt') : (element.getAttribute('aria-label') ?? element.getAttribute('title'));
  return told !== null && told.length >= MIN_UNSEEN ? told : '';
}

function withoutTags(markup: string): string {
  return markup.slice(0, MAX_UNSEEN).replace(/<[^>]{0,2000}>/g, ' ');
}

/** What stands in an element as a person sees it: its shadow tree, a frame's document, a slot's nodes, or its children. */
function contentOf(source: Element): Iterable<Node> {
  const tag = source.localName;
  if (source.shadowRoot) return source.shadowRoot.childNodes;
  if (tag === 'slot' && 'assignedNodes' in source) {
    const assigned = (source as HTMLSlotElement).assignedNodes({ flatten: true }); // has the method, so it is one
    return assigned.length > 0 ? assigned : source.childNodes;
  }
  if (tag === 'iframe' || tag === 'frame') {
    const body = frameBody(source as HTMLIFrameElement); // by its name
    return body ? [body] : [];
  }
  if (tag === 'template') return (source as HTMLTemplateElement).content.childNodes; // by its name
  return source.childNodes;
}

/** Fails: `null` for a frame of another origin or one without a document. */
function frameBody(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

function isShadowTemplate(element: Element): boolean {
  return element.localName === 'template' && element.hasAttribute('shadowrootmode');
}

function languageOf(document: Document): string | null {
  const declared =
    document.documentElement?.getAttribute('lang') ??
    document.documentElement?.getAttribute('xml:lang') ??
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  const language = declared?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.test(language) ? language : null;
}

function baseOf(document: Document, url: string | null): string | null {
  const declared = document.querySelector('base[href]')?.getAttribute('href');
  if (declared === null || declared === undefined) return url;
  try {
    return new URL(declared, url ?? undefined).href;
  } catch {
    return url;
  }
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
