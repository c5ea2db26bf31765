import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SEEDS, seeds, seedSite } from './seed-site.ts';
import { WORDING } from '../../lib/strings/strings.ts';
import { openWorld, PICTURES, readMessage, readReport, type World } from './chromium-world.ts';
import { expectedReport } from './expected-report.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ handlers: { 'seeds.example': seedSite } });
});
afterAll(() => world.close());
afterEach(async () => {
  const pages = await world.chromium.browser.pages();
  await Promise.all(pages.slice(1).map((page) => page.close()));
});

describe('a click on the icon', () => {
  test('shows the report of the shop’s policy as the command line gives it', async () => {
    const url = 'https://lantern.example/privacy';
    const expected = expectedReport('test/sites/lantern.example/privacy.html', url);
    const page = await world.visit('https://lantern.example/');
    const popup = await world.chromium.click(page);
    expect(await readReport(popup)).toEqual(expected.popup);
    await popup.setViewport({ width: 380, height: 580 });
    await popup.screenshot({ path: `${PICTURES}/popup.png` });
  });

  test('makes one request, for the policy, without cookies and without a referrer', async () => {
    const page = await world.visit('https://lantern.example/');
    await page.evaluate(() => (document.cookie = 'visitor=1; Secure; SameSite=None'));
    const before = world.sites.requests.length;
    await readReport(await world.chromium.click(page));
    const made = world.sites.requests.slice(before);
    expect(made.map(({ host, path, method }) => `${method} ${host}${path}`)).toEqual(['GET lantern.example/privacy']);
    expect(made[0]?.headers).not.toHaveProperty('cookie');
    expect(made[0]?.headers).not.toHaveProperty('referer');
    expect(made[0]?.headers).not.toHaveProperty('origin');
  });

  test('reads the policy that is open itself, and makes no request', async () => {
    const page = await world.visit('https://lantern.example/privacy');
    const before = world.sites.requests.length;
    const shown = await readReport(await world.chromium.click(page));
    const fetched = expectedReport('test/sites/lantern.example/privacy.html', 'https://lantern.example/privacy');
    expect(shown).toEqual(fetched.popup);
    expect(world.sites.requests.length).toBe(before);
  });

  test('puts the grade on the icon of that tab, and the browser takes it away when the tab goes elsewhere', async () => {
    const page = await world.visit('https://lantern.example/');
    const shown = await readReport(await world.chromium.click(page));
    const worker = await world.chromium.worker();
    const badge = () =>
      worker?.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id });
      });
    expect(await badge()).toBe(shown.grade);
    await page.goto('https://harbor.example/');
    expect(await badge()).toBe('');
  });

  test('asks before it reads another host, and says which', async () => {
    const page = await world.visit('https://harbor.example/');
    const before = world.sites.requests.length;
    const popup = await world.chromium.click(page);
    const message = await readMessage(popup);
    expect(message.title).toBe('Permission needed for policies.tidewater.example');
    expect(message.buttons).toEqual([
      ...['Allow policies.tidewater.example', 'Open the policy in a tab', WORDING.ui.given.open],
    ]);
    expect(world.sites.requests.slice(before).filter(({ host }) => host.startsWith('policies'))).toEqual([]);
    await popup.screenshot({ path: `${PICTURES}/permission.png` });
  });
});

describe('the seed policies, behind a home page that links to them', () => {
  if (seeds.length === 0) test.skip('the corpus is not beside the project');
  test.each(seeds)('%s', async (name) => {
    const slug = name.replace('.html', '');
    const expected = expectedReport(join(SEEDS, name), `https://seeds.example/${slug}/privacy`);
    const page = await world.visit(`https://seeds.example/${slug}/`);
    const popup = await world.chromium.click(page);
    expect(await readReport(popup)).toEqual(expected.popup);

    await popup.click(`::-p-text(${WORDING.ui.actions['open-side-panel']})`);
    const panel = await world.chromium.surface('sidepanel');
    const score = String(expected.popup.score);
    await panel.waitForFunction((wanted) => document.querySelector('.score-value')?.textContent === wanted, {}, score);
    const quotes = await panel.$$eval('.clause blockquote', (all) => all.map((one) => one.textContent?.trim() ?? ''));
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) expect(expected.report.text).toContain(quote);

    const isPolicy = (target: { url(): string }) => target.url().startsWith(`https://seeds.example/${slug}/privacy`);
    const opened = world.chromium.browser.waitForTarget(isPolicy);
    await (await panel.$$('a[data-show]')).at(-1)?.click();
    await (await (await opened).asPage()).waitForFunction(() => scrollY > 0);
  });
});
