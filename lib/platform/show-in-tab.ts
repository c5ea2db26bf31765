import type { Request } from '../messages/protocol.ts';
import { browser } from './browser.ts';
import { isSamePage } from './same-page.ts';
import { getTabState } from './tab-records.ts';

/**
 * Marks a sentence in the policy that is open in a tab, scrolls to it and gives it the focus.
 *
 * Fails: false where the tab does not show the policy, where we have no right to it, or where the sentence is not on
 * the page; the person then follows a link with a text fragment instead.
 */
export async function showInTab({ tabId, quote, nth }: Request<'show-in-tab'>): Promise<boolean> {
  const state = await getTabState(tabId);
  if (state?.kind !== 'report' || !state.policyUrl) return false;
  try {
    const tab = await browser.tabs.get(tabId);
    if (!tab.url || !isSamePage(tab.url, state.policyUrl)) return false;
    await browser.scripting.insertCSS({ target: { tabId }, css: HIGHLIGHT });
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: markQuote, args: [quote, nth] });
    return frame?.result === true;
  } catch {
    return false;
  }
}

const HIGHLIGHT = '::highlight(smallprint) { background-color: #f7c948; color: #17181c; }';

/**
 * Runs in the page, so it stands on its own. Finds a quote in the page's text, white space aside, and marks it without
 * adding an element. Of several places the nth is taken, else the last of them.
 */
function markQuote(quote: string, nth: number): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: { node: Text; offset: number }[] = [];
  let letters = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text; // the walker shows text only
    if (/^(?:script|style|noscript|template)$/i.test(text.parentElement?.localName ?? '')) continue;
    for (let offset = 0; offset < text.data.length; offset++) {
      const letter = text.data.charAt(offset);
      if (/\s/.test(letter)) continue;
      letters += letter;
      places.push({ node: text, offset });
    }
  }
  const wanted = quote.replace(/\s+/g, '');
  let at = letters.indexOf(wanted);
  for (let more = nth; more > 0 && at >= 0; more--) {
    const next = letters.indexOf(wanted, at + wanted.length);
    if (next < 0) break;
    at = next;
  }
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || !first || !last) return false;
  for (let box = first.node.parentElement; box; box = box.parentElement)
    if (box instanceof HTMLDetailsElement) box.open = true;
  const range = new Range();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  CSS.highlights.set('smallprint', new Highlight(range));
  const target = first.node.parentElement;
  target?.scrollIntoView({ block: 'center' });
  if (target && !target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target?.focus({ preventScroll: true });
  return true;
}
