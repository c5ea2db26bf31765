import { parseHTML } from 'linkedom';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

/** A page without a browser, for drawing components into. */
export interface Page {
  readonly body: HTMLElement;
  readonly draw: (view: VNode) => void;
  /** The texts of all elements that match, white space folded. */
  readonly texts: (selector: string) => string[];
  readonly click: (selector: string, text?: string) => void;
  /** Tells a field that a person changed it. */
  readonly change: (selector: string) => void;
}

/** A fresh page with its globals in place. Fails: `click` throws where nothing matches. */
export function openPage(): Page {
  const { window, document } = parseHTML('<!doctype html><html lang="en"><body></body></html>');
  Object.assign(globalThis, { window, document, self: window });
  const { body } = document;
  const all = (selector: string) => [...body.querySelectorAll<HTMLElement>(selector)];
  const fold = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  return {
    body,
    draw: (view) => void act(() => render(view, body)),
    texts: (selector) => all(selector).map(({ textContent }) => fold(textContent)),
    change(selector) {
      void act(() => void body.querySelector(selector)?.dispatchEvent(new window.Event('change', { bubbles: true })));
    },
    click(selector, text) {
      const found = all(selector).find((element) => text === undefined || fold(element.textContent).includes(text));
      if (!found) throw new Error(`nothing to click: ${selector} ${text ?? ''}`);
      void act(() => void found.dispatchEvent(new window.Event('click', { bubbles: true, cancelable: true })));
    },
  };
}
