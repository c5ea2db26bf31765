import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { serveGallery } from '../gallery/serve-gallery.ts';

/** Pictures go here; `SMALLPRINT_GALLERY=docs/gallery` renews those that are kept. */
const PICTURES = process.env['SMALLPRINT_GALLERY'] ?? '.output/pictures/gallery';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly features: readonly { readonly name: string; readonly value: string }[];
}
const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };
const LOOKS: readonly Look[] = [
  { name: 'light', width: 380, height: 800, features: [light] },
  { name: 'dark, 210 px wide', width: 210, height: 800, features: [dark] },
];
/** What is kept as a picture, and what is clicked before it is taken. */
interface Kept {
  readonly name: string;
  readonly view: string;
  readonly clicks: readonly string[];
}
const kept = (view: string, name = view.replace('/', '-'), ...clicks: readonly string[]): Kept => ({
  name,
  view,
  clicks,
});
/** What a person sees most, and each kind of state once. */
const KEPT: readonly Kept[] = [
  kept('popup/report'),
  kept('popup/report', 'popup-row-open', '.answer[data-question="cookies"] summary'),
  ...['popup/report-good', 'popup/report-notices', 'popup/weighted', 'popup/report-language'].map((view) => kept(view)),
  ...['popup/reading-parsing', 'popup/stopped-no-policy-found', 'popup/stopped-needs-permission'].map((view) =>
    kept(view),
  ),
  kept('popup/stopped-offline'),
  kept('panel/report'),
  kept('panel/report', 'panel-in-text', 'input[value="in-text"]'),
  kept('panel/report', 'panel-tour', '.tour-start button'),
  kept('panel/report', 'panel-score', '#tab-score'),
  kept('panel/lens', 'panel-score-lens', '#tab-score'),
  kept('panel/report', 'panel-facts', '#tab-facts'),
  kept('panel/report-language', 'panel-facts-only'),
  ...['panel/corrected', 'panel/lens', 'panel/reading-fetching', 'panel/moved'].map((view) => kept(view)),
  ...['options/full', 'options/empty', 'welcome/read'].map((view) => kept(view)),
];

let browser: Browser;
let page: Page;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  gallery = await serveGallery();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await puppeteer.launch({ executablePath: findBrowser('chrome'), args });
  page = await browser.newPage();
  await page.goto(gallery.url);
  await page.evaluate(AXE);
});
afterAll(async () => {
  await browser.close();
  gallery.close();
});

describe.each(LOOKS)('$name', ({ width, height, features }) => {
  test('no view has findings of axe, sideways scrolling or a blocked style', async () => {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([...features]);
    const problems: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
    const names = await viewNames();
    expect(names.length).toBeGreaterThan(80);
    for (const name of names) {
      await show(name);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) {
          fold.removeAttribute('name');
          fold.open = true;
        }
      });
      problems.push(...(await findings()).map((finding) => `${name}: ${finding}`));
    }
    expect(problems).toEqual([]);
  }, 240_000);
});

test.each(['#tab-score', '#tab-facts', '.tour-start button', 'input[value="in-text"]'])(
  'the panel has none either after a click on %s',
  async (selector) => {
    await page.setViewport({ width: 210, height: 800 });
    await show('panel/unknown');
    await show('panel/report');
    await page.click(selector);
    expect(await findings()).toEqual([]);
  },
);

test('pictures of every surface are taken, light and dark', async () => {
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const { name, view, clicks } of KEPT) {
      const [surface = ''] = view.split('/');
      await page.setViewport(SIZES[surface] ?? { width: 380, height: 580 });
      await show('panel/unknown');
      await show(view);
      for (const selector of clicks) await page.click(selector);
      await page.mouse.move(0, 0);
      await page.screenshot({
        path: `${PICTURES}/${name}-${theme}.png`,
        fullPage: surface === 'options' || surface === 'welcome',
      });
    }
  }
}, 120_000);

const SIZES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  popup: { width: 380, height: 580 },
  panel: { width: 420, height: 860 },
  options: { width: 860, height: 800 },
  welcome: { width: 860, height: 800 },
};

/** All views; of the panel's messages only some: they are those of the popup. */
async function viewNames(): Promise<string[]> {
  const names = await page.evaluate(() => (globalThis as unknown as { VIEW_NAMES: string[] }).VIEW_NAMES);
  return names.filter((name) => !name.startsWith('panel/stopped-') || name.endsWith('-policy'));
}

async function show(name: string): Promise<void> {
  await page.evaluate(
    (next) =>
      new Promise<void>((resolve) => {
        if (location.hash === next) return resolve();
        addEventListener('hashchange', () => requestAnimationFrame(() => resolve()), { once: true });
        location.hash = next;
      }),
    `#${encodeURIComponent(name)}`,
  );
}

/** What axe finds, and whether anything scrolls sideways. */
async function findings(): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: { readonly runOnly: readonly string[] }) => Promise<{ violations: AxeViolation[] }> };
    };
    interface AxeViolation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const boxes = [document.documentElement, ...document.querySelectorAll('.panel-body, .popup-body')];
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ...boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => `scrolls sideways: ${box.className}`),
    ];
  });
}
