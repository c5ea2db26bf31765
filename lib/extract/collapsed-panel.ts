/** Words in a class or id of what a click unfolds. */
const PANEL =
  /(?:^|[^a-z])(?:accordi[oa]n|collaps|tab-?(?:s-)?(?:panel?|content|body)|toggle|expand|faq|spoiler|read-?more|show-?more|answer|dropdown-?content)/;
/** Words of what is laid over the page, or leads around it. */
const OVERLAY =
  /(?:^|[^a-z])(?:modal|popup|pop-up|overlay|lightbox|offcanvas|cookie-?(?:banner|bar|notice|consent)|consent|nav(?:bar)?|menu)(?![a-z])/;
const TRIGGERS =
  '[aria-controls],[data-target],[data-bs-target],[data-toggle][href],[data-bs-toggle][href],[role="tab"][href]';

/** Ids of the elements that a control of the page shows and hides. */
export function panelIds(document: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const trigger of document.querySelectorAll(TRIGGERS)) {
    if (
      /^(?:modal|dropdown|offcanvas)$/.test(
        trigger.getAttribute('data-toggle') ?? trigger.getAttribute('data-bs-toggle') ?? '',
      )
    )
      continue;
    for (const name of ['aria-controls', 'data-target', 'data-bs-target', 'href'])
      for (const id of (trigger.getAttribute(name) ?? '').split(/\s+/)) if (id) ids.add(id.replace(/^#/, ''));
  }
  return ids;
}

/**
 * Says whether an element that is not shown now is a panel that a person can unfold: the content of a tab, an
 * accordion or a closed `<details>`. Its text counts.
 */
export function isCollapsedPanel(element: Element, panels: ReadonlySet<string>): boolean {
  const role = element.getAttribute('role') ?? '';
  const id = element.getAttribute('id') ?? '';
  const name = `${id} ${element.getAttribute('class') ?? ''}`.slice(0, 400).toLowerCase();
  if (/^(?:dialog|alertdialog|menu|navigation)$/.test(role) || element.hasAttribute('aria-modal') || OVERLAY.test(name))
    return false;
  if (role === 'tabpanel' || (id !== '' && panels.has(id))) return true;
  return PANEL.test(name) && hasLabelBefore(element);
}

/** A panel stands after the short text that a person clicks on. */
function hasLabelBefore(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 2; at = at.parentElement, up++) {
    const before = at.previousElementSibling?.textContent?.trim() ?? '';
    if (before.length > 1 && before.length < 300) return true;
  }
  return false;
}
