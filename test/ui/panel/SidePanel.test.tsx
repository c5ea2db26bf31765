import { beforeEach, describe, expect, test, vi } from 'vitest';
import { QUESTION_IDS } from '../../../lib/questions.ts';
import { NO_REVIEW, type Review } from '../../../lib/review/review.ts';
import { WORDING } from '../../../lib/strings/strings.ts';
import type { PanelActions } from '../../../lib/ui/panel/panel-actions.ts';
import { SidePanel } from '../../../lib/ui/panel/SidePanel.tsx';
import { HOSTILE_STATE } from '../../fixtures/hostile-report.ts';
import { REPORT, reportOf } from '../../fixtures/report.ts';
import { REPORT_STATE, TAB_STATES } from '../../fixtures/tab-states.ts';
import { openPage, type Page } from '../page.ts';

let page: Page;
let review: Review;
const actions: PanelActions = {
  onAction: vi.fn(),
  onReadAddress: vi.fn(),
  onReadGiven: vi.fn(),
  onShowHere: null,
  onCopy: vi.fn(),
  onReview: vi.fn((next: Review) => {
    review = next;
    show();
  }),
  onSaveFile: vi.fn(),
  onOpenSettings: vi.fn(),
  onLeave: vi.fn(),
};
const show = (name = 'report', extra: Partial<PanelActions> = {}) =>
  page.draw(<SidePanel state={TAB_STATES[name] ?? null} actions={{ ...actions, ...extra }} review={review} />);

beforeEach(() => {
  page = openPage();
  review = NO_REVIEW;
  vi.clearAllMocks();
});

test.each(Object.keys(TAB_STATES))('%s has one heading, every placeholder filled, no style of its own', (name) => {
  show(name);
  expect(page.texts('h1')).toHaveLength(1);
  expect(page.texts('main')).toHaveLength(1);
  expect(page.body.textContent).not.toMatch(/\{\w+\}|undefined|NaN/);
  expect(page.texts('[style]')).toEqual([]);
});

describe('findings', () => {
  test('are a card for each question, each sentence with a link to it', () => {
    show();
    expect(page.texts('.clause h3')).toHaveLength(QUESTION_IDS.length);
    const link = page.body.querySelector('.clause a[data-show]');
    expect(link?.getAttribute('href')).toBe(
      'https://lantern.example/privacy#:~:text=We%20never%20sell%20your%20personal%20data.',
    );
    expect(link?.getAttribute('rel')).toBe('noopener');
  });

  test('are marked in the tab where the policy is open there', () => {
    const onShowHere = vi.fn();
    show('report', { onShowHere });
    page.click('.clause button[data-show]');
    expect(onShowHere).toHaveBeenCalledWith(REPORT.answers.sale.evidence[0]);
  });

  test('show both sides of a contradiction', () => {
    show();
    expect(page.texts('.conflict-side .label')).toEqual([WORDING.conflict.worse, WORDING.conflict.better]);
    expect(page.texts('.conflict-side blockquote')).toHaveLength(2);
  });

  test('never say that the policy is silent where an answer was withheld', () => {
    show();
    const card = '.clause[data-question="policy-changes"]';
    expect(page.texts(`${card} .severity`)).toEqual([WORDING.ui.severity.unsure]);
    expect(page.texts(`${card} .clause-why`)).toEqual([WORDING.ui.confidence.withheld]);
    expect(page.texts(`${card} .advice`)[0]).toContain(WORDING.ui.confidence.explain);
    expect(page.texts(card)[0]).not.toMatch(/Does not clearly say|Nothing in the text/);
    const silent = QUESTION_IDS.filter((id) => REPORT.answers[id].value === 'silent').length;
    const chips = page.texts('.chip').filter((text) => text.startsWith('Not '));
    expect(chips).toEqual([`${WORDING.ui.severity.unsure} 1`, `${WORDING.ui.severity.silent} ${silent - 1}`]);
  });

  test('can be copied with the address', () => {
    show();
    page.click('.clause .clause-tools button', WORDING.ui.actions.copy);
    expect(actions.onCopy).toHaveBeenCalledWith('“We never sell your personal data.”\nhttps://lantern.example/privacy');
  });

  test('lead through five of them', () => {
    show();
    page.click('.tour-start button');
    expect(page.texts('.tour .nowrap')).toEqual(['1 of 5']);
    page.click('.tour button', WORDING.ui.actions.next);
    expect(page.texts('.tour .nowrap')).toEqual(['2 of 5']);
    page.click('.tour button', WORDING.ui.tour.end);
    expect(page.texts('.tour')).toEqual([]);
  });
});

