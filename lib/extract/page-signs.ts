/** What tells a page from the text that it should hold. */
export interface PageSigns {
  readonly title: string;
  /** First headings, in order. */
  readonly headings: readonly string[];
  /** True where a person is asked for a password or a code. */
  readonly hasPassword: boolean;
  /** Scripts that may build the page. */
  readonly scripts: number;
  /** True where the page is an empty place for a script or a frame to fill, or asks to switch scripts on. */
  readonly isShell: boolean;
}

const MAX_HEADINGS = 5;
const SHELL_IDS = '#root,#app,#__next,#__nuxt,#svelte,#___gatsby,app-root,[ng-app],[data-reactroot]';
const NEEDS_SCRIPT =
  /(?:enable|activate|turn on|requires?|need|without|activ|aktivier|habilit|attiva|inschakel).{0,40}javascript|javascript.{0,40}(?:enable|required|disabled|activ|aktivier|habilit)/i;

/** Reads the signs of a page's document. Shape: the document is only read. */
export function pageSigns(document: Document): PageSigns {
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, MAX_HEADINGS).map(textOf);
  const shell = document.querySelector(SHELL_IDS);
  const frame = document.querySelector('main iframe[src], body > iframe[src], body > div iframe[src]');
  const notices = [...document.querySelectorAll('noscript')].map(textOf).join(' ');
  return {
    title: textOf(document.querySelector('title')),
    headings: headings.filter((text) => text !== ''),
    hasPassword: document.querySelector('input[type="password"], input[autocomplete="one-time-code"]') !== null,
    scripts: document.querySelectorAll('script').length,
    isShell:
      (shell !== null && textOf(shell).length < 200) || frame !== null || NEEDS_SCRIPT.test(notices.slice(0, 5_000)),
  };
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 2_000);
}
