import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORDING } from '../../lib/strings/strings.ts';
import { PICTURES, readReport } from './chromium-world.ts';
import { choose, openReview, openTab, POLICY, readScore, type Review, textsOf } from './review-world.ts';

let review: Review;

beforeAll(async () => {
  review = await openReview();
});
afterAll(() => review.close());

const press = (text: string, within = '') => review.panel.click(`${within} ::-p-text(${text})`);
const usual = () => `Usual score: ${review.report.grade} ${review.report.score}`;

test('a question in the popup opens the panel at that question', async () => {
  const { panel, chromium, site } = review;
  await panel.waitForFunction(() => (document.activeElement as HTMLElement).dataset['question'] === 'cookies');
  const top = await panel.$eval('.clause[data-question="cookies"]', (card) => card.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(await panel.evaluate(() => innerHeight / 2));
  // And once more, while the panel is open.
  await openTab(panel, 'facts');
  const popup = await chromium.click(site);
  await readReport(popup);
  await popup.click('.answer[data-question="retention"] summary');
  const onward = '.answer[data-question="retention"] .answer-more button';
  // On a short screen it may lie below the buttons that stay.
  await popup.$eval(onward, (button) => button.scrollIntoView({ block: 'center' }));
  await popup.click(onward).catch(() => undefined);
  await panel.waitForFunction(() => (document.activeElement as HTMLElement).dataset['question'] === 'retention');
});

describe('the waterfall', () => {
  const row = (question: string) => `tbody[data-question="${question}"]`;
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
    await press(WORDING.ui.wrong.undo, '.adjusted');
    expect(await readScore(panel)).toEqual(aside);
    await panel.select(`${row('ip-address')} .fold .fold select`, 'not-stored');
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
    rmSync(file.path);
    const again = await review.download(() => options.click('#corrections .site button'), '-corrections.json');
    expect(again.bytes.toString()).toBe(file.bytes.toString());
    await options.close();
  });

  test('all of it can be undone', async () => {
    const { panel, report } = review;
    await review.site.bringToFront();
    await panel.waitForSelector('.adjusted');
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
    const row = (question: string) => `tbody[data-question="${question}"]`;
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
