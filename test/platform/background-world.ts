import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { TabState } from '../../lib/job/tab-state.ts';
import type { Name, Reply, Request } from '../../lib/messages/protocol.ts';
import type { PolicyText, Report } from '../../lib/types.ts';
import { POLICY_TEXT, POLICY_URL, REPORT } from '../fixtures/report.ts';
import { createFakeBrowser } from './fake-browser.ts';

export const TAB = 7;
export const POLICY_TAB = { id: TAB, windowId: 1, incognito: false, url: POLICY_URL } as const;

const POLICY: PolicyText = { title: 'Privacy', declaredLanguage: 'en', text: POLICY_TEXT, blocks: [], warnings: [] };
const LIVE = { url: POLICY_URL, policy: POLICY, english: null };
const INSPECTED = {
  url: POLICY_URL,
  title: 'Privacy',
  contentType: 'text/html',
  language: 'en',
  textLength: POLICY_TEXT.length,
  scripted: false,
  likelyPolicy: true,
  links: [],
};

/**
 * The background in a browser and with a database that live in memory. A policy is open in its one tab; parsing and
 * judging are those of the test.
 */
export function openBackground() {
  const browser = createFakeBrowser();
  browser.tabsById.set(TAB, POLICY_TAB);
  globalThis.indexedDB = new IDBFactory();
  browser.scripting.executeScript.mockImplementation(async (injection) => {
    const [file] = 'files' in injection ? (injection.files as string[]) : [];
    return [{ result: file === '/finder.js' ? INSPECTED : file === '/reader.js' ? LIVE : null }];
  });
  const judge = vi.fn(async (): Promise<Report> => REPORT);
  const world = {
    browser,
    /** Gives the report of whatever was read. */
    judge,
    /** Starts the background, as the browser does whenever it has ended it. Nothing is left but what was stored. */
    async start(): Promise<void> {
      browser.endBackground();
      vi.resetModules();
      vi.doMock('../../lib/platform/browser.ts', () => ({ browser }));
      vi.doMock('../../lib/platform/host-client.ts', () => ({
        askHost: async (task: string) =>
          task === 'judge'
            ? { ok: true, value: await judge() }
            : { ok: true, value: { policy: POLICY, links: [], english: null, complete: true, notices: [] } },
      }));
      const { serveBackground } = await import('../../lib/platform/background.ts');
      serveBackground();
    },
    /** Sends a message, as one of our pages does. */
    async send<N extends Name>(name: N, request: Request<N>): Promise<Reply<N>> {
      const [reply] = await browser.runtime.onMessage.tell({ name, request }, OWN_PAGE);
      return reply as Reply<N>; // the background's only listener answers it
    },
    stateOf: (): Promise<TabState> => world.send('get-state', { tabId: TAB }),
    /** Waits for a state of the tab. */
    waitFor: (kind: TabState['kind']): Promise<TabState> =>
      vi.waitFor(
        async () => {
          const state = await world.stateOf();
          if (state.kind !== kind) throw new Error(`the tab's state is ${JSON.stringify(state)}`);
          return state;
        },
        { interval: 2 },
      ),
  };
  return world;
}

const OWN_PAGE = { id: 'abcdef', origin: 'chrome-extension://abcdef' };

/** Work that waits until it is told to go on. */
export function held<T>(value: T): { readonly work: () => Promise<T>; readonly release: () => void } {
  let release = (): void => undefined;
  const gate = new Promise<void>((go) => (release = go));
  return { work: () => gate.then(() => value), release };
}
