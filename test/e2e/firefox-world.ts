import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect } from 'vitest';
import { launchFirefox } from '../../scripts/firefox.mjs';
import { serveSites } from '../../scripts/serve-sites.mjs';
import { answerFault } from './fault-site.ts';
import type { Shown } from './expected-report.ts';
import { seedSite } from './seed-site.ts';

/** What the tests use of the browser's own window; its code runs with the browser's rights. */
interface ChromeBrowser extends Element {
  readonly contentDocument: Document | null;
}
interface ChromeWindow extends Window {
  readonly CustomizableUI: { addWidgetToArea(id: string, area: string): void };
  readonly SidebarController: {
    show(id: string): Promise<void>;
    readonly browser: ChromeBrowser;
    readonly sidebars: Map<string, unknown>;
  };
}
declare const ChromeUtils: {
  importESModule(path: string): {
    readonly ExtensionPermissions: { add(id: string, permissions: object, extension: unknown): Promise<void> };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: unknown } };
declare const Services: { readonly wm: { getMostRecentWindow(type: string): ChromeWindow } };

/** Sites that answer by code, beside those of `test/sites`. */
type Handlers = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

type Prefs = Readonly<Record<string, string | number | boolean>>;

/** The element of the browser's own window that holds each view. */
const VIEWS = { popup: 'browser[webextension-view-type="popup"]', sidebar: '#webext-panels-browser' } as const;

/**
 * Real Firefox with the built extension, and the test sites. Extension pages run in the browser's own process, so that
 * a test can look into the real toolbar popup and the real sidebar.
 */
export async function openFirefox(more: Handlers = {}, prefs: Prefs = {}) {
  const handlers = { 'faults.example': answerFault, 'seeds.example': seedSite, ...more };
  const sites = await serveSites('test/sites', { handlers });
  const firefox = await launchFirefox({
    proxyPort: sites.proxyPort,
    prefs: { 'extensions.webextensions.remote': false, ...prefs },
  });
  const widget = firefox.addonId.replace(/[^a-z0-9]/g, '_');
  await firefox.chrome((id: string) => {
    Services.wm
      .getMostRecentWindow('navigator:browser')
      .CustomizableUI.addWidgetToArea(`${id}-browser-action`, 'nav-bar');
  }, widget);

  /** Runs a function on the document of the popup or the sidebar. */
  const inside = <T>(view: 'popup' | 'sidebar', look: string, ...args: unknown[]): Promise<T> =>
    firefox.chromeScript(
      `const window = Services.wm.getMostRecentWindow('navigator:browser');
       const outer = '${view}' === 'popup' ? window.document : window.SidebarController.browser?.contentDocument;
       const shown = outer?.querySelector('${VIEWS[view]}');
       const page = shown?.contentDocument;
       return page ? (${look})(page, ...arguments) : null;`,
      ...args,
    ) as Promise<T>;

  return {
    firefox,
    sites,
    /** Clicks the icon in the toolbar, as a mouse would; that is what grants the tab. */
    async click() {
      const isOpen = `return Boolean(Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('${VIEWS.popup}'))`;
      // A click on the icon closes a popup that is still open.
      await firefox.chromeScript(
        `Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('${VIEWS.popup}')?.closest('panel')?.hidePopup()`,
      );
      await expect.poll(() => firefox.chromeScript(isOpen), { timeout: 20_000 }).toBe(false);
      await firefox.clickChrome(`#${widget}-BAP`);
      await expect.poll(() => firefox.chromeScript(isOpen), { timeout: 20_000 }).toBe(true);
    },
    inside,
    /** Gives the permission for an origin, as the person's yes in the browser's own prompt does. */
    grant: (origin: string) =>
      firefox.chrome(
        async (id: string, pattern: string) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          await ExtensionPermissions.add(
            id,
            { permissions: [], origins: [pattern] },
            WebExtensionPolicy.getByID(id).extension,
          );
        },
        firefox.addonId,
        origin,
      ),
    /** Clicks an element of a view, as a mouse would: browsers allow some things in a person's click only. */
    press: (view: keyof typeof VIEWS, css: string): Promise<unknown> =>
      inside(
        view,
        `(document, css) => {
          const element = document.querySelector(css);
          element.scrollIntoView();
          const { left, top, width, height } = element.getBoundingClientRect();
          const view = document.defaultView;
          const [x, y] = [left + width / 2, top + height / 2];
          for (const type of ['mousemove', 'mousedown', 'mouseup']) {
            // Renamed in the course of 2026.
            if (view.synthesizeMouseEvent) view.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
            else view.windowUtils.sendMouseEvent(type, x, y, 0, 1, 0);
          }
        }`,
        css,
      ),
    /** Polls a view until a look at it gives something. */
    async until<T>(view: 'popup' | 'sidebar', look: string, ...args: unknown[]): Promise<T> {
      for (let tries = 0; tries < 300; tries++) {
        const found = await inside<T>(view, look, ...args).catch(() => null);
        if (found) return found;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(
        `waited in vain for ${look} in: ${await inside<string>(view, '(document) => document.body.innerText')}`,
      );
    },
    async close() {
      await firefox.close();
      sites.close();
    },
  };
}
export type FirefoxWorld = Awaited<ReturnType<typeof openFirefox>>;

/** What the popup shows of a report. */
export function readFirefoxReport(world: FirefoxWorld): Promise<Shown> {
  return world.until<Shown>(
    'popup',
    `(document) => document.querySelector('.grade[data-grade]') && {
      grade: document.querySelector('.grade').getAttribute('data-grade'),
      score: Number(document.querySelector('.score-value').textContent),
      range: document.querySelector('.score-range').textContent.trim(),
      answers: [...document.querySelectorAll('.answer')].map((row) => ({
        label: row.querySelector('.answer-text').textContent.trim(),
        quote: row.querySelector('blockquote')?.textContent.trim() ?? null,
      })),
    }`,
  );
}
