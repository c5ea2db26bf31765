import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasDisplayTools } from '../../scripts/browsers.mjs';
import { WORDING } from '../../lib/strings/strings.ts';
import { makePdf } from '../extract/make-pdf.ts';
import { openWorld, readMessage, type World } from './chromium-world.ts';
import { type Display, openDisplay } from './display.ts';
import { POLICY_BODY } from './fault-site.ts';
import { answerOdd, SALE } from './odd-sites.ts';

const POLICY = `Privacy policy\n\n${POLICY_BODY.join('\n\n')}`;
const words = WORDING.ui.given;

/** All that the side panel shows, once it has a report. */
async function readPanel(panel: Page): Promise<string> {
  await panel.waitForSelector('.clause');
  return panel.evaluate(() => document.body.innerText);
}

describe('a text that a person gives to the side panel', () => {
  let world: World;
  let panel: Page;
  const folder = mkdtempSync(join(tmpdir(), 'smallprint-given-'));

  beforeAll(async () => {
    world = await openWorld({ handlers: { 'odd.example': answerOdd } });
    const page = await world.visit('https://odd.example/wrong-company/');
    const popup = await world.chromium.click(page);
    await readMessage(popup);
    await popup.click(`::-p-text(${words.open})`);
    panel = await world.chromium.surface('sidepanel');
  });
  afterAll(() => world.close());

  const givenForm = () => panel.waitForSelector('.given textarea');

  test('pasted', async () => {
    await givenForm();
    await panel.type('.given textarea', POLICY.slice(0, 200));
    await panel.$eval(
      '.given textarea',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      POLICY,
    );
    await panel.click(`.given ::-p-text(${words.read})`);
    const shown = await readPanel(panel);
    expect(shown).toContain(words.name);
    expect(shown).toContain('We never sell your personal data.');
  });

  test.each([
    { name: 'policy.txt', bytes: Buffer.from(POLICY) },
    {
      name: 'policy.html',
      bytes: Buffer.from(`<h1>Privacy policy</h1>${POLICY_BODY.map((text) => `<p>${text}</p>`).join('')}`),
    },
    {
      name: 'policy.pdf',
      bytes: Buffer.from(
        makePdf([
          ['Privacy policy', ...POLICY_BODY].map((text, at) => ({ text, y: 780 - at * 30, size: at ? 8 : 18 })),
        ]),
      ),
    },
  ])('a file: $name', async ({ name, bytes }) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    await backToStart(world);
    await givenForm();
    const input = await panel.waitForSelector('.given input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    const shown = await readPanel(panel);
    expect(shown).toContain(name);
    expect(shown).toContain('never sell your personal data');
  });

  test('dropped', async () => {
    await backToStart(world);
    await givenForm();
    await panel.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
      document.querySelector('.given')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    }, POLICY);
    expect(await readPanel(panel)).toContain('dropped.txt');
  });

  test('what is no policy is said to be none, and nothing is kept', async () => {
    await backToStart(world);
    await givenForm();
    await panel.$eval('.given textarea', (field) => {
      field.value = 'Knead the dough for ten minutes. '.repeat(40);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await panel.click(`.given ::-p-text(${words.read})`);
    await panel.waitForFunction(
      (title) => document.querySelector('.message h2')?.textContent === title,
      {},
      WORDING.states['not-a-policy'].title,
    );
    // Nor is anything of the texts before it.
    expect(await panel.evaluate(() => chrome.runtime.sendMessage({ name: 'list-saved', request: {} }))).toEqual([]);
  });
});

async function backToStart(world: World): Promise<void> {
  const pages = await world.chromium.browser.pages();
  const page = pages.find((one) => one.url().startsWith('https://odd.example/'));
  await page?.reload();
}

describe.skipIf(!hasDisplayTools())('the menu of a link (needs Xvfb and xdotool)', () => {
  let display: Display;
  let world: World;

  beforeAll(async () => {
    display = await openDisplay();
    world = await openWorld({ headless: false, env: display.env, handlers: { 'odd.example': answerOdd } });
  });
  afterAll(async () => {
    await world.close();
    display.close();
  });

  test('reads the policy behind the link and shows it in the side panel', async () => {
    const page = await world.visit('https://odd.example/link/');
    await page.bringToFront();
    await page.click('#there', { button: 'right' });
    await new Promise((done) => setTimeout(done, 1000));
    // The item stands second to last, above the one for developers.
    display.press('Up', 'Up', 'Return');
    const panel = await world.chromium.surface('sidepanel');
    expect(await readPanel(panel)).toContain(SALE);
  });
});
