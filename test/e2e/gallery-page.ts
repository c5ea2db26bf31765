import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { serveGallery } from '../gallery/serve-gallery.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a view is looked at. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly features: Readonly<Record<string, string>>;
  readonly dir?: 'rtl';
  /** Zoom of the browser: a width counts in its pixels. Units: times. */
  readonly zoom?: number;
}

/** Real Chromium with the gallery: every view of every surface, under the content policy of the extension. */
export async function openGallery() {
  const gallery = await serveGallery();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: findBrowser('chrome'), args });
  const page = await browser.newPage();
  await page.goto(gallery.url);
  await page.evaluate(AXE);
  // Each session would keep what it emulates.
  const session = await page.createCDPSession();
  return {
    page,
    browser,
    url: gallery.url,
    names: await page.evaluate(() => (globalThis as unknown as { VIEW_NAMES: string[] }).VIEW_NAMES),
    show: (name: string) => show(page, name),
    findings: () => findingsIn(page),
    look: (look: Look) => lookAt(page, session, look),
    async close() {
      await browser.close();
      gallery.close();
    },
  };
}
export type Gallery = Awaited<ReturnType<typeof openGallery>>;

/** Draws a view afresh. */
async function show(page: Page, name: string): Promise<void> {
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

async function lookAt(page: Page, session: CDPSession, look: Look): Promise<void> {
  const { width, features, dir = 'ltr', zoom = 1 } = look;
  await page.setViewport({ width: width / zoom, height: 800 / zoom, deviceScaleFactor: zoom });
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features: list });
  await page.evaluate((direction) => void (document.documentElement.dir = direction), dir);
}

/** What axe finds, and whether anything scrolls sideways. */
async function findingsIn(page: Page): Promise<string[]> {
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