describe('the score', () => {
  test('is rows that add up to it', () => {
    show();
    page.click('#tab-score');
    const earned = page.texts('tbody td:nth-child(3)').map((text) => Number.parseFloat(text));
    expect(earned).toHaveLength(QUESTION_IDS.length);
    expect(Math.round(earned.reduce((sum, points) => sum + points, 0))).toBe(REPORT.score);
    expect(page.texts('tfoot td')[1]).toBe(`${REPORT.score}`);
  });

  test('follows a correction at once, keeps the usual score in sight, and comes back', () => {
    const start = REPORT.answers.sharing.evidence[0]?.start ?? -1;
    review = { ...NO_REVIEW, corrections: { sharing: { setAside: [start], value: null } } };
    show();
    const [own] = page.texts('.panel-face .score-value');
    expect(Number(own)).toBeGreaterThan(REPORT.score);
    expect(page.texts('.panel-top > [role="status"]')[0]).toContain(`Usual score: ${REPORT.grade} ${REPORT.score}`);
    page.click('.adjusted button', WORDING.ui.wrong.undoAll);
    expect(review).toEqual(NO_REVIEW);
    expect(page.texts('.panel-face .score-value')).toEqual([`${REPORT.score}`]);
    expect(page.texts('.adjusted')).toEqual([]);
  });
});

test('a choice that changes nothing says so, in place of the same score twice', () => {
  const { deletion, ...rest } = REPORT.answers;
  const report = reportOf({ ...rest, deletion: { ...deletion, value: 'anyone', possible: ['anyone'] } });
  const state = { ...REPORT_STATE, report };
  page.draw(
    <SidePanel state={state} actions={actions} review={{ ...NO_REVIEW, lens: { place: 'uk', age: 'adult' } }} />,
  );
  expect(page.texts('.own-score')).toEqual([WORDING.ui.wrong.same]);
});

test('the last thing that was done can be taken back, whatever it was', () => {
  review = { ...NO_REVIEW, lens: { place: 'eea', age: 'adult' } };
  show();
  expect(page.texts('.adjusted button')).toEqual([WORDING.ui.wrong.undoAll]);
  page.change('.clause[data-question="sale"] .wrong input');
  page.change('.clause[data-question="cookies"] .wrong input');
  expect(Object.keys(review.corrections)).toEqual(['sale', 'cookies']);
  page.click('.adjusted button', WORDING.ui.wrong.undo);
  expect(Object.keys(review.corrections)).toEqual(['sale']);
  page.click('.adjusted button', WORDING.ui.wrong.undo);
  expect(review).toEqual({ ...NO_REVIEW, lens: { place: 'eea', age: 'adult' } });
  expect(page.texts('.adjusted button')).toEqual([WORDING.ui.wrong.undoAll]);
});

describe('the facts', () => {
  test('are those of the report, each with its sentence', () => {
    show();
    page.click('#tab-facts');
    const { facts } = REPORT;
    const shown = page.texts('.fact summary');
    for (const { value } of [...facts.contacts, ...facts.thirdParties]) {
      expect(shown.some((text) => text.includes(value))).toBe(true);
    }
    expect(page.texts('.timeline-row summary')).toEqual(['30 days · server logs', '10 years · Invoices']);
    expect(page.texts('.ledger > li')).toHaveLength(facts.dataTypes.length);
    for (const fact of page.body.querySelectorAll('.fact')) expect(fact.querySelector('blockquote')).not.toBeNull();
  });

  test('can be taken along', () => {
    show();
    page.click('#tab-facts');
    page.click('.take-along button', WORDING.takeAlong.json);
    expect(actions.onSaveFile).toHaveBeenCalledWith({
      name: 'smallprint-lantern.example.json',
      type: 'application/json',
      content: `${JSON.stringify(REPORT, null, 2)}\n`,
    });
  });
});

describe('a tab without a grade', () => {
  test.each(['report-language', 'report-too-short'])(
    '%s shows the facts that are known, each with its sentence',
    (name) => {
      show(name);
      const shown = page.texts('.fact summary');
      expect(shown).toContain('12 March 2026');
      expect(shown).toContain('privacy@lantern.example');
      for (const fact of page.body.querySelectorAll('.fact')) expect(fact.querySelector('blockquote')).not.toBeNull();
    },
  );

  test('says nothing of facts that were not looked for', () => {
    show('report-language');
    expect(page.body.textContent).not.toContain(WORDING.facts.labels.minimumAge.none);
    expect(page.texts('.ledger, .timeline')).toEqual([]);
  });

  test('in which nothing was read asks for a click on the icon, which alone gives the right to read', () => {
    show('idle');
    expect(page.texts('.message h2')).toEqual([WORDING.states['click-button'].title]);
  });

  test('in which a reading is on its way can be stopped', () => {
    show('reading-fetching');
    page.click('.reading-foot button');
    expect(actions.onAction).toHaveBeenCalledWith('cancel');
  });
});

test('a tab that came to the front after another one’s report is named', () => {
  page.draw(<SidePanel state={TAB_STATES['report'] ?? null} actions={actions} changedTab />);
  expect(page.texts('.changed-tab')[0]).toContain('lantern.example');
});

test('one tab is selected, and each names its panel', () => {
  show();
  const tabs = [...page.body.querySelectorAll('[role="tab"]')];
  expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false', 'false']);
  for (const tab of tabs) {
    const panel = page.body.querySelector(`#${tab.getAttribute('aria-controls') ?? '-'}`);
    expect(panel?.getAttribute('aria-labelledby')).toBe(tab.id);
  }
});

test('text from outside stays text', () => {
  page.draw(<SidePanel state={HOSTILE_STATE} actions={actions} review={NO_REVIEW} />);
  expect(page.texts('img, script')).toEqual([]);
  expect(page.texts('blockquote')[0]).toContain('<img src=x onerror=alert(1)> {host}');
});
