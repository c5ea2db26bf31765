// Prints how long it takes until popup and side panel can be used, with the work behind it, in the built extension.
// Usage: npm run bench (needs a build: npm run build:chrome)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { launchChromium as Launch } from '../../scripts/chromium.mjs';
import type { serveSites as Serve } from '../../scripts/serve-sites.mjs';
import { longReport } from './long-report.ts';

const ROUNDS = 21;
const CLAUSES = 1000;

/** What one round took, and how many elements it drew. */
interface Round {
  readonly ms: number;
  readonly nodes: number;
}

// They find their files from where they lie, so they are no part of the bundle.
const load = (path: string): Promise<unknown> => import(pathToFileURL(resolve(path)).href);
const { launchChromium } = (await load('scripts/chromium.mjs')) as { launchChromium: typeof Launch };
const { serveSites } = (await load('scripts/serve-sites.mjs')) as { serveSites: typeof Serve };

const sites = await serveSites('test/sites');
const chromium = await launchChromium({ port: sites.port });
const { browser, id } = chromium;
const folder = mkdtempSync(join(tmpdir(), 'smallprint-bench-'));
const home = await browser.newPage();
await home.goto('https://lantern.example/');
const popup = (await chromium.click(home)) as Page;
await popup.waitForSelector('.answer');
print('popup, a stored report: until its answers can be opened', await reloads(popup, '.answer summary'));

const tab = await browser.newPage();
await tab.goto(`chrome-extension://${id}/options.html`);
const file = join(folder, 'copy.json');
writeFileSync(
  file,
  JSON.stringify({ smallprint: 1, settings: {}, corrections: [], reports: [await longReport(CLAUSES)] }),
);
const field = (await tab.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
await field.uploadFile(file);
const open = await tab.waitForSelector('#saved button[aria-label*="long.example"]');
await open?.click();
const panel = (await chromium.surface('sidepanel')) as Page;
await panel.waitForSelector('.clause');
print(`side panel, ${CLAUSES} clauses, by question`, await reloads(panel, '.clause a[data-show]'));
print('  typing in the search, a letter', await typing(panel));
const inText = 'input[value="in-text"]';
print('  to the order of the policy', await clicks(panel, inText, 'input[value="by-question"]'));
await panel.click(inText);
print('  typing in the search, a letter', await typing(panel));
await chromium.close();
sites.close();
rmSync(folder, { recursive: true });

/** Loads a page anew, until something is there and drawn. */
async function reloads(page: Page, selector: string): Promise<Round[]> {
  await page.evaluateOnNewDocument((css) => {
    const found = new MutationObserver(() => {
      if (!document.querySelector(css)) return;
      found.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('drawn')));
    });
    found.observe(document, { childList: true, subtree: true });
  }, selector);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
    rounds.push(
      await page.evaluate(() => ({
        ms: performance.getEntriesByName('drawn')[0]?.startTime ?? 0,
        nodes: document.querySelectorAll('*').length,
      })),
    );
  }
  return rounds;
}

/** Types a word that is found, and takes it out again: each key until its frame is drawn. */
async function typing(page: Page): Promise<Round[]> {
  const rounds: Round[] = [];
  await page.focus('input[type="search"]');
  for (let again = 0; again < 3; again++) {
    for (const letter of 'deleted') rounds.push(await untilDrawn(page, () => page.keyboard.press(letter as 'd')));
    for (const _ of 'deleted') rounds.push(await untilDrawn(page, () => page.keyboard.press('Backspace')));
  }
  return rounds;
}

async function clicks(page: Page, there: string, back: string): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await untilDrawn(page, () => page.click(there)));
    await page.click(back);
  }
  return rounds;
}

/** From the input event of something done to the frame after it; counts the elements that came. */
async function untilDrawn(page: Page, act: () => Promise<unknown>): Promise<Round> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { round: Promise<Round> };
    scope.round = new Promise((resolve) => {
      let nodes = 0;
      const watcher = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) if (node instanceof Element) nodes += 1 + node.querySelectorAll('*').length;
      });
      watcher.observe(document.body, { childList: true, subtree: true });
      const start = (): void => {
        const at = performance.now();
        requestAnimationFrame(() =>
          setTimeout(() => {
            watcher.disconnect();
            resolve({ ms: performance.now() - at, nodes });
          }),
        );
      };
      addEventListener('input', start, { once: true, capture: true });
    });
  });
  await act();
  return page.evaluate(() => (globalThis as unknown as { round: Promise<Round> }).round);
}

function print(name: string, rounds: readonly Round[]): void {
  const all = rounds.map(({ ms }) => ms).sort((a, b) => a - b);
  const middle = all[Math.floor(all.length / 2)] ?? 0;
  const times = `${middle.toFixed(1).padStart(8)} ms`;
  const most = String(Math.max(...rounds.map(({ nodes }) => nodes)));
  console.log(`${name.padEnd(60)} ${times}  ${most.padStart(6)} elements at most`);
}
