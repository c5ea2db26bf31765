import type { QuestionId } from '../questions.ts';
import type { PanelPlace } from '../ui/panel/panel-place.ts';
import { browser } from './browser.ts';
import { session } from './session.ts';

const KEY = 'panel-at';

interface Asked extends PanelPlace {
  readonly tabId: number;
}

/** Asks the panel beside a tab to go to a question. Not to be awaited: the panel must be opened in the same click. */
export function askForPlace(tabId: number, question: QuestionId): void {
  void session.set(KEY, { tabId, question });
}

/** The place that was asked for beside a tab, once; `null`: none was. */
export async function takePlace(tabId: number): Promise<PanelPlace | null> {
  // Only this module writes it, and the memory does not outlive the version that wrote it.
  const asked = (await session.get(KEY)) as Asked | undefined;
  if (asked?.tabId !== tabId) return null;
  await session.remove(KEY);
  return { question: asked.question };
}

/** Tells when a place is asked for. */
export function watchPlaces(tell: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) tell();
  });
}
