import type { LinkPlace } from './page-link.ts';

/** Deeper trees are built to waste time. */
const MAX_DEPTH = 200;
/** Weaker first: a banner within a footer is a banner. */
const PLACE_SIGNS: readonly { readonly place: LinkPlace; readonly looks?: RegExp }[] = [
  { place: 'body' },
  { place: 'article', looks: /^article |role=article|comment|post-?content|entry-?content|article/ },
  { place: 'navigation', looks: /^(?:nav|header) |role=(?:navigation|banner)|menu|nav/ },
  { place: 'footer', looks: /^footer |role=contentinfo|foot|legal|copyright/ },
  { place: 'banner', looks: /cookie|consent|gdpr|role=(?:alert)?dialog/ },
];

/** Says where elements stand, by what their ancestors call themselves. Remembers what it saw: one for each page. */
export function placeFinder(): (element: Element) => LinkPlace {
  const known = new WeakMap<Element, number>();
  return (element) => PLACE_SIGNS[rankOf(element, known)]?.place ?? 'body';
}

/** The strongest place among an element and its ancestors. */
function rankOf(element: Element, known: WeakMap<Element, number>): number {
  const path: Element[] = [];
  let rank = 0;
  let at: Element | null = element;
  while (at && path.length < MAX_DEPTH) {
    const seen = known.get(at);
    if (seen !== undefined) {
      rank = seen;
      break;
    }
    path.push(at);
    at = at.parentElement;
  }
  for (const one of path.reverse()) {
    rank = Math.max(rank, ownRank(one));
    known.set(one, rank);
  }
  return rank;
}

function ownRank(element: Element): number {
  if (/^(?:html|body|main)$/.test(String(element.localName))) return 0; // named after the whole page
  const look = `${String(element.localName)} role=${read(element, 'role')} ${read(element, 'id')} ${read(element, 'class')}`;
  for (let rank = PLACE_SIGNS.length - 1; rank > 0; rank--) if (PLACE_SIGNS[rank]?.looks?.test(look)) return rank;
  return 0;
}

/** A form's fields may stand where its methods are expected: such a form says nothing. */
function read(element: Element, name: string): string {
  if (typeof element.getAttribute !== 'function') return '';
  return (element.getAttribute(name) ?? '').slice(0, 200).toLowerCase();
}
