import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxWorld, openFirefox, readFirefoxReport } from './firefox-world.ts';
import { answerOdd, ODD_SITES, titleOf } from './odd-sites.ts';

const TITLE = "(document) => document.querySelector('.message h2')?.textContent.trim()";
const CODES = "(document) => [...document.querySelectorAll('.notice-fold')].map((one) => one.dataset.code)";

let world: FirefoxWorld;

beforeAll(async () => {
  world = await openFirefox({ 'odd.example': answerOdd });
});
afterAll(() => world.close());

describe('sites that are not tidy, in Firefox', () => {
  test.each(ODD_SITES)('$name', async ({ url, first, then, quotes, notices = [] }) => {
    await world.firefox.openTab(url);
    await world.click();
    if (first) expect(await world.until('popup', TITLE)).toBe(titleOf(first.code, first.values));
    if (then !== undefined) {
      await world.firefox.goto(then);
      await world.click();
    }
    if (quotes.length === 0) return;
    const shown = (await readFirefoxReport(world)).answers.map(({ quote }) => quote);
    expect(shown).toEqual(expect.arrayContaining([...quotes]));
    expect(await world.inside<string[]>('popup', CODES)).toEqual(expect.arrayContaining([...notices]));
  });

  test('a link to sign out that is called a policy: nobody is signed out', async () => {
    await world.firefox.openTab('https://odd.example/logout/');
    await world.click();
    expect(await world.until('popup', TITLE)).toBe(titleOf('no-policy-found'));
    expect(await world.firefox.run(() => document.cookie)).toContain('session=1');
    expect(world.sites.requests.filter(({ path }) => path === '/logout/now')).toEqual([]);
  });
});
