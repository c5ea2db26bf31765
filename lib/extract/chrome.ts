import { isBlockElement, nameOf, textOf, type Page, type PageElement } from './page-tree.ts';
import { CONSENT, LABEL, NOTE, STRONG, WEAK } from './chrome-names.ts';
import { type ElementSize, measureElements } from './element-sizes.ts';
import { countPolicyWords, isDense } from './policy-words.ts';

const CHROME_TAGS = new Set('nav footer button select input textarea dialog menu progress meter output'.split(' '));
const CHROME_ROLES = new Set(
  'navigation banner contentinfo search dialog alertdialog alert menu menubar toolbar tree tooltip status'.split(' '),
);
/** As much text as tells what a box is about. Units: characters. */
const SAMPLE = 5_000;
/** So much running text about data is part of a policy, whatever it is called. Units: characters. */
const MUCH_PROSE = 700;
/** A box with less running text is small on the shortest of pages. */
const SMALL_BOX = 300;

/**
 * Tells the parts around a policy (menus, banners, dialogs, newsletter boxes, footers) from the policy.
 *
 * Shape:  a page → a predicate on its elements. Something that holds much of the page's prose is never such a part.
 */
export function chromeOf(page: Page): (element: PageElement) => boolean {
  const sizes = measureElements(page);
  const whole = sizes(page.root).prose;

  const isChrome = (element: PageElement): boolean => {
    const size = sizes(element);
    if (element.tag === 'body' || size.prose > Math.max(whole * 0.4, SMALL_BOX)) return false;
    const name = nameOf(element);
    if (NOTE.test(name)) return false;
    const { role = '' } = element.attributes;
    if (CHROME_TAGS.has(element.tag) || CHROME_ROLES.has(role) || element.attributes['aria-modal'] === 'true')
      return true;
    const share = whole === 0 ? 0 : size.prose / whole;
    const linky = size.linked > size.text / 2;
    if (element.tag === 'aside' || role === 'complementary')
      return share < 0.1 && (linky || size.controls > 0 || !speaksOfData(element, size));
    if (element.tag === 'header') return size.prose < 200 && !holdsTitle(element);
    if (element.tag === 'form') return size.prose < 400 && size.controls > 0;
    if (!isBlockElement(element) && size.text < 40) return LABEL.test(name);
    const small = share < 0.2 || size.prose < SMALL_BOX;
    if (CONSENT.test(name)) return small;
    if (STRONG.test(name)) return small && !(size.prose > MUCH_PROSE && !linky && speaksOfData(element, size));
    if (WEAK.test(name) && (share < 0.1 || size.prose < SMALL_BOX) && isBox(element, size)) {
      if (size.text > 0 && !speaksOfData(element, size)) return true;
      return (linky || size.prose === 0 || size.controls > 1) && !holdsHeading(element);
    }
    return isLinkList(element, size);
  };
  return isChrome;
}

/** Says whether an element is by its name or role a menu, a dialog or a box around the text, whatever it holds. */
export function isChromeByName(element: PageElement): boolean {
  if (CHROME_TAGS.has(element.tag) || CHROME_ROLES.has(element.attributes.role ?? '')) return true;
  return CONSENT.test(nameOf(element)) || STRONG.test(nameOf(element)) || element.tag === 'form';
}

function speaksOfData(element: PageElement, size: ElementSize): boolean {
  const text = textOf(element, SAMPLE);
  return isDense(countPolicyWords(text), Math.min(text.length, size.text));
}

/** The head of an article holds the policy's title and date; that of a site holds its menu. */
function holdsTitle(element: PageElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && (child.tag === 'h1' || holdsTitle(child)));
}

/** A list of nothing but links is a menu or a table of contents, unless the text before introduces it. */
function isLinkList(element: PageElement, size: ElementSize): boolean {
  if (size.links < 4 || size.prose > 0 || size.linked < size.text * 0.8) return false;
  return /^(?:ul|ol|div|p|section|table)$/.test(element.tag) && !isIntroduced(element, size);
}

function isIntroduced(element: PageElement, size: ElementSize): boolean {
  return size.introduced && !leadsWithin(element);
}

/** Says whether the links lead to parts of the same page. */
function leadsWithin(element: PageElement): boolean {
  if (element.tag === 'a') return element.attributes.href?.startsWith('#') === true;
  return element.children.some((child) => typeof child !== 'string' && leadsWithin(child));
}

/** A box of its own, no line or heading of the text. */
function isBox(element: PageElement, size: ElementSize): boolean {
  return (
    size.text < 3_000 &&
    !/^(?:h[1-6]|p|li|strong|b|summary|td|th|tr)$/.test(element.tag) &&
    !isIntroduced(element, size)
  );
}

function holdsHeading(element: PageElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && /^h[1-6]$/.test(child.tag));
}
