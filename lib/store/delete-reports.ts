import type { ReportChange, ReportDatabase } from './report-database.ts';
import type { SavedKey } from './reports.ts';

/** Deletes a report, and with the last one of its text what was set right in that. */
export async function deleteReport(database: ReportDatabase, [address, sha256]: SavedKey): Promise<void> {
  const change = database.transaction(['reports', 'corrections'], 'readwrite');
  await change.objectStore('reports').delete([address, sha256]);
  await deleteUnusedCorrections(change, new Set([sha256]));
  await change.done;
}

/** Deletes what was read before a time (ms since the epoch), and what was set right in it. Replies how many. */
export async function deleteBefore(database: ReportDatabase, time: number): Promise<number> {
  const change = database.transaction(['reports', 'corrections'], 'readwrite');
  const texts: string[] = [];
  const old = IDBKeyRange.upperBound(time, true);
  const index = change.objectStore('reports').index('readAt');
  for (let at = await index.openCursor(old); at; at = await at.continue()) {
    texts.push(at.value.sha256);
    await at.delete();
  }
  if (texts.length > 0) await deleteUnusedCorrections(change, new Set(texts));
  await change.done;
  return texts.length;
}

export async function deleteAllReports(database: ReportDatabase): Promise<void> {
  await Promise.all([database.clear('reports'), database.clear('corrections')]);
}

/** Deletes the corrections of texts, by their hashes, of which no report is left. */
async function deleteUnusedCorrections(change: ReportChange, texts: ReadonlySet<string>): Promise<void> {
  const left = new Set((await change.objectStore('reports').getAllKeys()).map(([, sha256]) => sha256));
  const unused = [...texts].filter((sha256) => !left.has(sha256));
  await Promise.all(unused.map((sha256) => change.objectStore('corrections').delete(sha256)));
}
