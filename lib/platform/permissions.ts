import { browser } from './browser.ts';

/** The pattern that asks for one origin, and nothing beside it. */
export function patternOf(url: string): string {
  return `${new URL(url).origin}/*`;
}

/** True when the person has allowed the origin of an address. Asked immediately before every download. */
export function mayRead(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

/** Origins that the person has allowed, as patterns. */
export async function allowedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function takeBack(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}

/** Asks for the origin of an address. Must be called in the click's own task, before anything is awaited. */
export function askFor(url: string): Promise<boolean> {
  return askForAll([url]);
}

/** Asks for the origins of several addresses at once. Must be called in the click's own task, too. */
export function askForAll(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(urls.map(patternOf))] });
}
