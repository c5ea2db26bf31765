import type { Ports, ReadPage } from '../job/ports.ts';
import type { Job } from '../job/job.ts';
import type { Notice } from '../job/tab-state.ts';
import { deleteBefore } from '../store/delete-reports.ts';
import type { ReportDatabase } from '../store/report-database.ts';
import { reportHash } from '../store/report-hash.ts';
import { reportsOfAddress, type SavedKey, saveReport } from '../store/reports.ts';
import { keptMs } from '../store/settings.ts';
import type { Report } from '../types.ts';
import { reports } from './database.ts';
import { loadSettings } from './settings.ts';

/** Under what a report is kept. */
export async function savedKey(policyUrl: string, report: Report): Promise<SavedKey> {
  return [policyUrl, await reportHash(report)];
}

/**
 * Keeps a report, unless the window is private or the person wants none kept.
 *
 * Fails: never throws. A full disk leaves what is there as it was, and says so beside the report.
 */
export async function keepReport(
  job: Job,
  page: ReadPage,
  report: Report,
  cancelled: () => boolean,
): ReturnType<Ports['save']> {
  if (job.incognito) return unsaved({ code: 'private-window', values: {} });
  try {
    const kept = keptMs(await loadSettings());
    if (kept === 0 || page.notices.some(({ code }) => code === 'incomplete-download'))
      return { saved: false, notices: [] };
    const database = await reports();
    const readAt = Date.now();
    const [address, sha256] = await savedKey(page.url, report);
    const notices = page.live && (await wasSentOtherText(database, address, report, readAt)) ? [DIFFERS] : [];
    if (cancelled()) return { saved: false, notices: [] };
    await saveReport(database, { address, sha256, host: new URL(job.pageUrl).host, readAt, report, live: page.live });
    if (Number.isFinite(kept)) await deleteBefore(database, readAt - kept);
    return { saved: true, notices };
  } catch (error) {
    return unsaved({ code: isVersionError(error) ? 'newer-data' : 'storage-full', values: {} });
  }
}

/** Long enough to open in a tab what was just downloaded; after more time a policy may have changed. Units: ms. */
const SAME_TEXT_MS = 60 * 60 * 1000;
const DIFFERS: Notice = { code: 'differs-from-tab', values: {} };

/** True where the site just sent another text for the same address to us than the tab shows. Other pages do not count. */
async function wasSentOtherText(
  database: ReportDatabase,
  address: string,
  report: Report,
  now: number,
): Promise<boolean> {
  const before = await reportsOfAddress(database, address);
  const sent = before.filter(({ live, readAt }) => live === false && now - readAt < SAME_TEXT_MS);
  return sent.length > 0 && sent.every((one) => textOfPage(one.report) !== textOfPage(report));
}

/** Hash of the policy's own page, which stands first. */
function textOfPage({ documents }: Report): string | undefined {
  return documents[0]?.sha256;
}

function unsaved(notice: Notice): Awaited<ReturnType<Ports['save']>> {
  return { saved: false, notices: [notice] };
}

function isVersionError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}
