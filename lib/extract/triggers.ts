import { nameOf, textOf, type Page, type PageElement } from './page-tree.ts';

const CONTROL_WORDS =
  /^(?:(?:read|show|see|view|learn|load) (?:more|less|all|details)|(?:expand|collapse|open|close)(?: all)?|menu|toggle.{0,20})$/i;

/** Says whether an element is what a person clicks to unfold a part of the text: it serves as that part's heading. */
export function isTrigger(element: PageElement): boolean {
  const { tag, attributes } = element;
  const toggles = /^collapse$/.test(attributes['data-toggle'] ?? attributes['data-bs-toggle'] ?? '');
  const clickable = tag === 'button' || tag === 'a' || attributes.role === 'button';
  if (!clickable || attributes.role === 'tab') return false;
  if (!toggles && attributes['aria-expanded'] === undefined && !/accordi[oa]n|collaps|faq/.test(nameOf(element)))
    return false;
  if (/(?:^|[^a-z])(?:nav|menu|hamburger|dropdown|search)/.test(nameOf(element)) || insideMenu(element)) return false;
  const text = textOf(element, 2_000).replace(/\s+/g, ' ').trim();
  return text.length > 2 && text.length < 200 && !CONTROL_WORDS.test(text);
}

function insideMenu(element: PageElement): boolean {
  for (let above = element.parent; above; above = above.parent)
    if (
      /^(?:nav|footer|header)$/.test(above.tag) ||
      /(?:^|[^a-z])(?:nav|navbar|menu|footer)(?![a-z])/.test(nameOf(above))
    )
      return true;
  return false;
}

/** The labels of a page's tabs, by the id of the panel and by that of the tab. */
export function tabLabels(page: Page): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const tab of page.elements) {
    if (
      tab.attributes.role !== 'tab' &&
      !/^(?:tab|pill)$/.test(tab.attributes['data-toggle'] ?? tab.attributes['data-bs-toggle'] ?? '')
    )
      continue;
    const text = textOf(tab, 2_000).replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > 200) continue;
    const { id, href } = tab.attributes;
    const target =
      tab.attributes['aria-controls'] ?? tab.attributes['data-target'] ?? tab.attributes['data-bs-target'] ?? href;
    for (const key of [target, id]) if (key) labels.set(key.replace(/^#/, ''), text);
  }
  return labels;
}
