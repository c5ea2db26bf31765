import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fill, type StateCode, WORDING } from '../../lib/strings/strings.ts';
import { openWorld, readMessage, readReport, type World } from './chromium-world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  const pages = await world.chromium.browser.pages();
  await Promise.all(pages.slice(1).map((page) => page.close()));
});

const titleOf = (code: StateCode, values: Record<string, string> = {}): string =>
  fill(WORDING.states[code].title, values);
const HOST = { host: 'faults.example' };

const FAULTS: readonly {
  readonly fault: string;
  readonly code: StateCode;
  readonly values?: Record<string, string>;
}[] = [
  { fault: 'missing', code: 'page-missing' },
  { fault: 'refused', code: 'site-refused' },
  { fault: 'broken', code: 'site-error' },
  { fault: 'empty', code: 'not-a-policy' },
  { fault: 'binary', code: 'wrong-file-type' },
  { fault: 'image', code: 'wrong-file-type' },
  { fault: 'gone', code: 'page-missing' },
  { fault: 'no-content', code: 'page-missing' },
  { fault: 'soft-404', code: 'page-missing' },
  { fault: 'hurry', code: 'site-refused' },
  { fault: 'law', code: 'site-refused' },
  { fault: 'wall', code: 'site-refused' },
  { fault: 'crash', code: 'site-error' },
  { fault: 'json', code: 'wrong-file-type' },
  { fault: 'zip', code: 'wrong-file-type' },
  { fault: 'broken-pdf', code: 'pdf-unreadable' },
  { fault: 'portal', code: 'login-needed' },
  { fault: 'zip-bomb', code: 'not-a-policy' },
  { fault: 'terms', code: 'not-a-policy' },
  { fault: 'finnish', code: 'language-not-supported', values: { language: 'Finnish' } },
  { fault: 'loop', code: 'redirect-unknown' },
  { fault: 'elsewhere', code: 'redirect-unknown' },
  { fault: 'downgrade', code: 'redirect-unknown' },
  { fault: 'to-file', code: 'redirect-unknown' },
  { fault: 'never', code: 'timed-out' },
  { fault: 'short', code: 'incomplete-download' },
  { fault: 'shell', code: 'needs-open-page' },
  { fault: 'members', code: 'login-needed' },
];

describe('a policy that cannot be read ends in its own state, with a next step', () => {
  test.each(FAULTS)('$fault: $code', async ({ fault, code, values }) => {
    const page = await world.visit(`https://faults.example/${fault}/`);
    const message = await readMessage(await world.chromium.click(page));
    expect(message.title).toBe(titleOf(code, { ...HOST, ...values }));
    expect(message.buttons.length).toBeGreaterThan(0);
    expect(await savedCount()).toBe(0);
  });
});

describe('a policy that is hard to read is read', () => {
  test.each(['good', 'charset', 'gzip', 'deep', 'xhtml', 'plain', 'markdown'])('%s', async (fault) => {
    const page = await world.visit(`https://faults.example/${fault}/`);
    const shown = await readReport(await world.chromium.click(page));
    expect(shown.answers[0]?.quote).toBe('We never sell your personal data.');
  });

  test('10 MB of text: the first part, and says so', async () => {
    const page = await world.visit('https://faults.example/large/');
    const popup = await world.chromium.click(page);
    const shown = await readReport(popup);
    expect(shown.answers[0]?.quote).toBe('We never sell your personal data.');
    expect(await popup.evaluate(() => document.body.innerText)).toContain(titleOf('too-large'));
  });

  test('a download over 16 MB: the first part, and says so', async () => {
    const page = await world.visit('https://faults.example/huge/');
    const popup = await world.chromium.click(page);
    await readReport(popup);
    expect(await popup.evaluate(() => document.body.innerText)).toContain(titleOf('too-large'));
  });

  test('a page whose content policy forbids every request', async () => {
    const page = await world.visit('https://faults.example/good/strict');
    const shown = await readReport(await world.chromium.click(page));
    expect(shown.answers[0]?.quote).toBe('We never sell your personal data.');
  });
});

