import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORDING } from '../../lib/strings/strings.ts';
import { openWorld, readReport, type World } from './chromium-world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Everything on the disk: the database and the settings, as text. */
async function stored(): Promise<string> {
  const worker = await world.chromium.worker();
  const text = await worker?.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('smallprint');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const names = [...database.objectStoreNames];
    const all = names.map(
      (name) =>
        new Promise<unknown>((resolve) => {
          const asking = database.transaction(name).objectStore(name).getAll();
          asking.onsuccess = () => resolve(asking.result);
        }),
    );
    const local: unknown = await chrome.storage.local.get(null);
    const kept = JSON.stringify([await Promise.all(all), local]);
    database.close();
    return kept;
  });
  return text ?? 'no worker';
}

describe('what is stored', () => {
  test('a report stays, once, and reading the same text again adds none', async () => {
    const page = await world.visit('https://lantern.example/');
    await readReport(await world.chromium.click(page));
    const once = JSON.parse(await stored()) as unknown[][][];
    await page.reload();
    await readReport(await world.chromium.click(page));
    const twice = JSON.parse(await stored()) as unknown[][][];
    expect(twice[0]?.flat()).toHaveLength(1);
    expect(once[0]?.flat()).toHaveLength(1);
    await page.close();
  });

  test('a full disk: the report is shown, says that it was not kept, and what was there is untouched', async () => {
    const before = await stored();
    const worker = await world.chromium.worker();
    await worker?.evaluate(() => {
      const scope = globalThis as unknown as { realPut: typeof IDBObjectStore.prototype.put };
      scope.realPut = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const page = await world.visit('https://faults.example/good/');
    const popup = await world.chromium.click(page);
    expect((await readReport(popup)).answers[0]?.quote).toBe('We never sell your personal data.');
    expect(await popup.evaluate(() => document.body.innerText)).toContain(WORDING.states['storage-full'].title);
    await worker?.evaluate(() => {
      IDBObjectStore.prototype.put = (
        globalThis as unknown as { realPut: typeof IDBObjectStore.prototype.put }
      ).realPut;
    });
    expect(await stored()).toBe(before);
    await page.close();
  });

  test('a private window: the report is shown, and nothing reaches the disk', async () => {
    const settings = await world.visit('chrome://extensions/');
    await settings.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: Record<
          'updateProfileConfiguration' | 'updateExtensionConfiguration',
          (change: object) => Promise<void>
        >;
      };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, world.chromium.id);
    await settings.close();
    // The browser starts the extension anew for this.
    await new Promise((done) => setTimeout(done, 2000));
    const before = await stored();
    const worker = await world.chromium.worker();
    await worker?.evaluate(() =>
      chrome.windows.create({ incognito: true, url: 'https://faults.example/gzip/' }).then(() => undefined),
    );
    const target = await world.chromium.browser.waitForTarget((one) => one.url() === 'https://faults.example/gzip/');
    const page = await target.asPage();
    await page.waitForSelector('footer a');
    const popup = await world.chromium.click(page);
    expect((await readReport(popup)).answers[0]?.quote).toBe('We never sell your personal data.');
    expect(await popup.evaluate(() => document.body.innerText)).toContain(WORDING.states['private-window'].title);
    expect(await stored()).toBe(before);
    await page.close();
  });

  test('delete everything: the database, the settings and the browser’s memory are empty', async () => {
    const page = await world.visit(`chrome-extension://${world.chromium.id}/options.html`);
    await page.waitForSelector('h2');
    await page.click('button[aria-describedby="delete-all-help"]');
    await page.waitForSelector('[role="group"] button[data-kind="danger"]');
    await page.click('[role="group"] button[data-kind="danger"]');
    await expect.poll(() => stored()).toBe('[[[],[]],{}]');
    const worker = await world.chromium.worker();
    expect(await worker?.evaluate(() => chrome.storage.session.get(null))).toEqual({});
  });
});
