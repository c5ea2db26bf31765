import { isCollapsedPanel, panelIds } from './collapsed-panel.ts';
import type { Visibility } from './visibility.ts';

/**
 * Tells what a person cannot see of an open page, by its layout.
 *
 * Shape:  panels that a click opens (tabs, accordions, `<details>`) count as seen.
 * Fails:  a document without a window has no layout: all of it counts as seen, and `complete` is false.
 */
export function liveVisibility(document: Document): Visibility {
  const window = document.defaultView;
  if (!window) return { complete: false, of: () => 'inherit' };
  const panels = panelIds(document);
  return {
    complete: true,
    of(element) {
      // Elements of a same-origin frame have a window of their own.
      const view = element.ownerDocument.defaultView ?? window;
      const style = view.getComputedStyle(element);
      const gone =
        style.display === 'none' ||
        Number(style.opacity) < 0.02 ||
        style.contentVisibility === 'hidden' ||
        isCutOff(element, style) ||
        isOffScreen(element, style, view);
      const hidden =
        style.visibility !== 'visible' || Number.parseFloat(style.fontSize) < 2 || isUnseenColor(element, style, view);
      if (gone || hidden) return isCollapsedPanel(element, panels) ? 'inherit' : gone ? 'gone' : 'hidden';
      return 'shown';
    },
  };
}

/** A box without size that shows nothing of what does not fit. */
function isCutOff(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'inline' || style.display === 'contents') return false;
  if (/^rect\((?:[01]px[, ]*){4}\)$/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (!/hidden|clip/.test(`${style.overflowX}${style.overflowY}`)) return /^matrix\(0, 0, 0, 0/.test(style.transform);
  const { width, height } = element.getBoundingClientRect();
  return width < 2 || height < 2;
}

function isOffScreen(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  if (Number.parseFloat(style.textIndent) < -500) return true;
  if (
    !/absolute|fixed|relative/.test(style.position) &&
    style.transform === 'none' &&
    Number.parseFloat(style.marginLeft) > -500
  )
    return false;
  const { right, bottom, width } = element.getBoundingClientRect();
  return width > 0 && (right + view.scrollX < 0 || bottom + view.scrollY < 0);
}

/** Text in the color of what lies behind it, or in none. */
function isUnseenColor(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  const front = channels(style.color);
  if (!front) return false;
  if (front.alpha < 0.03) return true;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const behind = view.getComputedStyle(at);
    if (behind.backgroundImage !== 'none') return false;
    const back = channels(behind.backgroundColor);
    if (back && back.alpha > 0.5) return isAlmost(front, back);
  }
  return isAlmost(front, { red: 255, green: 255, blue: 255, alpha: 1 });
}

interface Channels {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Fails: `null` for a color space that is not sRGB. */
function channels(color: string): Channels | null {
  const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!found) return null;
  return {
    red: Number(found[1]),
    green: Number(found[2]),
    blue: Number(found[3]),
    alpha: found[4] === undefined ? 1 : Number(found[4]),
  };
}

function isAlmost(a: Channels, b: Channels): boolean {
  return Math.abs(a.red - b.red) + Math.abs(a.green - b.green) + Math.abs(a.blue - b.blue) < 12;
}
