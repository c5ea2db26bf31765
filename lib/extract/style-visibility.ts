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
  const byKey = new Map<string, StyleRule[]>();
  const css = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n');
  for (const rule of readStyleRules(css)) {
    const key = ruleKey(rule);
    byKey.set(key, [...(byKey.get(key) ?? []), rule]);
  }
  const outside = document.querySelector('link[rel~="stylesheet"][href]') !== null;
  const panels = panelIds(document);

  const looksOf = (element: Element): Looks => {
    const style = element.getAttribute('style');
    const rules = keysOf(element).flatMap((key) => byKey.get(key) ?? []);
    if (rules.length === 0 && style === null) return {};
    const matching = rules.filter((rule) => ruleMatches(rule, element)).sort((a, b) => a.weight - b.weight);
    return Object.assign({}, ...matching.map(({ looks }) => looks), style ? declarationsOf(style) : null) as Looks; // of Looks only
  };

  return {
    complete: !outside,
    of(element) {
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
      if (gone || hidden) return isCollapsedPanel(element, panels) ? 'inherit' : gone ? 'gone' : 'hidden';
      return sightOf(looks);
    },
  };
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
