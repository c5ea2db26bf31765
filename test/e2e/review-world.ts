import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { QUESTION_IDS } from '../../lib/questions.ts';
import type { WORDING } from '../../lib/strings/strings.ts';
import { openWorld, readReport } from './chromium-world.ts';
import { expectedReport } from './expected-report.ts';

/** A site whose policy has something for every part of the panel. */
export const HOME = 'https://quill.example/';
export const POLICY = 'https://quill.example/privacy';
export const FILE = 'test/sites/quill.example/privacy.html';

/** Real Chromium with the report of that site in the side panel, and a folder for downloads. */
export async function openReview() {
  const world = await openWorld();
  const { browser, id } = world.chromium;
  const folder = mkdtempSync(join(tmpdir(), 'smallprint-downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const site = await world.visit(HOME);
  const popup = await world.chromium.click(site);
  await readReport(popup);
  await popup.click('.answer[data-question="cookies"] summary');
  // The popup may be gone before the browser has answered for the click.
  await popup.click('.answer[data-question="cookies"] .answer-more button').catch(() => undefined);
  const panel = await world.chromium.surface('sidepanel');
  await panel.waitForSelector('.clause');
  return {
    ...world,
    site,
    panel,
    /** Where files are downloaded to. */
    folder,
    /** The report as the command line gives it. */
    report: expectedReport(FILE, POLICY).report,
    options: () => world.visit(`chrome-extension://${id}/options.html`),
    /** The text of a file that a click downloads. */
    async download(click: () => Promise<unknown>, ending: string): Promise<{ path: string; bytes: Buffer }> {
      await click();
      const find = () => readdirSync(folder).find((name) => name.endsWith(ending));
      await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
      const path = join(folder, find() ?? '');
      await expect.poll(() => existsSync(path) && readFileSync(path).length).toBeGreaterThan(0);
      return { path, bytes: readFileSync(path) };
    },
    async close() {
      await world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type Review = Awaited<ReturnType<typeof openReview>>;

/** The score as the panel shows it, and what the rows of its table add up to. Units: tenths of a point. */
export async function readScore(panel: Page) {
  const { grade, score, strip, rows } = await panel.evaluate(() => ({
    grade: document.querySelector('.panel-face .grade')?.getAttribute('data-grade') ?? null,
    score: Number(document.querySelector('.panel-face .score-value')?.textContent),
    strip: document.querySelector('.adjusted .own-score')?.textContent ?? null,
    rows: [...document.querySelectorAll('tbody td:nth-of-type(2)')].map((cell) =>
      Number.parseFloat(cell.textContent ?? ''),
    ),
  }));
  expect(rows).toHaveLength(QUESTION_IDS.length);
  expect(rows.reduce((sum, points) => sum + Math.round(points * 10), 0)).toBe(score * 10);
  return { grade, score, strip };
}

/** Chooses an option of a select field that is named so, as a person does. */
export async function choose(page: Page, field: string, value: string): Promise<void> {
  const selects = await page.$$('select');
  for (const select of selects) {
    const label = await select.evaluate((element) => element.closest('label')?.querySelector('span')?.textContent);
    if (label === field) return void (await select.select(value));
  }
  throw new Error(`no field ${field}`);
}

export const openTab = (panel: Page, tab: keyof typeof WORDING.ui.tabs) => panel.click(`#tab-${tab}`);

/** The texts of elements, white space folded. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));

/** Chooses a file in a page's field for files, as a person does. */
export async function upload(page: Page, path: string): Promise<void> {
  const [field] = await page.$$('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path); // the selector says what it is
}
