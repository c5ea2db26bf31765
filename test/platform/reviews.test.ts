import { beforeEach, describe, expect, test } from 'vitest';
import type { Review } from '../../lib/review/review.ts';
import { NO_REVIEW } from '../../lib/review/review.ts';
import type { Report } from '../../lib/types.ts';
import { REPORT } from '../fixtures/report.ts';
import { openBackground, POLICY_TAB, TAB } from './background-world.ts';

const REVIEW: Review = {
  corrections: { sale: { setAside: [3], value: 'sold' } },
  weights: { cookies: 'double' },
  lens: { place: 'uk', age: 'adult' },
};
const { corrections, ...OWN_VIEW } = REVIEW;

let world: ReturnType<typeof openBackground>;

beforeEach(async () => {
  world = openBackground();
  await world.start();
});

/** The report of a policy in as many parts. */
function inParts(parts: number): Report {
  const [document] = REPORT.documents;
  if (!document) throw new Error('the fixture has a document');
  return {
    ...REPORT,
    documents: Array.from({ length: parts }, (_, index) => ({ ...document, sha256: String(index).repeat(64) })),
  };
}

async function readAndReview(report: Report): Promise<void> {
  world.judge.mockResolvedValue(report);
  await world.send('read-tab', { tabId: TAB, afresh: true });
  await world.waitFor('report');
  await world.send('set-review', { tabId: TAB, review: REVIEW });
}

const getReview = () => world.send('get-review', { tabId: TAB });
const listed = () => world.send('list-corrected', {});

describe.each([1, 2, 6])('what was set right in a policy of %i documents', (parts) => {
  beforeEach(() => readAndReview(inParts(parts)));

  test('is there again, and listed with its report', async () => {
    expect(await getReview()).toEqual(REVIEW);
    expect(await listed()).toMatchObject([{ host: 'lantern.example', corrections }]);
  });

  test('can be undone from the list', async () => {
    const [text] = await listed();
    await world.send('delete-corrections', { sha256: text?.key[1] ?? '' });
    expect(await listed()).toEqual([]);
    expect(await getReview()).toEqual({ ...OWN_VIEW, corrections: {} });
  });

  test('goes with the saved report', async () => {
    const [saved] = await world.send('list-saved', {});
    if (!saved) throw new Error('nothing was saved');
    await world.send('delete-saved', { key: saved.key });
    expect(JSON.parse(await world.send('export', {}))).toMatchObject({ reports: [], corrections: [] });
  });
});

test('a private window: it is there until the browser is closed, and nothing of it is stored', async () => {
  world.browser.tabsById.set(TAB, { ...POLICY_TAB, incognito: true });
  await readAndReview(inParts(2));
  expect((await getReview()).corrections).toEqual(corrections);
  expect(await listed()).toEqual([]);
  expect([...world.browser.storage.local.kept.keys()]).toEqual([]);
});

test('a tab without a report has weights and lens alone', async () => {
  expect(await getReview()).toEqual(NO_REVIEW);
  await world.send('set-review', { tabId: TAB, review: REVIEW });
  expect(await getReview()).toEqual({ ...OWN_VIEW, corrections: {} });
});
