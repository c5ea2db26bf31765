import * as v from 'valibot';
import { InspectedSchema, LivePageSchema } from './injected-results.ts';
import { browser } from './browser.ts';
import { type Download, download, type DownloadLimits } from './download.ts';
import { DownloadSchema } from './injected-results.ts';

/** What an injected script gave back, checked; `null`: it could not run there, or what came back has the wrong shape. */
async function run<T>(
  schema: v.GenericSchema<unknown, T>,
  injection: Parameters<typeof browser.scripting.executeScript>[0],
): Promise<T | null> {
  try {
    const [frame] = await browser.scripting.executeScript(injection);
    const parsed = v.safeParse(schema, frame?.result);
    if (!parsed.success)
      console.warn('An injected script gave back something else', JSON.stringify(v.flatten(parsed.issues)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Runs the finder in a tab. */
function injectFinder(tabId: number): Promise<v.InferOutput<typeof InspectedSchema> | null> {
  return run(InspectedSchema, { target: { tabId }, files: ['/finder.js'] });
}

/**
 * Runs the finder in a tab, once a page that scripts build has its text.
 *
 * Units:  at most three seconds; a page that has its text at the first look is not waited for.
 */
export async function injectFinderWhenSettled(tabId: number): ReturnType<typeof injectFinder> {
  let seen = await injectFinder(tabId);
  if (!seen || !isUnbuilt(seen)) return seen;
  for (let looks = 0; looks < 10; looks++) {
    await new Promise((done) => setTimeout(done, 300));
    const before = seen.textLength;
    const next = await injectFinder(tabId);
    if (!next) return seen;
    seen = next;
    if (!isUnbuilt(seen) && seen.textLength === before) return seen;
  }
  return seen;
}

/** A page with less text than a notice, and with scripts that may bring more. Units: UTF-16 units. */
function isUnbuilt({ textLength, scripted }: v.InferOutput<typeof InspectedSchema>): boolean {
  return scripted && textLength < 400;
}

/** Reads the text of the page that is open in a tab. */
export function injectReader(tabId: number): Promise<v.InferOutput<typeof LivePageSchema> | null> {
  return run(LivePageSchema, { target: { tabId }, files: ['/reader.js'] });
}

/** Downloads an address of the tab's own origin from within the tab. */
export async function downloadInTab(tabId: number, url: string, limits: DownloadLimits): Promise<Download> {
  const result = await run(DownloadSchema, { target: { tabId }, func: download, args: [url, limits] });
  return result ?? { ok: false, reason: 'network' };
}
