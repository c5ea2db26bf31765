import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { boundHtml } from '../../lib/extract/bound-html.ts';
import { decodeBytes } from '../../lib/extract/decode-bytes.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import type { PolicyText } from '../../lib/types.ts';
import { safeUrl } from '../../lib/url/safe-url.ts';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { CORPUS } from '../../scripts/corpus-lines.ts';

const FOLDERS = ['test/sites', 'test/fixtures', join(CORPUS, 'seeds/pages'), join(CORPUS, 'dev/pages')];
const FILES = FOLDERS.filter((folder) => existsSync(folder)).flatMap(pagesIn);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: findBrowser('chrome') ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
  const code = buildSync({
    stdin: {
      contents: "export { extractPolicy } from './lib/extract/extract-policy.ts';",
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'smallprint',
  });
  await page.evaluate(code.outputFiles[0]?.text ?? '');
});
afterAll(() => browser.close());

describe('the text of a page is the same in Chromium and on the command line', () => {
  if (!existsSync(join(CORPUS, 'seeds/pages'))) test.skip('seed pages: the corpus is not beside the project');
  test.each(FILES)('%s', async (file) => {
    const { html } = boundHtml(decodeBytes(readFileSync(file), null).text);
    const here = extractPolicy(parseHtml(html), { url: null, live: false });
    const there = await page.evaluate((source) => {
      const { extractPolicy: extract } = (
        globalThis as unknown as { smallprint: { extractPolicy: typeof extractPolicy } }
      ).smallprint; // set by the bundle above
      return extract(new DOMParser().parseFromString(source, 'text/html'), { url: null, live: false });
    }, html);
    expect(there.text.length).toBeGreaterThan(0);
    expect(comparable(there)).toEqual(comparable(here));
  });
});

/** Links that nobody may follow are left out: the engines' address parsers differ on broken ones. */
function comparable(policy: PolicyText): unknown {
  return JSON.parse(JSON.stringify({ ...policy, links: policy.links?.filter(({ url }) => safeUrl(url) !== null) }));
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pagesIn(path);
    return name.endsWith('.html') ? [path] : [];
  });
}
