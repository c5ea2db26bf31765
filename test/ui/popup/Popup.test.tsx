import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HEADLINE_IDS } from '../../../lib/questions.ts';
import { NO_REVIEW } from '../../../lib/review/review.ts';
import { type StateCode, WORDING } from '../../../lib/strings/strings.ts';
import { Popup } from '../../../lib/ui/popup/Popup.tsx';
import { answersWith, POLICY_URL, REPORT, reportOf } from '../../fixtures/report.ts';
import { REPORT_STATE, TAB_STATES } from '../../fixtures/tab-states.ts';
import { openPage, type Page } from '../page.ts';

let page: Page;
const actions = {
  onAction: vi.fn(),
  onReadAddress: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenSettings: vi.fn(),
  onLeave: vi.fn(),
};
const show = (name: string) => page.draw(<Popup state={TAB_STATES[name] ?? null} actions={actions} />);

beforeEach(() => {
  page = openPage();
  vi.clearAllMocks();
});

test('an unknown state is a quiet frame', () => {
  page.draw(<Popup state={null} actions={actions} />);
  expect(page.texts('h1')).toEqual([WORDING.ui.name]);
  expect(page.texts('.message, .steps, .score-face')).toEqual([]);
});

test.each(Object.keys(TAB_STATES))('%s has one heading, every placeholder filled, no style of its own', (name) => {
  show(name);
  expect(page.texts('h1')).toHaveLength(1);
  expect(page.texts('main')).toHaveLength(1);
  expect(page.body.textContent).not.toMatch(/\{\w+\}|undefined|NaN/);
  expect(page.texts('[style]')).toEqual([]);
  expect(page.texts('.button[data-kind="primary"]').length).toBeLessThanOrEqual(1);
});

describe('a report', () => {
  test('shows grade, score and range, and says them in one sentence', () => {
    show('report');
    const { score, scoreRange, grade } = REPORT;
    expect(page.texts('.score-value')).toEqual([`${score}`]);
    expect(page.texts('.score-range')).toEqual([`(${scoreRange[0]}–${scoreRange[1]})`]);
    expect(page.texts('.grade')).toEqual([grade]);
    expect(page.texts('.score-face .visually-hidden')[0]).toContain(`Grade ${grade}. ${score} of 100`);
  });

  test('shows the five headline answers in their order, each with its sentence', () => {
    show('report');
    const rows = [...page.body.querySelectorAll('details.answer')];
    expect(rows.map((row) => row.getAttribute('data-question'))).toEqual(HEADLINE_IDS);
    expect(page.texts('.answer blockquote')[0]).toBe('We never sell your personal data.');
  });

  test('shows the three rows that cost and that earned most, and leads to contradictions', () => {
    show('report');
    expect(page.texts('.point')).toHaveLength(6);
    page.click('button.notice', 'Targeted ads');
    expect(actions.onOpenPanel).toHaveBeenCalledWith('targeted-ads');
    page.click('.answer[data-question="retention"] .answer-more button');
    expect(actions.onOpenPanel).toHaveBeenLastCalledWith('retention');
  });

  test('links to the policy, and opens the panel', () => {
    show('report');
    const link = page.body.querySelector('.action-bar a');
    expect(link?.getAttribute('href')).toBe(POLICY_URL);
    expect(link?.getAttribute('rel')).toBe('noopener');
    expect(link?.getAttribute('target')).toBe('_blank');
    page.click('.action-bar button');
    expect(actions.onOpenPanel).toHaveBeenCalledWith(null);
  });

  test('asks to look at the sentence where an answer was withheld', () => {
    const { evidence } = REPORT.answers.sale;
    const withheld = answersWith({ sale: { value: 'silent', withheld: 'not-sold', evidence } });
    page.draw(<Popup state={{ ...REPORT_STATE, report: reportOf(withheld) }} actions={actions} />);
    expect(page.texts('.answer-text')[0]).toBe(WORDING.ui.confidence.low);
    const row = '.answer[data-question="sale"]';
    expect(page.texts(`${row} .answer-more p`)).toEqual([WORDING.ui.confidence.withheld]);
    expect(page.texts(`${row} .answer-more blockquote`)).toEqual(['We never sell your personal data.']);
    expect(page.body.querySelector(`${row} summary .severity-icon`)?.getAttribute('data-severity')).toBe('unsure');
  });

  test.each([
    ['report-language', 'Language not supported: Finnish'],
    ['report-too-short', WORDING.states['too-short'].title],
    ['report-other', WORDING.states['not-a-policy'].title],
  ])('%s has no grade and says why', (name, title) => {
    show(name);
    expect(page.texts('.grade')).toEqual([]);
    expect(page.texts('h2')).toEqual([title]);
  });

  test('says once what two steps of the reading noticed, as the later one did', () => {
    const cut = (n: string) => ({ code: 'too-large', values: { n, m: `${n} or more` } }) as const;
    const notices = [cut('16 MB'), cut('120,000 words')];
    page.draw(<Popup state={{ ...REPORT_STATE, notices }} actions={actions} />);
    expect(page.texts('.notice-fold summary')).toEqual([WORDING.states['too-large'].title]);
    expect(page.texts('.notice-more p')[0]).toContain('the first 120,000 words of');
  });

  test('puts a notice away', () => {
    show('report-notices');
    expect(page.texts('.notice-fold')).toHaveLength(5);
    page.click('.notice-fold[data-code="private-window"] button', 'OK');
    expect(page.texts('.notice-fold')).toHaveLength(4);
    expect(actions.onAction).not.toHaveBeenCalled();
  });
});

