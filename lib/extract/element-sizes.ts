import { isBlockElement, type Page, type PageElement } from './page-tree.ts';

/** How much an element holds of what tells a text from a menu. Units: visible characters, white space folded. */
export interface ElementSize {
  text: number;
  linked: number;
  /** How many links. */
  links: number;
  /** Characters in lines of at least eight words that are not links. */
  prose: number;
  /** How many buttons and fields. */
  controls: number;
  /** True where the text right before it ends in a colon. */
  introduced: boolean;
  /** Its last visible character. */
  tail: string;
}

/** The sizes of all elements of a page, in one walk. */
export function measureElements(page: Page): (element: PageElement) => Readonly<ElementSize> {
  const sizes = page.elements.map(() => ({ ...EMPTY }));
  measure(page.root, sizes, false);
  return (element) => sizes[element.index] ?? EMPTY;
}

const EMPTY: Readonly<ElementSize> = {
  text: 0,
  linked: 0,
  links: 0,
  prose: 0,
  controls: 0,
  introduced: false,
  tail: '',
};

/** Fills in the sizes, children first; gives back the inline text that the element adds to the line around it. */
function measure(element: PageElement, sizes: ElementSize[], inLink: boolean): { line: string; linked: number } {
  const size = sizes[element.index];
  const link = inLink || (element.tag === 'a' && element.attributes.href !== undefined);
  let line = '';
  let linked = 0;
  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (size && linked < text.length / 2 && wordCount(text) >= 8) size.prose += text.length;
    line = '';
    linked = 0;
  };
  let before = '';
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (element.hidden) continue;
      if (/\S/.test(child)) before = child.trimEnd().slice(-1);
      const length = child.replace(/\s+/g, ' ').trim().length;
      line += child;
      if (link) linked += length;
      if (size) {
        size.text += length;
        if (link) size.linked += length;
      }
      continue;
    }
    if (child.tag === 'br') line += ' ';
    const block = isBlockElement(child);
    if (block) endLine();
    const inner = measure(child, sizes, link);
    if (!block) {
      line += inner.line;
      linked += inner.linked;
    }
    const own = sizes[child.index];
    if (own) {
      own.introduced = /[:：]$/.test(before);
      if (own.text > 0) before = own.tail;
    }
    if (size && own) {
      size.text += own.text;
      size.linked += own.linked;
      size.links += own.links + (child.tag === 'a' && own.text > 0 ? 1 : 0);
      size.prose += own.prose;
      size.controls += own.controls + (/^(?:button|select|input|textarea)$/.test(child.tag) ? 1 : 0);
    }
  }
  if (isBlockElement(element) || element.parent === null) endLine();
  if (size) size.tail = before;
  return { line, linked };
}

function wordCount(text: string): number {
  return text.length > 16 && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(text)
    ? text.length / 4
    : text.split(' ').length;
}
