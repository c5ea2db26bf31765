import { type Corrections, NO_REVIEW, type Review } from '../review/review.ts';
import { getCorrections, saveCorrections } from '../store/corrections.ts';
import { reportHash } from '../store/report-hash.ts';
import { readReview } from '../store/review-record.ts';
import { browser } from './browser.ts';
import { reports } from './database.ts';
import { loadOwnView, storeOwnView } from './own-view.ts';
import { session } from './session.ts';
import { getTabState } from './tab-records.ts';

/** How the person looks at the report of a tab. */
export async function loadReview(tabId: number): Promise<Review> {
  const { weights, lens } = await loadOwnView();
  const text = await textOf(tabId);
  if (!text) return { ...NO_REVIEW, weights, lens };
  const kept = text.saved
    ? await getCorrections(await reports(), text.sha256)
    : await session.get(memoryKey(text.sha256));
  return readReview({ corrections: kept ?? {}, weights, lens });
}

/** Keeps it. What is set right in a report that is not kept, as in private windows, is forgotten with the browser. */
export async function storeReview(tabId: number, { corrections, weights, lens }: Review): Promise<void> {
  const text = await textOf(tabId);
  if (text) await keepCorrections(text, corrections);
  const tab = await browser.tabs.get(tabId);
  if (!tab.incognito) await storeOwnView({ weights, lens });
}

async function keepCorrections({ sha256, saved }: Text, corrections: Corrections): Promise<void> {
  if (saved) await saveCorrections(await reports(), { sha256, corrections });
  else await session.set(memoryKey(sha256), corrections);
}

interface Text {
  readonly sha256: string;
  readonly saved: boolean;
}

/** The text that a tab's report is about; `null`: there is no report. */
async function textOf(tabId: number): Promise<Text | null> {
  const state = await getTabState(tabId);
  if (state?.kind !== 'report') return null;
  return { sha256: await reportHash(state.report), saved: state.saved };
}

function memoryKey(sha256: string): string {
  return `review:${sha256}`;
}
