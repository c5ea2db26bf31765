import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { serveGallery } from '../gallery/serve-gallery.ts';

let browser: Browser;
let page: Page;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  gallery = await serveGallery();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await puppeteer.launch({ executablePath: findBrowser('chrome'), args });
});
afterAll(async () => {
  await browser.close();
  gallery.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.setViewport({ width: 400, height: 800 });
});

/** Where focus is: the id of a tab, the question of a card or row, else the element's own words. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const question = element?.dataset['question'] ?? element?.parentElement?.dataset['question'];
    const words = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return question ?? (element?.id || words.replace(/\s+/g, ' ').trim());
  });
}

async function press(...keys: readonly KeyInput[]): Promise<string[]> {
  const stops: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    stops.push(await focused());
  }
  return stops;
}
const tab = (times: number) => press(...Array.from({ length: times }, (): KeyInput => 'Tab'));

test('the popup: focus goes in reading order, and Enter opens a row', async () => {
  await page.goto(`${gallery.url}#popup/report`);
  expect(await tab(9)).toEqual([
    ...['Settings', 'sale', 'cookies', 'ip-address', 'retention', 'deletion'],
    ...['Says two different things · Targeted ads', 'Open in side panel', 'Open the policy'],
  ]);
  await page.focus('.answer[data-question="cookies"] summary');
  await page.keyboard.press('Enter');
  expect(await page.$$eval('.answer[open]', (rows) => rows.map((row) => row.getAttribute('data-question')))).toEqual([
    'cookies',
  ]);
});

test('the panel: arrows, Home and End go through findings, Enter shows one in the policy', async () => {
  await page.goto(`${gallery.url}#panel/report`);
  await page.focus('.clause');
  expect(await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'ArrowDown')).toEqual([
    ...['cookies', 'ip-address', 'cookies', 'policy-changes', 'sale', 'cookies'],
  ]);
  const opened = new Promise<string>((resolve) => browser.once('targetcreated', (target) => resolve(target.url())));
  await page.keyboard.press('Enter');
  expect(await opened).toContain('https://lantern.example/privacy#:~:text=Brightmeter');
});

test('the panel: tabs follow the arrows, and Tab leads on into their content', async () => {
  await page.goto(`${gallery.url}#panel/report`);
  await page.focus('#tab-clauses');
  expect(await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'Home')).toEqual([
    ...['tab-score', 'tab-facts', 'tab-clauses', 'tab-facts', 'tab-clauses'],
  ]);
  expect(await press('ArrowRight', 'Tab')).toEqual(['tab-score', 'panel-score']);
});

test('the panel: a sentence is set aside by the keyboard, and the score says so', async () => {
  await page.goto(`${gallery.url}#panel/corrected`);
  const status = () => page.$eval('.panel-top > [role="status"]', (line) => line.textContent);
  const before = await status();
  await page.focus('.clause[data-question="cookies"] .wrong input');
  await page.keyboard.press('Space');
  await expect.poll(status).not.toBe(before);
  await page.focus('.clause[data-question="cookies"] .wrong input');
  await page.keyboard.press('Space');
  await expect.poll(status).toBe(before);
});

test('the tour takes focus along', async () => {
  await page.goto(`${gallery.url}#panel/report`);
  const standsAt = (title: string) =>
    page.waitForFunction((text) => document.activeElement?.textContent === text, { timeout: 5000 }, title);
  await page.focus('.tour-start button');
  await page.keyboard.press('Enter');
  await standsAt('Targeted ads');
  await page.focus('.tour .button[data-kind="primary"]');
  await page.keyboard.press('Enter');
  await standsAt('Selling data');
});

test.each([
  ['popup/report', []],
  ['popup/report', ['.answer[data-question="cookies"] summary']],
  ['popup/stopped-no-policy-found', []],
  ['panel/report', []],
  ['panel/corrected', ['#tab-score']],
  ['panel/report', ['#tab-score', 'tbody[data-question="sharing"] summary']],
  ['panel/report', ['#tab-facts']],
  ['panel/report', ['.tour-start button']],
  ['panel/report-language', []],
  ['options/full', []],
  ['welcome/read', []],
] as const)('%s is read and gone through in the order in which it is seen %j', async (view, clicks) => {
  await page.goto(`${gallery.url}#${view}`);
  for (const selector of clicks) await page.click(selector);
  const jumps = await page.evaluate(() => {
    const seen = 'h1, h2, h3, p, blockquote, dt, dd, summary, button, a[href], input:not([hidden]), select, textarea';
    const found: string[] = [];
    // What stands side by side is read region by region.
    for (const region of document.querySelectorAll('nav, main')) {
      const elements = [...region.querySelectorAll(seen)].filter(
        (one) => one.checkVisibility() && !one.closest('.visually-hidden') && one.closest('nav, main') === region,
      );
      for (const [at, element] of elements.entries()) {
        const before = elements[at - 1];
        // What scrolls may lie behind what stays.
        const box = '.popup-body, .panel-body';
        if (!before || before.contains(element) || before.closest(box) !== element.closest(box)) continue;
        const [last, next] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
        if (next.bottom <= last.top + 1) found.push(`${before.textContent?.trim()} → ${element.textContent?.trim()}`);
      }
    }
    return found;
  });
  expect(jumps).toEqual([]);
});
