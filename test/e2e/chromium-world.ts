import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/chromium.mjs';
import { serveSites } from '../../scripts/serve-sites.mjs';
import { answerFault } from './fault-site.ts';

/** Where pictures of the surfaces go, for people to look at. */
export const PICTURES = '.output/pictures';
mkdirSync(PICTURES, { recursive: true });

interface Options {
  readonly headless?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Loopback port that stands for every host that is no test site. */
  readonly others?: number;
  /** Folder of the extension, where it is not the build as it ships. */
  readonly extension?: string;
  /** Sites that answer by code, beside those of `test/sites`. */
  readonly handlers?: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;
}

/** Real Chromium with the built extension, and the test sites. */
export async function openWorld({ handlers = {}, ...options }: Options = {}) {
  const sites = await serveSites('test/sites', { handlers: { 'faults.example': answerFault, ...handlers } });
  const chromium = await launchChromium({ port: sites.port, ...options });
  return {
    sites,
    chromium,
    /** Opens a page in a tab of its own. */
    async visit(url: string): Promise<Page> {
      const page = await chromium.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await chromium.close();
      sites.close();
    },
  };
}
export type World = Awaited<ReturnType<typeof openWorld>>;

/** What the popup shows of a report. */
export async function readReport(popup: Page) {
  await popup.waitForSelector('.grade[data-grade]', { timeout: 60_000 }).catch(async () => {
    throw new Error(`no report: ${await popup.evaluate(() => document.body.innerText)}`);
  });
  return popup.evaluate(() => ({
    grade: document.querySelector('.grade')?.getAttribute('data-grade') ?? null,
    score: Number(document.querySelector('.score-value')?.textContent),
    range: document.querySelector('.score-range')?.textContent?.trim() ?? null,
    answers: [...document.querySelectorAll('.answer')].map((row) => ({
      label: row.querySelector('.answer-text')?.textContent?.trim() ?? '',
      quote: row.querySelector('blockquote')?.textContent?.trim() ?? null,
    })),
  }));
}

/** Title of the state that the popup shows instead of a report. */
export async function readMessage(popup: Page): Promise<{ title: string; text: string; buttons: string[] }> {
  await popup.waitForSelector('.message h2', { timeout: 60_000 });
  return popup.evaluate(() => ({
    title: document.querySelector('.message h2')?.textContent?.trim() ?? '',
    text: document.querySelector('.message')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    buttons: [...document.querySelectorAll('.message :is(button, a)')].map(
      (button) => button.textContent?.trim() ?? '',
    ),
  }));
}
