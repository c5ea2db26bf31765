import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORDING } from '../../lib/strings/strings.ts';
import { POLICY_URL, REPORT } from '../fixtures/report.ts';
import { PICTURES, readReport } from './chromium-world.ts';
import { choose, openReview, openTab, POLICY, type Review, textsOf, upload } from './review-world.ts';

let review: Review;

beforeAll(async () => {
  review = await openReview();
});
afterAll(() => review.close());

const press = (text: string, within = '') => review.panel.click(`${within} ::-p-text(${text})`);

describe('clauses', () => {
  const cards = () => review.panel.$$eval('.clause', (all) => all.length);

  test('are filtered by severity, question, topic and section, in the policy’s order', async () => {
    const { panel, report } = review;
    await openTab(panel, 'clauses');
    await press(WORDING.ui.filter.inText);
    await panel.waitForFunction(
      (count) => document.querySelectorAll('.clause').length === count,
      {},
      report.clauses.length,
    );
    expect(await textsOf(panel, '.clause blockquote')).toEqual(report.clauses.map(({ quote }) => quote));
    const { question, topic, section } = WORDING.ui.filter;
    await choose(panel, question, 'retention');
    expect(await cards()).toBe(report.clauses.filter(({ answers }) => answers.retention !== undefined).length);
    await choose(panel, question, '');
    await choose(panel, section, 'Children');
    expect(await textsOf(panel, '.clause figcaption')).toEqual(['Children']);
    await choose(panel, section, '');
    await choose(panel, topic, 'security');
    expect(await cards()).toBe(report.clauses.filter(({ topics }) => topics.includes('security')).length);
    await choose(panel, topic, '');
    await panel.click('.chip:has(input[value="bad"])');
    expect(await cards()).toBe(report.clauses.filter(({ severity }) => severity === 'bad').length);
    await panel.click('.chip:has(input[value="bad"])');
  });

  test('unusual ones are marked and common wording is greyed', async () => {
    const { panel } = review;
    await panel.click('.chip:has(input[name="unusual"])');
    expect(await textsOf(panel, '.clause blockquote')).toEqual([
      'Our editor records keystrokes and mouse movements to find out where people get stuck.',
    ]);
    expect((await textsOf(panel, '.clause .unusual'))[0]).toContain(WORDING.ui.unusual.practices.keystrokes);
    await panel.click('.chip:has(input[name="unusual"])');
    expect(await textsOf(panel, '.clause[data-dimmed] .hint')).toContain(WORDING.ui.unusual.usual);
    await panel.screenshot({ path: `${PICTURES}/review-in-text.png` });
  });

  test('a search marks its hits', async () => {
    const { panel } = review;
    await panel.type('input[type="search"]', 'sell your');
    await panel.waitForSelector('mark');
    expect(await textsOf(panel, 'mark')).toEqual(['sell your', 'sell your']);
    await panel.focus('input[type="search"]');
    for (const _ of 'sell your') await panel.keyboard.press('Backspace');
    await panel.waitForFunction(() => !document.querySelector('mark'));
  });

  test('the keys alone lead through them and to the policy, to the second of two same sentences', async () => {
    const { panel, report, chromium } = review;
    const twice = report.clauses.flatMap(({ quote }, at) =>
      quote === 'We never sell your personal data.' ? [at] : [],
    );
    expect(twice).toHaveLength(2);
    await panel.focus('.clause');
    await panel.keyboard.press('End');
    for (let at = report.clauses.length - 1; at > (twice[1] ?? 0); at--) await panel.keyboard.press('ArrowUp');
    const opened = chromium.browser.waitForTarget((target) => target.url().startsWith(POLICY));
    await panel.keyboard.press('Enter');
    const policy = await (await opened).asPage();
    await policy.waitForFunction(() => scrollY > innerHeight / 2);
    await policy.bringToFront();
    await readReport(await chromium.click(policy));
    // The policy is in front now: the sentence is marked in it.
    await panel.waitForSelector('button[data-show]');
    await press(WORDING.ui.filter.inText);
    await panel.focus('.clause:nth-of-type(2)');
    for (const at of twice) {
      await panel.evaluate((n) => document.querySelectorAll<HTMLElement>('.clause')[n]?.focus(), at);
      await panel.keyboard.press('Enter');
      await policy.waitForFunction(
        (n) => {
          const all = [...document.querySelectorAll('p')].filter((one) => /^We never sell/.test(one.textContent ?? ''));
          return CSS.highlights.has('smallprint') && document.activeElement === all[n];
        },
        {},
        twice.indexOf(at),
      );
    }
    await policy.close();
    await review.site.bringToFront();
    await panel.waitForSelector('a[data-show]');
  });

  test('a tour leads through five of them', async () => {
    const { panel } = review;
    await press(WORDING.ui.tour.start);
    const stops: string[] = [];
    for (let stop = 1; stop <= 5; stop++) {
      expect((await textsOf(panel, '.tour .nowrap'))[0]).toBe(`${stop} of 5`);
      stops.push(...(await textsOf(panel, '.tour blockquote')));
      if (stop < 5) await press(WORDING.ui.actions.next, '.tour');
    }
    expect(new Set(stops).size).toBe(5);
    await panel.screenshot({ path: `${PICTURES}/review-tour.png` });
    await press(WORDING.ui.tour.end);
    expect(await panel.$('.tour')).toBeNull();
  });

  test('a quote is copied with its address', async () => {
    const { panel, chromium } = review;
    const origin = `chrome-extension://${chromium.id}`;
    await chromium.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
    await panel.bringToFront().catch(() => undefined);
    await panel.click('.clause[data-question="sale"] .clause-tools button');
    await panel.waitForFunction(
      (words) => document.activeElement?.textContent?.includes(words),
      {},
      WORDING.ui.actions.copied,
    );
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(
      `“We never sell your personal data.”\n${POLICY}`,
    );
  });
});

