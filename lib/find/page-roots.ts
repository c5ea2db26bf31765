/** A tree of links and the address that its relative links start from. */
export interface LinkRoot {
  readonly root: Document | ShadowRoot;
  readonly base: string;
}

/** Bounds against pages built to waste time: elements looked at, trees within trees. */
const MAX_ELEMENTS = 40_000;
const MAX_ROOTS = 200;

/**
 * A document, its open shadow trees and the frames of its own origin, outermost first.
 *
 * Fails:  never. What may not be read is left out; a tree too large is read in part.
 */
export function pageRoots(document: Document, pageUrl: string): readonly LinkRoot[] {
  const roots: LinkRoot[] = [{ root: document, base: baseOf(document, pageUrl) }];
  let seen = 0;
  for (let at = 0; at < roots.length; at++) {
    const here = roots[at];
    if (!here) break;
    const elements = here.root.querySelectorAll('*');
    // By index: of a hundred thousand elements an iterator takes twice as long.
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      if (!element || ++seen > MAX_ELEMENTS || roots.length >= MAX_ROOTS) return roots;
      if (element.shadowRoot && typeof element.shadowRoot.querySelectorAll === 'function') {
        roots.push({ root: element.shadowRoot, base: here.base });
      } else if (element.localName === 'iframe') {
        const frame = frameOf(element, here.base);
        if (frame) roots.push(frame);
      }
    }
  }
  return roots;
}

/** Where relative links start: `<base href>`, or the page itself. */
export function baseOf(document: Document, pageUrl: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  if (typeof href !== 'string') return pageUrl;
  try {
    const base = new URL(href, pageUrl);
    return /^https?:$/.test(base.protocol) ? base.href : pageUrl;
  } catch {
    return pageUrl;
  }
}

function frameOf(frame: Element, parentBase: string): LinkRoot | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument; // by its local name; `null` for another origin
    if (!inner || typeof inner.querySelectorAll !== 'function') return null;
    const url = typeof inner.URL === 'string' && /^https?:/.test(inner.URL) ? inner.URL : parentBase;
    return { root: inner, base: baseOf(inner, url) };
  } catch {
    return null;
  }
}
