import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PolicyText } from '../../lib/types.ts';
import { BAITS, baitedPage, HIDING_TRICKS } from '../extract/hiding-tricks.ts';
import { WORDING } from '../../lib/strings/strings.ts';
import { openWorld, PICTURES, readReport, type World } from './chromium-world.ts';

const NO_TRICK = { name: 'none', html: () => '' };

let world: World;

beforeAll(async () => {
  world = await openWorld({
    handlers: {
      'hidden.example': (request, response) => {
        const [, trick = '', bait = ''] = (request.url ?? '').split('/');
        const html = baitedPage(HIDING_TRICKS[Number(trick)] ?? NO_TRICK, BAITS[Number(bait)] ?? '');
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      },
    },
  });
});
afterAll(() => world.close());

describe('text that nobody sees in the open page', () => {
  test('forty tricks, five baits each: the text that is judged stays the same, and what is hidden is reported', async () => {
    const page = await world.visit('https://hidden.example/none/0');
    // The click grants the tab; on the same site the grant outlasts going from page to page.
    const honest = await readReport(await world.chromium.click(page));
    const read = async (): Promise<PolicyText> => {
      const worker = await world.chromium.worker();
      const policy = await worker?.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://hidden.example/*' });
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          files: ['/reader.js'],
        });
        return (frame?.result as { policy: PolicyText }).policy;
      });
      if (!policy) throw new Error('nothing was read');
      return policy;
    };
    const { text } = await read();
    expect(text).toContain('We may sell lists of our customers to other garden shops.');
    let reported = 0;
    for (const [at, trick] of HIDING_TRICKS.entries()) {
      for (const bait of BAITS.keys()) {
        await page.goto(`https://hidden.example/${at}/${bait}`);
        const policy = await read();
        expect(policy.text, trick.name).toBe(text);
        if (policy.warnings.some(({ code }) => code === 'hidden-text')) reported++;
      }
    }
    expect(reported / (HIDING_TRICKS.length * BAITS.length)).toBeGreaterThanOrEqual(0.95);
    // The same text gives the same report; once more as a person sees it.
    const popup = await world.chromium.click(page);
    expect(await readReport(popup)).toEqual(honest);
    await popup.close();
    await page.close();
  });

  test('is shown to those who ask for it', async () => {
    const page = await world.visit('https://hidden.example/3/1');
    const popup = await world.chromium.click(page);
    await readReport(popup);
    const notice = '.notice-fold[data-code="hidden-text"]';
    await popup.click(`${notice} summary`);
    await popup.click(`${notice} ::-p-text(${WORDING.states['hidden-text'].actions['show-hidden']})`);
    await popup.waitForSelector(`${notice} blockquote`);
    expect(await popup.$$eval(`${notice} blockquote`, (all) => all.map((one) => one.textContent))).toEqual([BAITS[1]]);
    await popup.screenshot({ path: `${PICTURES}/hidden-text.png` });
  });
});