test('facts: the ledger, the timeline, companies and contacts are the report’s, a sentence behind each', async () => {
  const { panel, report } = review;
  await openTab(panel, 'facts');
  const { facts } = report;
  const { dataTypes } = WORDING.facts;
  expect(await textsOf(panel, '.ledger-name summary')).toEqual(
    facts.dataTypes.map(({ value }) => dataTypes[value].short),
  );
  expect(await textsOf(panel, '.timeline-row summary')).toEqual([
    ...['72 hours · web server logs', '30 days · support messages', '10 years · invoices'],
    expect.stringContaining(WORDING.facts.timeline.open),
  ]);
  const widths = await panel.$$eval('.timeline-fill', (bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  const all = await textsOf(panel, '.facts summary, .fact-list summary');
  for (const { value } of [...facts.thirdParties, ...facts.contacts]) {
    expect(all.some((text) => text.includes(value))).toBe(true);
  }
  for (const law of ['GDPR', 'CCPA']) expect(all).toContain(law);
  expect(all).toContain('13');
  expect(all).toContain('14 May 2026');
  const quotes = await panel.$$eval('.fact', (every) =>
    every.map((fact) => [...fact.querySelectorAll('blockquote')].map((one) => one.textContent ?? '')),
  );
  for (const cell of quotes) expect(cell.length).toBeGreaterThan(0);
  for (const quote of quotes.flat()) expect(report.text).toContain(quote);
  await panel.click('.ledger summary');
  await panel.screenshot({ path: `${PICTURES}/review-facts.png` });
});

test('contradictions stand side by side, each with its sentence', async () => {
  const { panel } = review;
  await openTab(panel, 'clauses');
  const card = '.clause[data-question="targeted-ads"]';
  expect(await textsOf(panel, `${card} .conflict-side .label`)).toEqual([
    WORDING.conflict.worse,
    WORDING.conflict.better,
  ]);
  expect(await textsOf(panel, `${card} .conflict-side blockquote`)).toEqual([
    'We use your personal data for targeted advertising on other websites.',
    'We do not use your personal data for targeted advertising.',
  ]);
});

test('a saved report is shown as it is; an answer that was withheld asks to look at the sentence', async () => {
  const { panel } = review;
  const [read] = REPORT.documents;
  const saved = { address: POLICY_URL, sha256: read?.sha256, host: 'lantern.example', readAt: 5, report: REPORT };
  const path = join(review.folder, 'copy.json');
  writeFileSync(path, JSON.stringify({ smallprint: 1, settings: {}, reports: [saved], corrections: [] }));
  const options = await review.options();
  await upload(options, path);
  await options.waitForFunction(() => document.querySelectorAll('#saved .site').length === 2);
  await options.click('#saved .site button[aria-label*="lantern.example"]');
  await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'lantern.example');
  const card = '.clause[data-question="policy-changes"]';
  expect(await textsOf(panel, `${card} h3`)).toEqual([WORDING.ui.confidence.low]);
  expect(await textsOf(panel, `${card} blockquote`)).toEqual(['We post changes of this policy on this page.']);
  await options.close();
});
