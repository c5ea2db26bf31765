import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasDisplayTools } from '../../scripts/browsers.mjs';
import { fill, WORDING } from '../../lib/strings/strings.ts';
import { openWorld, readMessage, readReport, type World } from './chromium-world.ts';
import { expectedReport } from './expected-report.ts';

const NUMBER = 90 + (process.pid % 400);
const DISPLAY = `:${NUMBER}`;
const HOST = 'policies.tidewater.example';

describe.skipIf(!hasDisplayTools())('the browser’s own permission prompt (needs Xvfb and xdotool)', () => {
  let display: ChildProcess;
  let world: World;

  beforeAll(async () => {
    display = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
    while (!existsSync(`/tmp/.X11-unix/X${NUMBER}`)) await new Promise((done) => setTimeout(done, 50));
    world = await openWorld({ headless: false, env: { ...process.env, DISPLAY } });
  });
  afterAll(async () => {
    await world.close();
    display.kill();
  });

  const press = (...keys: string[]) =>
    execFileSync(
      'xdotool',
      keys.flatMap((key) => ['key', key, 'sleep', '0.3']),
      { env: { ...process.env, DISPLAY } },
    );
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
    press('Escape');
    const message = await readMessage(await world.chromium.click(page));
    expect(message.title).toBe(WORDING.states['permission-denied'].title);
    const { 'open-policy': open, allow } = WORDING.states['permission-denied'].actions;
    expect(message.buttons).toEqual([open, fill(allow, { host: HOST }), WORDING.ui.given.open]);
    expect(world.sites.requests.filter(({ host }) => host === HOST)).toEqual([]);
    await page.close();
  });

  test('allowed: the reading goes on by itself, and the popup, opened again, shows the report', async () => {
    const page = await ask();
    press('Tab', 'Return');
    await expect.poll(() => world.sites.requests.some(({ host }) => host === HOST), { timeout: 30_000 }).toBe(true);
    const { popup } = expectedReport(`test/sites/${HOST}/privacy.html`, `https://${HOST}/privacy`);
    expect(await readReport(await world.chromium.click(page))).toEqual(popup);
  });
});
