import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, WORDING } from '../../lib/strings/strings.ts';
import { PICTURES, readReport } from './chromium-world.ts';
import { FILE, HOME, openReview, openTab, type Review, textsOf, upload } from './review-world.ts';

let review: Review;

beforeAll(async () => {
  review = await openReview();
});
afterAll(() => review.close());

const press = (text: string, within = '') => review.panel.click(`${within} ::-p-text(${text})`);

describe('taking a report along', () => {
  const take = (label: string, ending: string) => review.download(() => press(label, '.take-along'), ending);
  const verify = (report: string) => {
    try {
      const args = ['run', '--silent', 'smallprint', '--', 'verify', report, FILE];
      return { status: 0, output: execFileSync('npm', args, { encoding: 'utf8', stdio: 'pipe' }) };
    } catch (error) {
      return { status: (error as { status: number }).status, output: '' }; // what execFileSync throws
    }
  };

  test('as data, which the command line confirms, and refutes once a character is another', async () => {
    await openTab(review.panel, 'facts');
    const { path, bytes } = await take(WORDING.takeAlong.json, 'quill.example.json');
    expect(verify(path).status).toBe(0);
    const forged = join(dirname(path), 'forged.txt');
    writeFileSync(forged, bytes.toString().replace('We never sell your', 'We never sold your'));
    expect(verify(forged).status).toBe(1);
  });

  test('as text, as a table and as a picture', async () => {
    const { report } = review;
    const text = (await take(WORDING.takeAlong.markdown, '.md')).bytes.toString();
    expect(text).toContain(report.documents[0]?.sha256);
    expect(text).toContain('> We never sell your personal data.');
    const table = (await take(WORDING.takeAlong.csv, '.csv')).bytes.toString();
    expect(table.trimEnd().split('\r\n')).toHaveLength(20);
    const picture = (await take(WORDING.takeAlong.card, '.png')).bytes;
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1000);
    writeFileSync(`${PICTURES}/review-card.png`, picture);
  });

  test('everything stored leaves as a file, and comes back from it', async () => {
    const options = await review.options();
    const { path } = await review.download(() => options.click('#data .setting:first-child button'), 'smallprint.json');
    await options.click('#data button[data-kind="danger"]');
    await options.waitForSelector('[role="group"] button[data-kind="danger"]');
    await options.click('[role="group"] button[data-kind="danger"]');
    await options.waitForSelector('#saved .setting-name');
    const before = JSON.parse(readFileSync(path, 'utf8')) as unknown;
    await upload(options, path);
    await options.waitForSelector('#saved .site');
    expect(await textsOf(options, '#data [role="status"]')).toEqual([WORDING.options.import.done]);
    expect((await textsOf(options, '#saved .version-date'))[0]).toBe('quill.example');
    expect(before).toMatchObject({ smallprint: 1, view: { lens: { place: 'anywhere' } } });
    await options.close();
  });
});

test('the first page shows on a sample what is done and what never', async () => {
  const page = await review.visit(`chrome-extension://${review.chromium.id}/welcome.html`);
  await page.waitForSelector('.welcome-report .grade[data-grade]');
  expect(await textsOf(page, 'h2')).toEqual(
    expect.arrayContaining([WORDING.about.do.title, WORDING.about.never.title]),
  );
  await page.click('.welcome-report .answer summary');
  expect(await page.$$eval('.answer[open] blockquote', (all) => all.length)).toBeGreaterThan(0);
  expect(await textsOf(page, '.conflict-label')).not.toEqual([]);
  await page.close();
});

test('the panel goes with the tab in front, says so, and shows that tab’s report or how to get one', async () => {
  const { panel, site, chromium } = review;
  const host = () => panel.$eval('h1', (title) => title.textContent);
  await site.bringToFront();
  await readReport(await chromium.click(site));
  const shop = await review.visit('https://lantern.example/');
  await panel.waitForFunction(
    (title) => document.body.innerText.includes(title),
    {},
    WORDING.states['click-button'].title,
  );
  expect(await panel.evaluate(() => document.body.innerText)).not.toContain('quill.example');
  await readReport(await chromium.click(shop));
  await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'lantern.example');
  await site.bringToFront();
  await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'quill.example');
  expect(await textsOf(panel, '.changed-tab')).toEqual([fill(WORDING.ui.labels.changedTab, { host: 'quill.example' })]);
  expect(await panel.evaluate(() => document.body.innerText)).not.toContain('lantern');
  await site.goto('https://lantern.example/terms');
  await panel.waitForFunction(
    (title) => document.body.innerText.includes(title),
    {},
    WORDING.states['click-button'].title,
  );
  expect(await host()).toBe(WORDING.ui.name);
  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await press(WORDING.states['click-button'].actions.help);
  await (await (await opened).asPage()).close();
  await shop.close();
  await site.goto(HOME);
});
