import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEPT } from '../gallery/kept.ts';
import { type Gallery, openGallery } from './gallery-page.ts';

/** Pictures go here; `SMALLPRINT_GALLERY=docs/gallery` renews those that are kept. */
const PICTURES = process.env['SMALLPRINT_GALLERY'] ?? '.output/pictures/gallery';

const SIZES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  popup: { width: 380, height: 580 },
  panel: { width: 420, height: 860 },
  options: { width: 860, height: 800 },
  welcome: { width: 860, height: 800 },
};
const OTHERS = [
  { name: 'rtl', features: { 'prefers-color-scheme': 'light' }, dir: 'rtl' },
  { name: 'forced-colours', features: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' } },
  { name: 'zoom-200', features: { 'prefers-color-scheme': 'light' }, zoom: 2 },
] as const;

let gallery: Gallery;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  gallery = await openGallery();
});
afterAll(() => gallery.close());

async function take(view: string, file: string, clicks: readonly string[] = [], zoom = 1): Promise<void> {
  const { page, show } = gallery;
  const [surface = ''] = view.split('/');
  const { width, height } = SIZES[surface] ?? { width: 380, height: 580 };
  await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom });
  await show('panel/unknown');
  await show(view);
  for (const selector of clicks) await page.click(selector);
  await page.mouse.move(0, 0);
  const fullPage = surface === 'options' || surface === 'welcome';
  await page.screenshot({ path: `${PICTURES}/${file}.png`, fullPage });
}

test.each(['light', 'dark'])('every surface, %s', async (theme) => {
  await gallery.look({ name: theme, width: 380, features: { 'prefers-color-scheme': theme } });
  for (const { name, view, clicks } of KEPT) await take(view, `${name}-${theme}`, clicks);
});

test.each(OTHERS)('popup and panel, $name', async ({ name, ...look }) => {
  await gallery.look({ name, width: 420, ...look });
  const zoom = 'zoom' in look ? look.zoom : 1;
  await take('popup/report', `popup-report-${name}`, [], zoom);
  await take('panel/report', `panel-report-${name}`, [], zoom);
  await gallery.look({ name: 'light', width: 380, features: {} });
});

test.each(['popup', 'panel'])('every state of the %s on one sheet, light and dark', async (surface) => {
  const page = await gallery.browser.newPage();
  // The panel's messages are those of the popup.
  const names = gallery.names.filter((name) => name.startsWith(`${surface}/`) && !name.startsWith('panel/stopped-'));
  expect(names.length).toBeGreaterThan(15);
  await page.setViewport({ width: 3980, height: 800, deviceScaleFactor: 0.5 });
  await page.goto(`${gallery.url}sheet`);
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.evaluate(async (all) => {
      document.body.replaceChildren();
      const loaded = all.map((name) => {
        const [box, title, frame] = [
          document.createElement('div'),
          document.createElement('p'),
          document.createElement('iframe'),
        ];
        title.textContent = name;
        frame.src = `/#${encodeURIComponent(name)}`;
        box.append(title, frame);
        document.body.append(box);
        return new Promise((resolve) => frame.addEventListener('load', resolve));
      });
      await Promise.all(loaded);
    }, names);
    await page.screenshot({ path: `${PICTURES}/all-${surface}-${theme}.png`, fullPage: true });
  }
  await page.close();
});
