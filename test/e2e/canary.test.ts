import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRIVATE_ADDRESSES } from '../url/private-addresses.ts';
import { openWorld, readMessage, type World } from './chromium-world.ts';
import { type FirefoxWorld, openFirefox } from './firefox-world.ts';
import { answerOdd, titleOf } from './odd-sites.ts';

const TITLE = "(document) => document.querySelector('.message h2')?.textContent.trim()";
const from = (address: string): string => `https://odd.example/from/${encodeURIComponent(address)}`;
/** How a reading may end there: a link to sign out is not even offered. */
const ENDS = [titleOf('redirect-unknown'), titleOf('unreachable', { host: 'odd.example' }), titleOf('no-policy-found')];
/** In Firefox each kind once: its tabs are slow to open. */
const KINDS = PRIVATE_ADDRESSES.filter((_, at) => at % 6 === 0);

describe('no address of a private network is asked, in Chromium', () => {
  let world: World;
  let canary: Server;
  /** What reached the service that stands for every other host, as it came. */
  let arrived: string[] = [];

  beforeAll(async () => {
    canary = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (hello) => {
        const asked = hello.toString('latin1');
        // The browser itself looks for its maker's services, by name.
        if (!/\.(?:google(?:apis)?|gstatic|gvt1)\.com/.test(asked)) arrived.push(asked);
        socket.destroy();
      });
    });
    await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done));
    const port = (canary.address() as { port: number }).port; // it listens on a port
    world = await openWorld({ handlers: { 'odd.example': answerOdd }, others: port });
  });
  afterAll(async () => {
    await world.close();
    canary.close();
  });

  test('the canary hears what a page asks of such an address', async () => {
    const page = await world.visit('https://lantern.example/');
    await page.evaluate(() => fetch('https://192.168.0.1/', { mode: 'no-cors' }).catch(() => undefined));
    await expect.poll(() => arrived.length).toBeGreaterThan(0);
    await page.close();
  });

  test('typed by a person: each of them is refused', async () => {
    const page = await world.visit('https://odd.example/wrong-company/');
    const popup = await world.chromium.click(page);
    await readMessage(popup);
    arrived = [];
    const codes = await popup.evaluate(async (addresses) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const ask = (name: string, more = {}) =>
        chrome.runtime.sendMessage({ name, request: { tabId: tab?.id, ...more } }) as Promise<{
          kind: string;
          code?: string;
          policyUrl?: string | null;
        }>;
      const seen: string[] = [];
      for (const url of addresses) {
        await ask('read-address', { url });
        let state = await ask('get-state');
        for (let tries = 0; tries < 200 && (state.kind !== 'stopped' || state.policyUrl !== url); tries++) {
          await new Promise((done) => setTimeout(done, 10));
          state = await ask('get-state');
        }
        seen.push(state.code ?? state.kind);
      }
      return seen;
    }, PRIVATE_ADDRESSES);
    expect(codes).toEqual(PRIVATE_ADDRESSES.map(() => 'blocked-address'));
    expect(arrived).toEqual([]);
    await page.close();
  });

  test('a site’s policy leads on to it: each of them is not followed', async () => {
    arrived = [];
    for (const address of PRIVATE_ADDRESSES) {
      const page = await world.visit(from(address));
      const message = await readMessage(await world.chromium.click(page));
      expect(ENDS, address).toContain(message.title);
      await page.close();
    }
    expect(arrived).toEqual([]);
  });
});

describe('no address of a private network is asked, in Firefox', () => {
  let world: FirefoxWorld;
  beforeAll(async () => {
    world = await openFirefox({ 'odd.example': answerOdd });
  });
  afterAll(() => world.close());

  test('the proxy hears what a page asks of such an address', async () => {
    await world.firefox.goto('https://lantern.example/');
    await world.firefox.run(() => fetch('https://192.168.0.1/', { mode: 'no-cors' }).catch(() => undefined));
    expect(world.sites.refused.some((line) => line.includes('192.168.0.1'))).toBe(true);
  });

  test('a site’s policy leads on to it: it is not followed', async () => {
    world.sites.refused.length = 0;
    for (const address of KINDS) {
      await world.firefox.openTab(from(address));
      await world.click();
      const title = await world.until<string>('popup', TITLE);
      expect(ENDS, address).toContain(title);
      await world.firefox.closeTab();
      await world.firefox.switchTo((await world.firefox.handles())[0]);
    }
    expect(world.sites.refused.filter((line) => !line.includes('mozilla'))).toEqual([]);
  });
});
