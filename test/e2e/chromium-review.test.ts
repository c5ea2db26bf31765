import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, WORDING } from '../../lib/strings/strings.ts';
import { PICTURES, readReport } from './chromium-world.ts';
import { choose, FILE, HOME, openReview, openTab, POLICY, readScore, type Review, textsOf } from './review-world.ts';

let review: Review;

beforeAll(async () => {
  review = await openReview();
});
afterAll(() => review.close());

const press = (text: string, within = '') => review.panel.click(`${within} ::-p-text(${text})`);
const usual = () => `Usual score: ${review.report.grade} ${review.report.score}`;

test('a question in the popup opens the panel at that question', async () => {
  const { panel } = review;
  await panel.waitForFunction(() => (document.activeElement as HTMLElement).dataset['question'] === 'cookies');
  const top = await panel.$eval('.clause[data-question="cookies"]', (card) => card.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(await panel.evaluate(() => innerHeight / 2));
});

describe('the waterfall', () => {
  const row = (question: string) => `tr:has(#question-${question})`;
  const open = (question: string) => review.panel.click(`${row(question)} .row-more > summary`);

  test('every point is a row with its sentences, and the rows add up', async () => {
    const { panel, report } = review;
    await openTab(panel, 'score');
    expect(await readScore(panel)).toEqual({ grade: report.grade, score: report.score, strip: null });
    await open('targeted-ads');
    expect(await textsOf(panel, `${row('targeted-ads')} blockquote`)).toEqual(
      report.answers['targeted-ads'].evidence.map(({ quote }) => quote),
    );
    const href = await panel.$eval(`${row('targeted-ads')} a[data-show]`, (link) => link.href);
    expect(href).toMatch(/^https:\/\/quill\.example\/privacy#:~:text=/);
  });

  test('a sentence set aside and a right answer change the score at once; the usual one stays in sight', async () => {
    const { panel, report } = review;
    await panel.click(`${row('targeted-ads')} .wrong`);
    await panel.waitForSelector('.adjusted');
    const aside = await readScore(panel);
    expect(aside.score).toBeGreaterThan(report.score);
    expect(aside.strip).toContain(usual());
    await open('ip-address');
    await panel.click(`${row('ip-address')} .fold .fold > summary`);
    await panel.select(`${row('ip-address')} .fold .fold select`, 'not-stored');
    await panel.waitForFunction(
      (before) => Number(document.querySelector('.score-value')?.textContent) > before,
      {},
      aside.score,
    );
    expect((await readScore(panel)).strip).toContain(usual());
    await panel.screenshot({ path: `${PICTURES}/review-waterfall.png` });
  });

  test('what was set right is kept, listed in the settings, and goes to the authors of the rules as a file', async () => {
    const { panel } = review;
    await openTab(panel, 'score');
    const before = await readScore(panel);
    await panel.reload();
    await panel.waitForSelector('.adjusted');
    await openTab(panel, 'score');
    expect(await readScore(panel)).toEqual(before);
    await openTab(panel, 'facts');
    const file = await review.download(() => press(WORDING.takeAlong.corrections), '-corrections.json');
    expect(JSON.parse(file.bytes.toString())).toMatchObject({
      documents: [{ url: POLICY }],
      corrections: [
        { question: 'ip-address', found: 'stored', corrected: 'not-stored' },
        { question: 'targeted-ads', found: 'yes', corrected: 'no' },
      ],
    });
    const options = await review.options();
    await options.waitForSelector('#corrections .site');
    expect(await textsOf(options, '#corrections .version-note')).toHaveLength(2);
    await options.close();
  });

  test('all of it can be undone', async () => {
    const { panel, report } = review;
    await review.site.bringToFront();
    await panel.waitForSelector('.adjusted');
    await press(WORDING.ui.wrong.undo, '.adjusted');
    await press(WORDING.ui.wrong.undoAll, '.adjusted');
    await panel.waitForFunction(() => !document.querySelector('.adjusted'));
    await openTab(panel, 'score');
    expect(await readScore(panel)).toEqual({ grade: report.grade, score: report.score, strip: null });
  });
});

describe('what matters to a person', () => {
  test('a weight moved in the settings changes the panel beside them at once, and the popup', async () => {
    const { panel, report } = review;
    const options = await review.options();
    await options.click('#saved .site button');
    await panel.waitForSelector(`.notice-fold[data-code="saved-result"]`);
    await openTab(panel, 'score');
    await options.focus('#matters input[type="range"]');
    await options.keyboard.press('ArrowRight');
    await panel.waitForSelector('.adjusted');
    expect((await readScore(panel)).strip).toContain(usual());
    await options.close();
    const popup = await review.chromium.click(review.site);
    await readReport(popup);
    expect((await textsOf(popup, '.own-score'))[0]).toContain(usual());
    await popup.close();
    await panel.waitForSelector('.adjusted');
    await openTab(panel, 'score');
    await press(WORDING.options.weights.reset);
    await panel.waitForFunction(() => !document.querySelector('.adjusted'));
    expect((await readScore(panel)).score).toBe(report.score);
  });

  test('a right counts for those to whom it is offered; for others its sentence is dimmed', async () => {
    const { panel } = review;
    const { label } = WORDING.options.lens;
    const answer = async (place: string, question: string) => {
      await choose(panel, label, place);
      await panel.waitForSelector('.adjusted');
      await readScore(panel);
      return (await textsOf(panel, `${row(question)} .severity`))[0];
    };
    const row = (question: string) => `tr:has(#question-${question})`;
    const offered = WORDING.answers.deletion.anyone.label;
    expect(await answer('eea', 'deletion')).toContain(offered);
    const europe = await readScore(panel);
    expect(await answer('california', 'deletion')).toContain(WORDING.answers.deletion.silent.label);
    expect(await answer('california', 'access')).toContain(WORDING.answers.access.anyone.label);
    expect((await readScore(panel)).score).not.toBe(europe.score);
    await openTab(panel, 'clauses');
    expect(await textsOf(panel, '.clause[data-question="deletion"] .sentence[data-dimmed] .wrong-note')).toEqual([
      WORDING.ui.labels.forOthers,
    ]);
    await panel.screenshot({ path: `${PICTURES}/review-lens.png` });
    await openTab(panel, 'score');
    await choose(panel, label, 'anywhere');
    await panel.waitForFunction(() => !document.querySelector('.adjusted'));
  });
});

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
    const picker = await options.$('input[type="file"]');
    const before = JSON.parse(readFileSync(path, 'utf8')) as unknown;
    await (picker as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
    await options.waitForSelector('#saved .site');
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
  await shop.close();
  await site.goto(HOME);
});
