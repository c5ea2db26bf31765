import { beforeEach, describe, expect, test, vi } from 'vitest';
import { stoppedState } from '../../lib/job/tab-state.ts';
import type { performAction } from '../../lib/platform/perform-action.ts';
import type { TabState } from '../../lib/job/tab-state.ts';
import type { ActionId } from '../../lib/ui/words/action-id.ts';
import { REPORT_STATE } from '../fixtures/tab-states.ts';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';

const TAB = { tabId: 7, windowId: 1, incognito: false };
const POLICY = 'https://legal.fernhill.example/privacy';
const OTHER = 'https://cookies.fernhill.example/all';
const STOPPED = stoppedState('needs-permission', { host: 'fernhill.example', policyUrl: POLICY });

let browser: FakeBrowser;
let openPanel: ReturnType<typeof vi.fn>;
let perform: typeof performAction;

beforeEach(async () => {
  vi.unstubAllEnvs();
  browser = createFakeBrowser();
  browser.tabsById.set(7, { id: 7, windowId: 1, incognito: false, url: 'https://fernhill.example/' });
  openPanel = vi.fn(async () => undefined);
  vi.stubGlobal('chrome', { sidePanel: { open: openPanel } });
  vi.resetModules();
  vi.doMock('../../lib/platform/browser.ts', () => ({ browser }));
  ({ performAction: perform } = await import('../../lib/platform/perform-action.ts'));
});

const sent = () => browser.runtime.sendMessage.mock.calls.map(([message]) => message);
const opened = () => browser.tabs.create.mock.calls.map(([{ url }]) => url);

describe('a button', () => {
  test.each<[ActionId, TabState, object]>([
    ['read', STOPPED, { name: 'read-tab', request: { tabId: 7, afresh: true } }],
    ['retry', STOPPED, { name: 'read-tab', request: { tabId: 7, afresh: true } }],
    ['read-page', STOPPED, { name: 'read-address', request: { tabId: 7, url: 'https://fernhill.example/' } }],
    ['choose', STOPPED, { name: 'read-address', request: { tabId: 7, url: POLICY } }],
    ['cancel', STOPPED, { name: 'stop', request: { tabId: 7 } }],
  ])('%s sends its message', async (action, state, message) => {
    await perform(action, TAB, state);
    expect(sent()).toEqual([message]);
  });

  test.each(['show-findings', 'show-quotes'] as const)('%s opens the panel beside the window', async (action) => {
    await perform(action, TAB, REPORT_STATE);
    expect(openPanel).toHaveBeenCalledWith({ windowId: 1 });
  });

  test.each(['export', 'import', 'delete-old', 'permissions'] as const)('%s opens the settings', async (action) => {
    await perform(action, TAB, STOPPED);
    expect(browser.runtime.openOptionsPage).toHaveBeenCalledTimes(1);
  });

  test('help opens the first page, reload loads the tab anew', async () => {
    await perform('help', TAB, STOPPED);
    await perform('reload', TAB, STOPPED);
    expect(opened()).toEqual(['chrome-extension://abcdef/welcome.html']);
    expect(browser.tabs.reload).toHaveBeenCalledWith(7);
  });

  test.each([
    ['', 'chrome://extensions/?id=abcdef'],
    ['true', 'https://support.mozilla.org/kb/disable-or-remove-add-ons'],
  ])('reinstall opens where that is done (Firefox: %j)', async (firefox, url) => {
    vi.stubEnv('FIREFOX', firefox);
    await perform('reinstall', TAB, stoppedState('damaged-install'));
    expect(opened()).toEqual([url]);
  });
});

describe('a permission', () => {
  test('that is given is left to the background', async () => {
    browser.permissions.request.mockResolvedValue(true);
    await perform('allow', TAB, STOPPED);
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://legal.fernhill.example/*'] });
    expect(sent()).toEqual([{ name: 'permission-asked', request: { tabId: 7 } }]);
  });

  test('that is refused is told', async () => {
    await perform('allow', TAB, STOPPED);
    expect(sent().at(-1)).toEqual({ name: 'permission-denied', request: { tabId: 7 } });
  });

  test('is asked for all parts that wait for one, at once; then the policy is read again', async () => {
    const error = { code: 'needs-permission', message: '' };
    const [document] = REPORT_STATE.report.documents;
    if (!document) throw new Error('the fixture has a document');
    const documents = [document, { ...document, url: OTHER, error }, { ...document, url: POLICY, error }];
    browser.permissions.request.mockResolvedValue(true);
    await perform('read-more', TAB, { ...REPORT_STATE, report: { ...REPORT_STATE.report, documents } });
    expect(browser.permissions.request).toHaveBeenCalledWith({
      origins: ['https://cookies.fernhill.example/*', 'https://legal.fernhill.example/*'],
    });
    expect(sent()).toEqual([{ name: 'read-address', request: { tabId: 7, url: REPORT_STATE.policyUrl } }]);
  });
});
