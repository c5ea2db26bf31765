import { readSettings, type Settings } from '../store/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function storeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
