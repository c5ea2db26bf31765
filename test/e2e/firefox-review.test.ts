import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORDING } from '../../lib/strings/strings.ts';
import type { ScoredReport } from '../../lib/types.ts';
import { expectedReport } from './expected-report.ts';
import { type FirefoxWorld, openFirefox, readFirefoxReport } from './firefox-world.ts';

const FILE = 'test/sites/quill.example/privacy.html';
const folder = mkdtempSync(join(tmpdir(), 'smallprint-firefox-downloads-'));
let world: FirefoxWorld;
let report: ScoredReport;

beforeAll(async () => {
  report = expectedReport(FILE, 'https://quill.example/privacy').report;
  const downloads = { 'browser.download.dir': folder, 'browser.download.folderList': 2 };
  world = await openFirefox({}, { ...downloads, 'browser.download.alwaysOpenPanel': false });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = (css: string) => world.press('sidebar', css);
const waitFor = <T>(look: string, ...args: unknown[]) =>
  world.until<T>('sidebar', `(document, ...args) => ${look}`, ...args);
const texts = (css: string) =>
  world.inside<string[]>(
    'sidebar',
    "(document, css) => [...document.querySelectorAll(css)].map((one) => one.textContent.replace(/\\s+/g, ' ').trim())",
    css,
  );
/** Sets a field to a value and tells the page, as a person's choice does. */
const set = (css: string, value: string, event: 'change' | 'input') =>
  world.inside(
    'sidebar',
    `(document, css, value, event) => {
      const field = document.querySelector(css);
      field.value = value;
      field.dispatchEvent(new document.defaultView.Event(event, { bubbles: true }));
    }`,
    css,
    value,
    event,
  );

/** The score in the panel; its rows add up to it. */
async function score(): Promise<number> {
  const [shown] = await texts('.panel-face .score-value');
  const rows = (await texts('tbody td:nth-of-type(2)')).map((text) => Math.round(Number.parseFloat(text) * 10));
  expect(rows).toHaveLength(19);
  expect(rows.reduce((sum, one) => sum + one, 0)).toBe(Number(shown) * 10);
  return Number(shown);
}

test('the icon, then the panel', async () => {
  await world.firefox.goto('https://quill.example/');
  await world.click();
  await readFirefoxReport(world);
  await world.press('popup', '.answer[data-question="cookies"] summary');
  await world.press('popup', '.answer[data-question="cookies"] .answer-more button');
  await waitFor("document.activeElement?.dataset.question === 'cookies'");
});

test('the waterfall adds up; a sentence set aside and a right answer change the score, the usual one stays in sight', async () => {
  await press('#tab-score');
  expect(await score()).toBe(report.score);
  const row = (question: string) => `tbody[data-question="${question}"]`;
  await press(`${row('targeted-ads')} .row-more > summary`);
  expect(await texts(`${row('targeted-ads')} blockquote`)).toEqual(
    report.answers['targeted-ads'].evidence.map(({ quote }) => quote),
  );
  await press(`${row('targeted-ads')} .wrong`);
  await waitFor("document.querySelector('.adjusted')");
  const aside = await score();
  expect(aside).toBeGreaterThan(report.score);
  await press(`${row('ip-address')} .row-more > summary`);
  await press(`${row('ip-address')} .fold .fold > summary`);
  await set(`${row('ip-address')} .fold .fold select`, 'not-stored', 'change');
  await waitFor("Number(document.querySelector('.score-value').textContent) > args[0]", aside);
  await score();
  expect((await texts('.adjusted'))[0]).toContain(`Usual score: ${report.grade} ${report.score}`);
  await press('.adjusted .button:last-child');
  await waitFor("!document.querySelector('.adjusted')");
  expect(await score()).toBe(report.score);
});

test('clauses are filtered, searched and gone through by the keys', async () => {
  await press('#tab-clauses');
  // A sidebar of the usual width folds the filters.
  await press('.filter-toggle');
  await press('label:has(input[value="in-text"])');
  await waitFor("document.querySelectorAll('.clause').length === args[0]", report.clauses.length);
  expect(await texts('.clause blockquote')).toEqual(report.clauses.map(({ quote }) => quote));
  await press('.chip:has(input[value="bad"])');
  const bad = report.clauses.filter(({ severity }) => severity === 'bad');
  expect(await texts('.clause blockquote')).toEqual(bad.map(({ quote }) => quote));
  await press('.chip:has(input[value="bad"])');
  await set('input[type="search"]', 'sell your', 'input');
  await waitFor("document.querySelectorAll('mark').length === 2");
  await set('input[type="search"]', '', 'input');
  const standing = await world.inside<string[]>(
    'sidebar',
    `(document) => {
      const key = (name) => document.activeElement.dispatchEvent(
        new document.defaultView.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      document.querySelector('.clause').focus();
      const at = () => document.activeElement.querySelector('blockquote').textContent;
      return ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home'].map((name) => (key(name), at()));
    }`,
  );
  const quotes = report.clauses.map(({ quote }) => quote);
  expect(standing).toEqual([quotes[1], quotes[2], quotes[1], quotes.at(-1), quotes[0]]);
  await press('label:has(input[value="by-question"])');
  await press('.tour-start button');
  expect(await waitFor<string>("document.querySelector('.tour .nowrap')?.textContent")).toBe('1 of 5');
  await press('.tour .message-actions button:last-child');
});

describe('taking a report along', () => {
  const take = async (label: string, ending: string): Promise<string> => {
    const at = (await texts('.take-along button')).indexOf(label) + 1;
    await press(`.take-along button:nth-of-type(${at})`);
    const find = () =>
      readdirSync(folder).find((name) => name.endsWith(ending) && statSync(join(folder, name)).size > 0);
    await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
    return join(folder, find() ?? '');
  };
  const verify = (path: string): number => {
    try {
      execFileSync('npm', ['run', '--silent', 'smallprint', '--', 'verify', path, FILE], { stdio: 'pipe' });
      return 0;
    } catch (error) {
      return (error as { status: number }).status; // what execFileSync throws
    }
  };

  test('as data that the command line confirms or refutes, as text, as a table and as a picture', async () => {
    await press('#tab-facts');
    await waitFor("document.querySelector('.take-along')");
    const words = WORDING.takeAlong;
    const path = await take(words.json, '.json');
    expect(verify(path)).toBe(0);
    writeFileSync(`${path}.forged`, readFileSync(path, 'utf8').replace('We never sell', 'We never sold'));
    expect(verify(`${path}.forged`)).toBe(1);
    expect(readFileSync(await take(words.markdown, '.md'), 'utf8')).toContain('> We never sell your personal data.');
    expect(
      readFileSync(await take(words.csv, '.csv'), 'utf8')
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(20);
    expect(
      readFileSync(await take(words.card, '.png'))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});
