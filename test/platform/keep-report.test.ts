import { beforeEach, describe, expect, test } from 'vitest';
import type { Job } from '../../lib/job/job.ts';
import type { ReadPage } from '../../lib/job/ports.ts';
import type { Report } from '../../lib/types.ts';
import { POLICY_URL, REPORT } from '../fixtures/report.ts';
import { openBackground, TAB } from './background-world.ts';

const JOB: Job = {
  id: 'one',
  tabId: TAB,
  incognito: false,
  pageUrl: POLICY_URL,
  stage: 'saving',
  target: null,
  chosen: false,
  waitsFor: null,
  asked: false,
  attempts: 1,
};
const PAGE: ReadPage = {
  url: POLICY_URL,
  policy: { title: '', declaredLanguage: null, text: '', blocks: [], warnings: [] },
  links: [],
  english: null,
  complete: true,
  notices: [],
  live: true,
};
const SAVED = { saved: true, notices: [] };

let world: ReturnType<typeof openBackground>;
let keep: (changes?: {
  job?: Partial<Job>;
  page?: Partial<ReadPage>;
  report?: Report;
  ended?: boolean;
}) => Promise<unknown>;

beforeEach(async () => {
  world = openBackground();
  await world.start();
  const { keepReport } = await import('../../lib/platform/keep-report.ts');
  keep = ({ job, page, report = REPORT, ended = false } = {}) =>
    keepReport({ ...JOB, ...job }, { ...PAGE, ...page }, report, () => ended);
});

/** A report whose documents have these hashes, one digit each. */
function reportOfTexts(...digits: readonly string[]): Report {
  const [document] = REPORT.documents;
  if (!document) throw new Error('the fixture has a document');
  return { ...REPORT, documents: digits.map((digit) => ({ ...document, sha256: digit.repeat(64) })) };
}

const count = async () => (await world.send('list-saved', {})).length;

describe('a report', () => {
  test('that is the same is kept once', async () => {
    expect(await keep()).toEqual(SAVED);
    expect(await keep()).toEqual(SAVED);
    expect(await count()).toBe(1);
  });

  test('stays beside that of the next version, whichever of its documents changed', async () => {
    await keep({ report: reportOfTexts('a', 'b') });
    await keep({ report: reportOfTexts('a', 'c') });
    await keep({ report: reportOfTexts('d', 'c') });
    expect(await count()).toBe(3);
  });

  test.each([
    ['a private window', { job: { incognito: true } }, ['private-window']],
    ['a download that broke off', { page: { notices: [{ code: 'incomplete-download', values: {} }] } }, []],
    ['a reading that was ended', { ended: true }, []],
  ] as const)('of %s is not kept', async (_name, changes, codes) => {
    expect(await keep(changes)).toEqual({ saved: false, notices: codes.map((code) => ({ code, values: {} })) });
    expect(await count()).toBe(0);
  });

  test('is not kept where the person wants none kept', async () => {
    await world.browser.storage.local.set({ settings: { history: 'never' } });
    expect(await keep()).toEqual({ saved: false, notices: [] });
    expect(await count()).toBe(0);
  });
});

describe('the open page that shows', () => {
  const differs = { saved: true, notices: [{ code: 'differs-from-tab', values: {} }] };

  test('another text than was just sent for it, says so', async () => {
    await keep({ page: { live: false }, report: reportOfTexts('a') });
    expect(await keep({ report: reportOfTexts('b') })).toEqual(differs);
  });

  test('the same text does not, even if another page of the policy is missing now', async () => {
    await keep({ page: { live: false }, report: reportOfTexts('a', 'b') });
    expect(await keep({ report: reportOfTexts('a') })).toEqual(SAVED);
  });
});
