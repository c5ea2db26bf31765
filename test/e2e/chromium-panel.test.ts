import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORDING } from '../../lib/strings/strings.ts';
import { expectedReport } from './expected-report.ts';
import { openWorld, PICTURES, readReport, type World } from './chromium-world.ts';

let world: World;
let panel: Page;
let shop: Page;

beforeAll(async () => {
  world = await openWorld();
  shop = await world.visit('https://lantern.example/');
  const popup = await world.chromium.click(shop);
  await readReport(popup);
  // The popup may be gone before the browser has answered for the click.
  await popup.click(`::-p-text(${WORDING.ui.actions['open-side-panel']})`).catch(() => undefined);
  panel = await world.chromium.surface('sidepanel');
  await panel.waitForSelector('.clause');
});
afterAll(() => world.close());

const clauseCount = (): Promise<number> => panel.$$eval('.clause', (all) => all.length);

describe('the side panel', () => {
  test('shows every clause with the policy’s own words', async () => {
    expect(await clauseCount()).toBeGreaterThan(10);
    const { report } = expectedReport('test/sites/lantern.example/privacy.html', 'https://lantern.example/privacy');
    const quotes = await panel.$$eval('.clause blockquote', (all) => all.map((one) => one.textContent?.trim() ?? ''));
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) expect(report.text).toContain(quote);
    await panel.screenshot({ path: `${PICTURES}/sidepanel.png` });
  });

  test('filters by severity, and searches', async () => {
    const all = await clauseCount();
    await panel.click('.chips input');
    expect(await clauseCount()).toBeLessThan(all);
    await panel.click('.chips input');
    expect(await clauseCount()).toBe(all);
    await panel.type('input[type="search"]', 'hashed');
    await panel.waitForFunction((before) => document.querySelectorAll('.clause').length < before, {}, all);
    await panel.waitForSelector('mark');
    expect(await panel.$eval('mark', (mark) => mark.textContent?.toLowerCase())).toBe('hashed');
    await panel.$eval('input[type="search"]', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });

  test('shows a sentence in the policy: the tab that opens stands at it', async () => {
    const href = await panel.$eval('a[data-show]', (link) => link.href);
    expect(href).toMatch(/^https:\/\/lantern\.example\/privacy#:~:text=/);
    const opened = world.chromium.browser.waitForTarget((target) =>
      target.url().startsWith('https://lantern.example/privacy'),
    );
    const links = await panel.$$('a[data-show]');
    await links.at(-1)?.click();
    const tab = await (await opened).asPage();
    await tab.waitForFunction(() => scrollY > 0);
    await tab.close();
  });

  test('the rows of the score add up to it', async () => {
    await shop.bringToFront();
    await panel.waitForSelector('.clause');
    await panel.click(`::-p-text(${WORDING.ui.tabs.score})`);
    await panel.waitForSelector('table');
    const { points, score } = await panel.evaluate(() => ({
      points: [...document.querySelectorAll('tbody td:nth-of-type(2)')].map((cell) =>
        Number.parseFloat(cell.textContent ?? ''),
      ),
      score: Number(document.querySelector('.score-value')?.textContent),
    }));
    expect(points).toHaveLength(19);
    // Each row is shown to one decimal.
    expect(Math.abs(points.reduce((sum, one) => sum + one, 0) - score)).toBeLessThan(1.5);
    await panel.screenshot({ path: `${PICTURES}/sidepanel-score.png` });
  });

  test('marks the sentence in the tab where the policy is open there', async () => {
    const page = await world.visit('https://lantern.example/privacy');
    await readReport(await world.chromium.click(page));
    await panel.bringToFront().catch(() => undefined);
    await panel.waitForSelector('button[data-show]');
    await panel.click('button[data-show]');
    await page.waitForFunction(() => CSS.highlights.has('smallprint'));
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim().length)).toBeGreaterThan(10);
  });

  test('follows the tab in front, and never shows one site’s report under another’s name', async () => {
    const other = await world.visit('https://harbor.example/');
    await other.bringToFront();
    await panel.waitForFunction(() => !document.querySelector('.clause'));
    expect(await panel.$eval('body', (body) => body.textContent)).not.toContain('lantern.example');
  });
});
