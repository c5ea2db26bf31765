import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { certificatePin } from './serve-sites.mjs';

/** The built extension for Chromium. */
export const EXTENSION = '.output/chrome-mv3';

/**
 * Starts Chromium with the extension, where `*.example` is the given port and nothing else can be reached.
 * With `others` every other host, address literals too, is the service on that loopback port. `click(page)` clicks the toolbar icon over a page and returns the popup.
 */
export async function launchChromium({
  port,
  headless = true,
  extension = EXTENSION,
  others = 0,
  args = [],
  env = process.env,
  width = 1280,
  height = 900,
}) {
  const userDataDir = mkdtempSync(join(tmpdir(), 'smallprint-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    env,
    userDataDir,
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      `--host-resolver-rules=MAP *.example:443 127.0.0.1:${port},${others ? `MAP * 127.0.0.1:${others}` : 'MAP * ~NOTFOUND,EXCLUDE 127.0.0.1'}`,
      `--ignore-certificate-errors-spki-list=${certificatePin}`,
      ...args,
    ],
  });
  const id = await browser.installExtension(extension);
  const isWorker = (target) => target.type() === 'service_worker' && target.url().includes(id);
  /** The background as it runs now: after a restart the browser still lists the one before. */
  const worker = async () => {
    await browser.waitForTarget(isWorker);
    return browser.targets().findLast(isWorker)?.worker() ?? null;
  };
  await worker();
  // The page that opens at the first start would stand in front of the tab at hand.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.asPage()).close();
  const installed = (await browser.extensions()).get(id);
  return {
    browser,
    id,
    worker,
    /** One of the extension's pages that the browser shows, as a page to click in. */
    async surface(name) {
      const target = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/${name}.html`, {
        timeout: 10_000,
      });
      return target.asPage();
    },
    async click(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(installed);
      return this.surface('popup');
    },
    async close() {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
