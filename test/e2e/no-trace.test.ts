import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTENSION } from '../../scripts/chromium.mjs';
import { openWorld, readReport, type World } from './chromium-world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('what is loaded into a page', () => {
  test.each([
    { script: 'finder.js', bytes: 30_000 },
    { script: 'reader.js', bytes: 90_000 },
  ])('$script is at most $bytes bytes', ({ script, bytes }) => {
    expect(statSync(join(EXTENSION, script)).size).toBeLessThanOrEqual(bytes);
  });

  test.each(['https://lantern.example/', 'https://lantern.example/privacy'])(
    'a click on %s changes nothing in it: elements, attributes, names, listeners',
    async (url) => {
      const page = await world.chromium.browser.newPage();
      // Before any of the page's own scripts: what would be heard of a script that came in.
      await page.evaluateOnNewDocument(() => {
        const heard: string[] = [];
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof add>) {
          heard.push(`listener ${given[0]}`);
          return add.apply(this, given);
        };
        new MutationObserver((changes) => heard.push(...changes.map(({ type }) => `change ${type}`))).observe(
          document,
          {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          },
        );
        Object.defineProperty(window, 'heard', { value: heard });
      });
      await page.goto(url);
      const look = () =>
        page.evaluate(() => ({
          elements: document.querySelectorAll('*').length,
          attributes: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).length,
          names: Object.getOwnPropertyNames(window),
          heard: (window as unknown as { heard: string[] }).heard.length,
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          scroll: scrollY,
        }));
      const before = await look();
      await readReport(await world.chromium.click(page));
      expect(await look()).toEqual(before);
      // The check can fail: the page hears what happens to it.
      await page.evaluate(() => document.body.setAttribute('data-x', '1'));
      expect((await look()).heard).toBeGreaterThan(before.heard);
      await page.close();
    },
  );
});
