import { readStyleRules, ruleKey, ruleMatches, type StyleRule } from './style-rules.ts';
import { declarationsOf, type Looks } from './style-looks.ts';
import { isCollapsedPanel, panelIds } from './collapsed-panel.ts';
import type { Sight, Visibility } from './visibility.ts';

/**
 * Tells what a person cannot see of a fetched page, by its own attributes and `<style>` elements.
 *
 * Shape:  panels that a click opens (tabs, accordions) count as seen. Style sheets of other files are not looked at:
 *         where the page has any, `complete` is false.
 */
export function styleVisibility(document: Document): Visibility {
  const css = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n');
  const rules = readStyleRules(css);
  const backgrounds = new Set(rules.map(({ looks }) => colorOf(looks.background ?? '')).concat('ffffff'));
  const all = byKey(rules);
  const hiding = byKey(rules.filter(({ looks }) => mayHide(looks, backgrounds)));
  const outside = document.querySelector('link[rel~="stylesheet"][href]') !== null;
  const panels = panelIds(document);
  let checks = 0;
  const rulesOf = (from: ReadonlyMap<string, StyleRule[]>, element: Element): StyleRule[] => {
    if (from.size === 0 || checks > MAX_CHECKS) return [];
    const candidates = keysOf(element).flatMap((key) => from.get(key) ?? []);
    checks += candidates.length;
    return candidates.filter((rule) => ruleMatches(rule, element));
  };
  // Only inside what is hidden it matters that an element shows itself again; outer elements are asked first.
  let someHidden = false;

  const looksOf = (element: Element): Looks => {
    const matching = rulesOf(all, element).sort((a, b) => a.weight - b.weight);
    const style = element.getAttribute('style');
    return Object.assign({}, ...matching.map(({ looks }) => looks), style ? declarationsOf(style) : null) as Looks; // of Looks only
  };

  return {
    get complete() {
      return !outside && checks <= MAX_CHECKS;
    },
    of(element) {
      const isAttributed = element.hasAttribute('hidden') || element.hasAttribute('style');
      if (!isAttributed && !someHidden && rulesOf(hiding, element).length === 0) return 'inherit';
      const looks = looksOf(element);
      const gone =
        element.hasAttribute('hidden') ||
        looks.display === false ||
        looks.opacity === false ||
        looks.size === false ||
        looks.place === false ||
        (looks.color !== undefined &&
          isUnseen(looks.color, looks.background ?? backgroundOf(element, looksOf), outside));
      const hidden = looks.visibility === false || looks.fontSize === false;
      if (!gone && !hidden) return sightOf(looks);
      if (isCollapsedPanel(element, panels)) return 'inherit';
      someHidden ||= !gone;
      return gone ? 'gone' : 'hidden';
    },
  };
}

/** Comparisons of elements with rules; a page that needs more is not checked on. */
const MAX_CHECKS = 2_000_000;

/** Rules by the name they are looked up under. */
function byKey(rules: readonly StyleRule[]): ReadonlyMap<string, StyleRule[]> {
  const found = new Map<string, StyleRule[]>();
  for (const rule of rules) {
    const key = ruleKey(rule);
    const same = found.get(key);
    if (same) same.push(rule);
    else found.set(key, [rule]);
  }
  return found;
}

function mayHide(looks: Looks, backgrounds: ReadonlySet<string | null>): boolean {
  const { display, visibility, opacity, fontSize, size, place, color } = looks;
  if ([display, visibility, opacity, fontSize, size, place].includes(false)) return true;
  const front = color === undefined ? null : colorOf(color);
  return front !== null && (front === 'transparent' || backgrounds.has(front));
}

function sightOf(looks: Looks): Sight {
  return looks.visibility === true || looks.fontSize === true ? 'shown' : 'inherit';
}

function keysOf(element: Element): string[] {
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  return ['*', element.localName, ...classes.slice(0, 50).map((name) => `.${name}`), ...(id ? [`#${id}`] : [])];
}

/** The nearest background that is known; `null`: none up to the page. */
function backgroundOf(element: Element, looksOf: (element: Element) => Looks): string | null {
  for (let above = element.parentElement; above; above = above.parentElement) {
    const { background } = looksOf(above);
    if (background !== undefined) return background;
  }
  return null;
}

/** Without a known background the page is white, if no style sheet that was not read can say otherwise. */
function isUnseen(color: string, background: string | null, outside: boolean): boolean {
  const front = colorOf(color);
  if (front === 'transparent') return true;
  if (background === null) return !outside && front === 'ffffff';
  const back = colorOf(background);
  return front !== null && back !== 'transparent' && front === back;
}

const NAMED: Readonly<Record<string, string>> = { white: 'ffffff', black: '000000', transparent: 'transparent' };

/** Fails: `null` for a color that is written in a way not read here. */
function colorOf(value: string): string | null {
  const named = NAMED[value];
  if (named !== undefined) return named;
  const hex = /^#([\da-f]{3}|[\da-f]{6})([\da-f]{2}|[\da-f])?$/.exec(value);
  if (hex?.[1] !== undefined) {
    if (hex[2] !== undefined && /^0+$/.test(hex[2])) return 'transparent';
    return hex[1].length === 3 ? hex[1].replace(/./g, '$&$&') : hex[1];
  }
  const channels = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+)%?)?\s*\)$/.exec(value);
  if (!channels) return /^[a-z]+$/.test(value) ? value : null;
  if (channels[4] !== undefined && Number(channels[4]) < 0.03) return 'transparent';
  return channels
    .slice(1, 4)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('');
}
