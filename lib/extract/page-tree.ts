/** A page as plain data: what a person could read in it, in document order, free of any engine's DOM. */
export interface PageElement {
  /** Lower-case local name. */
  readonly tag: string;
  /** The few attributes that reading needs; see `KEPT_ATTRIBUTES`. */
  readonly attributes: Readonly<Partial<Record<KeptAttribute, string>>>;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
  /** True when a person cannot see the text that stands directly in it. */
  hidden: boolean;
  /** Position in document order, from 0. */
  readonly index: number;
}

export type PageNode = PageElement | string;

export interface Page {
  readonly root: PageElement;
  /** Every element, at its index. */
  readonly elements: readonly PageElement[];
  /** Content of `<title>`. */
  readonly title: string;
  readonly language: string | null;
  /** Address that relative links resolve against; `null`: unknown. */
  readonly baseUrl: string | null;
  /** Text that no layout shows: in comments, templates, `<noscript>` and descriptions of pictures; with its element. */
  readonly unseen: readonly { readonly text: string; readonly element: number }[];
  /** False when layout that was not looked at may hide text. */
  readonly layoutChecked: boolean;
  /** True when there was more than the bounds allow. */
  readonly cut: boolean;
}

export const KEPT_ATTRIBUTES = [
  'id',
  'class',
  'role',
  'href',
  'lang',
  'aria-controls',
  'aria-expanded',
  'aria-label',
  'aria-labelledby',
  'aria-level',
  'aria-modal',
  'data-target',
  'data-toggle',
  'data-bs-target',
  'data-bs-toggle',
  'colspan',
  'open',
  'start',
  'type',
] as const;
export type KeptAttribute = (typeof KEPT_ATTRIBUTES)[number];

/** Elements that stand on lines of their own. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Says whether an element begins and ends a line. */
export function isBlockElement(element: PageElement): boolean {
  return BLOCK_TAGS.has(element.tag);
}

/** The element's id and classes, lower case, words parted by hyphens, for telling what it is for. */
export function nameOf(element: PageElement): string {
  const { id = '', class: classes = '' } = element.attributes;
  return `${id} ${classes}`
    .slice(0, 400)
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase();
}

/** Visible text in an element, as it stands, without folding; `max`: about as many characters and no more. */
export function textOf(node: PageNode, max = Number.POSITIVE_INFINITY): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of node.children) {
    if (text.length > max) break;
    if (typeof child === 'string') text += node.hidden ? '' : child;
    else text += isBlockElement(child) ? ` ${textOf(child, max - text.length)} ` : textOf(child, max - text.length);
  }
  return text;
}
