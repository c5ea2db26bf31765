import { beforeEach, expect, test, vi } from 'vitest';
import type { CurrentTab } from '../../lib/platform/client.ts';
import { createFakeBrowser, type FakeBrowser } from './fake-browser.ts';
import { settle } from './settle.ts';

const [HERE, ELSEWHERE] = [1, 2];

let browser: FakeBrowser;
let told: number[];

/** Two tabs in the window of the panel, one in another window. */
beforeEach(async () => {
  browser = createFakeBrowser();
  for (const [id, windowId] of [
    [7, HERE],
    [8, HERE],
    [9, ELSEWHERE],
  ] as const)
    browser.tabsById.set(id, { id, windowId, incognito: false });
  browser.inFront.set(HERE, 7);
  vi.resetModules();
  vi.doMock('../../lib/platform/browser.ts', () => ({ browser }));
  const { watchCurrentTab } = await import('../../lib/platform/client.ts');
  told = [];
  watchCurrentTab(({ tabId }: CurrentTab) => void told.push(tabId));
  await settle();
});

async function activate(tabId: number, windowId: number): Promise<void> {
  browser.inFront.set(windowId, tabId);
  await browser.tabs.onActivated.tell({ tabId, windowId });
  await settle();
}

test('the tab in front is told, and the next one when it comes to the front', async () => {
  await activate(8, HERE);
  await activate(7, HERE);
  expect(told).toEqual([7, 8, 7]);
});

test('a tab that comes to the front of another window changes nothing here', async () => {
  await activate(9, ELSEWHERE);
  expect(told).toEqual([7]);
});

test('the same tab again is not told anew', async () => {
  await activate(7, HERE);
  expect(told).toEqual([7]);
});
