import { browser } from './browser.ts';

/** Memory that outlives the background but not the browser; private windows may use it too. */
export const session = {
  /** The value under a key, as it was stored; `undefined`: none. Not yet validated. */
  async get(key: string): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  async keys(): Promise<string[]> {
    return Object.keys(await browser.storage.session.get(null));
  },
  async set(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [key]: value });
  },
  async remove(...keys: string[]): Promise<void> {
    await browser.storage.session.remove(keys);
  },
  async clear(): Promise<void> {
    await browser.storage.session.clear();
  },
};
