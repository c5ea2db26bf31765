import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, type StateCode, WORDING } from '../../lib/strings/strings.ts';
import { expectedReport } from './expected-report.ts';
import { type FirefoxWorld, openFirefox, readFirefoxReport } from './firefox-world.ts';
import { SEEDS, seeds } from './seed-site.ts';

let world: FirefoxWorld;

beforeAll(async () => {
  world = await openFirefox();
});
afterAll(() => world.close());

const titleOf = (code: StateCode, values: Record<string, string> = {}): string =>
  fill(WORDING.states[code].title, values);
const TITLE = "(document) => document.querySelector('.message h2')?.textContent.trim()";

describe('a click on the icon in Firefox', () => {
  test('shows the report of the shop’s policy as the command line gives it, with one request without cookies', async () => {
    await world.firefox.goto('https://lantern.example/');
    await world.firefox.run(() => (document.cookie = 'visitor=1; Secure; SameSite=None'));
    const before = world.sites.requests.length;
    await world.click();
    const expected = expectedReport('test/sites/lantern.example/privacy.html', 'https://lantern.example/privacy');
    expect(await readFirefoxReport(world)).toEqual(expected.popup);
    const made = world.sites.requests.slice(before).filter(({ path }) => path !== '/favicon.ico');
    expect(made.map(({ host, path }) => `${host}${path}`)).toEqual(['lantern.example/privacy']);
    expect(made[0]?.headers).not.toHaveProperty('cookie');
  });

  test('opens the side panel, whose sentence leads to its place in the policy', async () => {
    await world.firefox.goto('https://lantern.example/');
    await world.click();
    await readFirefoxReport(world);
    await world.press('popup', '.action-bar button');
    await world.until('sidebar', "(document) => document.querySelectorAll('.clause').length > 5");
    const link = await world.inside<string>('sidebar', "(document) => document.querySelector('a[data-show]').href");
    expect(link).toMatch(/^https:\/\/lantern\.example\/privacy#:~:text=/);
    await world.press('sidebar', 'a[data-show]');
    const opened = await waitForTab('https://lantern.example/privacy');
    await world.firefox.switchTo(opened);
    await expect.poll(() => world.firefox.run(() => scrollY), { timeout: 20_000 }).toBeGreaterThan(100);
  });

  test('reads the policy that is open itself', async () => {
    await world.firefox.goto('https://lantern.example/privacy');
    const before = world.sites.requests.length;
    await world.click();
    const expected = expectedReport('test/sites/lantern.example/privacy.html', 'https://lantern.example/privacy');
    expect(await readFirefoxReport(world)).toEqual(expected.popup);
    expect(world.sites.requests.slice(before).filter(({ path }) => path === '/privacy')).toEqual([]);
  });

  test.each([
    { url: 'https://harbor.example/', code: 'needs-permission', values: { host: 'policies.tidewater.example' } },
    { url: 'https://faults.example/missing/', code: 'page-missing', values: {} },
    { url: 'https://faults.example/finnish/', code: 'language-not-supported', values: { language: 'Finnish' } },
    { url: 'https://faults.example/elsewhere/', code: 'redirect-unknown', values: {} },
    { url: 'https://faults.example/good/strict', code: 'needs-permission', values: { host: 'faults.example' } },
    { url: 'about:license', code: 'browser-page', values: {} },
  ] as const)('$url ends in $code', async ({ url, code, values }) => {
    await world.firefox.goto(url);
    await world.click();
    expect(await world.until('popup', TITLE)).toBe(titleOf(code, values));
  });

  test('goes on by itself when the permission is given', async () => {
    await world.firefox.goto('https://harbor.example/');
    await world.click();
    expect(await world.until('popup', TITLE)).toBe(titleOf('needs-permission', { host: 'policies.tidewater.example' }));
    await world.grant('https://policies.tidewater.example/*');
    const expected = expectedReport(
      'test/sites/policies.tidewater.example/privacy.html',
      'https://policies.tidewater.example/privacy',
    );
    expect(await readFirefoxReport(world)).toEqual(expected.popup);
  });
});

describe('the seed policies, behind a home page that links to them', () => {
  if (seeds.length === 0) test.skip('the corpus is not beside the project');
  test.each(seeds)('%s', async (name) => {
    const slug = name.replace('.html', '');
    const expected = expectedReport(join(SEEDS, name), `https://seeds.example/${slug}/privacy`);
    await world.firefox.goto(`https://seeds.example/${slug}/`);
    await world.click();
    expect(await readFirefoxReport(world)).toEqual(expected.popup);

    await world.press('popup', '.action-bar button');
    await world.until(
      'sidebar',
      "(document, score) => document.querySelector('.score-value')?.textContent === score",
      String(expected.popup.score),
    );
    const quotes = await world.inside<string[]>(
      'sidebar',
      "(document) => [...document.querySelectorAll('.clause blockquote')].map((one) => one.textContent.trim())",
    );
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) expect(expected.report.text).toContain(quote);

    const [home] = await world.firefox.handles();
    await world.press('sidebar', '.clause:last-of-type a[data-show], a[data-show]');
    await world.firefox.switchTo(await waitForTab(`https://seeds.example/${slug}/privacy`));
    await expect.poll(() => world.firefox.run(() => document.readyState)).toBe('complete');
    await world.firefox.closeTab();
    await world.firefox.switchTo(home);
  });
});

async function waitForTab(address: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    for (const handle of (await world.firefox.handles()) as string[]) {
      await world.firefox.switchTo(handle);
      if ((await world.firefox.run(() => location.href.split('#')[0])) === address) return handle;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no tab shows ${address}`);
}
