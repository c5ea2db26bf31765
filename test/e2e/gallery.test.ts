import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEPT } from '../gallery/kept.ts';
import { type Gallery, type Look, openGallery } from './gallery-page.ts';

const LIGHT = { 'prefers-color-scheme': 'light' };
const DARK = { 'prefers-color-scheme': 'dark' };
const ALL: readonly Look[] = [
  { name: 'light', width: 380, features: LIGHT },
  { name: 'dark, 420 px wide at a zoom of 200 %', width: 420, features: DARK, zoom: 2 },
];
/** In these the views that are kept as pictures are looked at. */
const OTHERS: readonly Look[] = [
  { name: 'from right to left', width: 380, features: LIGHT, dir: 'rtl' },
  { name: 'forced colours', width: 380, features: { ...DARK, 'forced-colors': 'active' } },
  { name: 'more contrast', width: 380, features: { ...LIGHT, 'prefers-contrast': 'more' } },
];

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** Opens every fold of a view. */
const unfold = () =>
  gallery.page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.removeAttribute('name');
      fold.open = true;
    }
  });

describe.each(ALL)('$name', (look) => {
  test('no view has findings of axe, sideways scrolling or a blocked style', async () => {
    const { page, names, show, findings } = gallery;
    await gallery.look(look);
    const problems: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
    // Of the panel's messages only some: they are those of the popup.
    const looked = names.filter((name) => !name.startsWith('panel/stopped-') || name.endsWith('-policy'));
    expect(looked.length).toBeGreaterThan(80);
    for (const name of looked) {
      await show(name);
      await unfold();
      problems.push(...(await findings()).map((finding) => `${name}: ${finding}`));
    }
    expect(problems).toEqual([]);
  }, 240_000);
});

describe.each(OTHERS)('$name', (look) => {
  test('no surface has findings of axe or sideways scrolling', async () => {
    await gallery.look(look);
    const problems: string[] = [];
    for (const { name, view, clicks } of KEPT) {
      await gallery.show('panel/unknown');
      await gallery.show(view);
      for (const selector of clicks) await gallery.page.click(selector);
      problems.push(...(await gallery.findings()).map((finding) => `${name}: ${finding}`));
    }
    expect(problems).toEqual([]);
  }, 120_000);
});

test('forced colours: icons, scale and what is chosen keep their shapes', async () => {
  await gallery.look({ name: '', width: 380, features: { ...LIGHT, 'forced-colors': 'active' } });
  await gallery.show('panel/report');
  const styleOf = (selector: string) =>
    gallery.page.$eval(selector, (element) => {
      const { borderBlockEndColor } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return { line: borderBlockEndColor, area: width * height };
    });
  expect((await styleOf('.severity-icon')).area).toBeGreaterThan(64);
  expect((await styleOf('.panel-face svg')).area).toBeGreaterThan(400);
  expect((await styleOf('.tab[aria-selected="true"]')).line).not.toBe(
    (await styleOf('.tab[aria-selected="false"]')).line,
  );
});

test.each([520, 580])('%s px high: one thing scrolls, and the buttons of the popup are whole', async (height) => {
  await gallery.look({ name: '', width: 380, features: LIGHT });
  await gallery.page.setViewport({ width: 380, height });
  await gallery.show('popup/report');
  const seen = await gallery.page.evaluate(() => {
    const scrolls = [document.documentElement, ...document.querySelectorAll('.popup-body')].filter(
      (box) => getComputedStyle(box).overflowY !== 'visible' || box === document.documentElement,
    );
    const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? NaN;
    return {
      scrolling: scrolls.filter((box) => box.scrollHeight > box.clientHeight + 1).length,
      bottoms: [bottom('.action-bar .button'), bottom('.device-note')],
    };
  });
  expect(seen.scrolling).toBe(1);
  for (const bottom of seen.bottoms) expect(bottom).toBeLessThanOrEqual(height);
});

test('a long verdict takes two lines in the popup', async () => {
  await gallery.look({ name: '', width: 380, features: LIGHT });
  await gallery.show('popup/report');
  const lines = await gallery.page.$eval('.verdict', (verdict) => {
    const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(verdict);
    const padding = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
    return Math.round((verdict.clientHeight - padding) / Number.parseFloat(lineHeight));
  });
  expect(lines).toBe(2);
});

test('in the narrowest panel filters fold behind a button, and each row keeps its weight and what it could earn', async () => {
  const { page, look, show } = gallery;
  await look({ name: '', width: 252, features: LIGHT });
  await show('panel/report');
  const heightOf = (selector: string) => page.$eval(selector, (box) => box.getBoundingClientRect().height);
  const isSeen = (selector: string) => page.$eval(selector, (one) => one.checkVisibility());
  expect(await heightOf('.filter-bar')).toBeLessThan(80);
  expect(await heightOf('.panel > .panel-top > .site-header')).toBeLessThan(80);
  expect(await isSeen('.chips')).toBe(false);
  await page.click('.filter-toggle');
  expect(await isSeen('.chips')).toBe(true);
  await page.click('#tab-score');
  const spare = await page.$$eval('.score-table .num select', (all) => {
    const context = document.createElement('canvas').getContext('2d');
    return all.map((one) => {
      const { fontSize, fontFamily, paddingInlineStart, paddingInlineEnd } = getComputedStyle(one);
      if (context) context.font = `${fontSize} ${fontFamily}`;
      const text = context?.measureText(one.selectedOptions[0]?.text ?? '').width ?? Infinity;
      return one.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd) - text;
    });
  });
  expect(Math.min(...spare)).toBeGreaterThanOrEqual(0);
  expect(await isSeen('.row-max')).toBe(true);
  await page.click('#tab-facts');
  const marks = await page.$$eval('.timeline-axis text', (all) => {
    const seen = all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect());
    return { seen: seen.length, touching: seen.filter((one, at) => one.left < (seen[at - 1]?.right ?? 0)).length };
  });
  expect(marks).toEqual({ seen: 3, touching: 0 });
});

test('reduced motion: nothing moves', async () => {
  await gallery.look({ name: '', width: 380, features: { ...LIGHT, 'prefers-reduced-motion': 'reduce' } });
  for (const view of ['popup/report', 'popup/reading-parsing', 'panel/report', 'options/full', 'welcome/read']) {
    await gallery.show(view);
    const moving = await gallery.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
          const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
          return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
        })
        .map((element) => element.className.toString()),
    );
    expect(moving).toEqual([]);
  }
});

test('from right to left the site stands on the right, and its tools on the left', async () => {
  await gallery.look({ name: '', width: 380, features: LIGHT, dir: 'rtl' });
  await gallery.show('popup/report');
  const left = (selector: string) => gallery.page.$eval(selector, (element) => element.getBoundingClientRect().left);
  expect(await left('.monogram')).toBeGreaterThan(await left('.site-tools'));
  expect(await left('.answer .severity-icon')).toBeGreaterThan(await left('.answer .chevron'));
});
