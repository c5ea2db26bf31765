import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, readMessage, readReport, type World } from './chromium-world.ts';
import { answerOdd, ODD_SITES, titleOf } from './odd-sites.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ handlers: { 'odd.example': answerOdd } });
});
afterAll(() => world.close());

describe('sites that are not tidy', () => {
  test.each(ODD_SITES)('$name', async ({ url, first, then, quotes, notices = [] }) => {
    const page = await world.visit(url);
    let popup = await world.chromium.click(page);
    if (first) expect((await readMessage(popup)).title).toBe(titleOf(first.code, first.values));
    if (then !== undefined) {
      await page.goto(then);
      popup = await world.chromium.click(page);
    }
    if (quotes.length > 0) {
      const shown = (await readReport(popup)).answers.map(({ quote }) => quote);
      expect(shown).toEqual(expect.arrayContaining([...quotes]));
      const codes = await popup.$$eval('.notice-fold', (all) => all.map((one) => one.getAttribute('data-code')));
      expect(codes).toEqual(expect.arrayContaining([...notices]));
    }
    await page.close();
  });

  test('a link to sign out that is called a policy: nobody is signed out', async () => {
    const page = await world.visit('https://odd.example/logout/');
    const message = await readMessage(await world.chromium.click(page));
    expect(message.title).toBe(titleOf('no-policy-found'));
    expect(await page.evaluate(() => document.cookie)).toContain('session=1');
    expect(world.sites.requests.filter(({ path }) => path === '/logout/now')).toEqual([]);
    await page.close();
  });

  test('a page without a link is tried at the usual addresses of its language', async () => {
    const page = await world.visit('https://odd.example/polish/');
    world.sites.requests.length = 0;
    await readMessage(await world.chromium.click(page));
    const paths = world.sites.requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico');
    expect(paths).toContain('/polityka-prywatnosci');
    expect(paths.length).toBeLessThanOrEqual(3);
    await page.close();
  });
});
