import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasDisplayTools } from '../../scripts/browsers.mjs';
import { fill, WORDING } from '../../lib/strings/strings.ts';
import { openWorld, readMessage, readReport, type World } from './chromium-world.ts';
import { type Display, openDisplay } from './display.ts';
import { expectedReport } from './expected-report.ts';

const HOST = 'policies.tidewater.example';

describe.skipIf(!hasDisplayTools())('the browser’s own permission prompt (needs Xvfb and xdotool)', () => {
  let display: Display;
  let world: World;

  beforeAll(async () => {
    display = await openDisplay();
    world = await openWorld({ headless: false, env: display.env });
  });
  afterAll(async () => {
    await world.close();
    display.close();
  });

  const ask = async () => {
    const page = await world.visit('https://harbor.example/');
    const popup = await world.chromium.click(page);
    await popup.waitForSelector('.message button');
    await popup.click(`::-p-text(${fill(WORDING.states['needs-permission'].actions.allow, { host: HOST })})`);
    // The prompt takes the popup's place; it has the focus once it has been drawn.
    await new Promise((done) => setTimeout(done, 1500));
    return page;
  };

  test('refused: nothing is read, and the next click says so and what else can be done', async () => {
    const page = await ask();
    display.press('Escape');
    const message = await readMessage(await world.chromium.click(page));
    expect(message.title).toBe(WORDING.states['permission-denied'].title);
    const { 'open-policy': open, allow } = WORDING.states['permission-denied'].actions;
    expect(message.buttons).toEqual([open, fill(allow, { host: HOST }), WORDING.ui.given.open]);
    expect(world.sites.requests.filter(({ host }) => host === HOST)).toEqual([]);
    await page.close();
  });

  test('allowed: the reading goes on by itself, and the popup, opened again, shows the report', async () => {
    const page = await ask();
    display.press('Tab', 'Return');
    await expect.poll(() => world.sites.requests.some(({ host }) => host === HOST), { timeout: 30_000 }).toBe(true);
    const { popup } = expectedReport(`test/sites/${HOST}/privacy.html`, `https://${HOST}/privacy`);
    expect(await readReport(await world.chromium.click(page))).toEqual(popup);
  });
});