describe('pages without a policy', () => {
  test('a page of the browser', async () => {
    const page = await world.visit('chrome://version/');
    expect((await readMessage(await world.chromium.click(page))).title).toBe(titleOf('browser-page'));
  });

  test('a site that links none: at most three usual addresses are tried, then an address can be typed', async () => {
    const page = await world.visit('https://lantern.example/');
    await page.evaluate(() => document.querySelectorAll('footer a').forEach((link) => link.remove()));
    await page.evaluate(() => history.replaceState(null, '', '/'));
    world.sites.requests.length = 0;
    // The shop keeps its policy at a usual address, so it is found without a link.
    await readReport(await world.chromium.click(page));
    expect(world.sites.requests.length).toBeLessThanOrEqual(3);

    const bare = await world.visit('https://faults.example/');
    world.sites.requests.length = 0;
    const popup = await world.chromium.click(bare);
    expect((await readMessage(popup)).title).toBe(titleOf('no-policy-found'));
    expect(world.sites.requests.length).toBeLessThanOrEqual(3);
    await popup.type('.message input', 'https://faults.example/good/privacy');
    await popup.keyboard.press('Enter');
    expect((await readReport(popup)).answers[0]?.quote).toBe('We never sell your personal data.');
  });

  test('an address that is not public is not opened', async () => {
    const page = await world.visit('https://faults.example/');
    const popup = await world.chromium.click(page);
    await readMessage(popup);
    await popup.type('.message input', 'https://127.0.0.1/privacy');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(
      (title) => document.querySelector('.message h2')?.textContent === title,
      {},
      titleOf('blocked-address'),
    );
  });

  test('offline', async () => {
    const page = await world.visit('https://faults.example/good/');
    await page.setOfflineMode(true);
    expect((await readMessage(await world.chromium.click(page))).title).toBe(titleOf('offline'));
  });
});

describe('what happens meanwhile', () => {
  test('a page that navigates away: its reading ends, and the next page begins anew', async () => {
    const page = await world.visit('https://faults.example/never/');
    const popup = await world.chromium.click(page);
    await popup.waitForSelector('.steps');
    await page.goto('https://faults.example/good/');
    const shown = await readReport(await world.chromium.click(page));
    expect(shown.answers[0]?.quote).toBe('We never sell your personal data.');
  });

  test('a tab that is closed leaves no job', async () => {
    const page = await world.visit('https://faults.example/never/');
    await (await world.chromium.click(page)).waitForSelector('.steps');
    await page.close();
    await expect.poll(() => sessionKeys()).toEqual([]);
  });

  test('stop: says that nothing was read', async () => {
    const page = await world.visit('https://faults.example/never/');
    const popup = await world.chromium.click(page);
    await popup.waitForSelector('.steps');
    await popup.click('::-p-text(Stop)');
    expect((await readMessage(popup)).title).toBe(titleOf('stopped'));
    await expect.poll(() => jobKeys()).toEqual([]);
  });

  test('two windows read two sites at once, each its own', async () => {
    const [shop, other] = [
      await world.visit('https://lantern.example/'),
      await world.visit('https://faults.example/good/'),
    ];
    const first = await world.chromium.click(shop);
    const second = await world.chromium.click(other);
    expect((await readReport(second)).answers[0]?.quote).toBe('We never sell your personal data.');
    await first.close().catch(() => undefined);
    const again = await readReport(await world.chromium.click(shop));
    expect(again.answers[0]?.quote).toBe('We never sell your personal data to anyone.');
  });

  test('the background killed in the middle: another one ends the job, with the same report', async () => {
    const page = await world.visit('https://faults.example/slow/');
    const popup = await world.chromium.click(page);
    await popup.waitForSelector('.steps');
    await (await world.chromium.worker())?.close();
    expect((await readReport(popup)).answers[0]?.quote).toBe('We never sell your personal data.');
    await expect.poll(() => jobKeys()).toEqual([]);
  });
});

async function sessionKeys(): Promise<string[]> {
  const worker = await world.chromium.worker();
  return (await worker?.evaluate(() => chrome.storage.session.get(null).then(Object.keys))) ?? ['no worker'];
}

async function jobKeys(): Promise<string[]> {
  return (await sessionKeys()).filter((key) => key.startsWith('job:'));
}

/** How many reports of the fault site are stored. */
async function savedCount(): Promise<number> {
  const worker = await world.chromium.worker();
  const count = await worker?.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('smallprint');
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('reports')) return resolve(0);
          const counting = database.transaction('reports').objectStore('reports').index('host').count('faults.example');
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
  return count ?? -1;
}