test('shows the hidden text of a page, in place of the button', () => {
  show('report-notices');
  const notice = '.notice-fold[data-code="hidden-text"]';
  expect(page.texts(`${notice} blockquote`)).toEqual([]);
  page.click(`${notice} button`, WORDING.states['hidden-text'].actions['show-hidden']);
  expect(page.texts(`${notice} blockquote`)).toEqual(['We never sell your data.', 'We keep nothing about you.']);
  expect(page.texts(`${notice} button`)).toEqual([]);
  expect(actions.onAction).not.toHaveBeenCalled();
});

describe('a state without a report', () => {
  test.each(Object.keys(WORDING.states) as StateCode[])(
    '%s says what happened and offers what its words promise',
    (code) => {
      show(`stopped-${code}`);
      expect(page.texts('.message-actions .button, .candidate .button').length).toBeGreaterThanOrEqual(1);
      expect(page.texts('[role="status"] h2')).toHaveLength(1);
    },
  );

  test('asks for permission inside the click, and names the host', () => {
    show('stopped-needs-permission');
    page.click('button', 'Allow policies.example');
    expect(actions.onAction).toHaveBeenCalledWith('allow');
  });

  test('does not say that no link was found above the links that were', () => {
    show('stopped-no-policy-found');
    expect(page.texts('.candidate')).toHaveLength(2);
    expect(page.texts('.message-text p')).toEqual([WORDING.ui.candidates.unclear]);
    const none = TAB_STATES['stopped-no-policy-found'];
    if (none?.kind !== 'stopped') throw new Error('a state without a report');
    page.draw(<Popup state={{ ...none, choices: [] }} actions={actions} />);
    expect(page.texts('.message-text p')).toEqual([WORDING.states['no-policy-found'].body]);
  });

  test('reads the page that was chosen', () => {
    show('stopped-several-policies');
    page.click('.candidate button');
    expect(actions.onReadAddress).toHaveBeenCalledWith('https://lantern.example/legal');
  });
});

test('a reading can be stopped', () => {
  show('reading-fetching');
  page.click('button', 'Stop');
  expect(actions.onAction).toHaveBeenCalledWith('cancel');
});

test('a sentence that is meant for other people says so', () => {
  const review = { ...NO_REVIEW, lens: { place: 'brazil', age: 'adult' } } as const;
  page.draw(<Popup state={REPORT_STATE} actions={actions} review={review} />);
  const row = '.answer[data-question="deletion"] .answer-more';
  expect(page.texts(`${row} blockquote`)[0]).toContain('If you live in the European Union');
  expect(page.texts(`${row} .muted`)).toEqual([WORDING.ui.labels.forOthers]);
});

test('a person’s own weights change the score, and the usual one stays in sight', () => {
  const review = { ...NO_REVIEW, weights: { sale: 'double', cookies: 'none' } } as const;
  page.draw(<Popup state={REPORT_STATE} actions={actions} review={review} />);
  expect(Number(page.texts('.score-value')[0])).toBeGreaterThan(REPORT.score);
  expect(page.texts('.own-score')[0]).toContain(`Usual score: ${REPORT.grade} ${REPORT.score}`);
});
