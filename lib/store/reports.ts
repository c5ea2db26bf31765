import type { Report } from '../types.ts';
import type { SavedCorrections } from './corrections.ts';
import type { ReportDatabase } from './report-database.ts';

/** Address of a policy and hash of its text. */
export type SavedKey = readonly [address: string, sha256: string];

/** One line of the list of what is stored. */
export interface SavedSummary {
  readonly key: SavedKey;
  readonly host: string;
  readonly title: string;
  readonly grade: string | null;
  readonly score: number | null;
  /** ms since the epoch. */
  readonly readAt: number;
}

/** A report as it is kept. */
export interface SavedReport {
  /** The policy's address, after redirects, without fragment and tracking parameters. */
  readonly address: string;
  /** Hash of the text of all its documents, as `reportHash` gives it. */
  readonly sha256: string;
  /** Host of the site on which it was read. */
  readonly host: string;
  /** ms since the epoch. */
  readonly readAt: number;
  readonly report: Report;
  /** True where the text was read from the open tab; a download otherwise. */
  readonly live?: boolean;
}

/** Keeps a report under its address and hash. Saving the same twice leaves one record. */
export async function saveReport(database: ReportDatabase, saved: SavedReport): Promise<void> {
  await database.put('reports', saved);
}

export async function getReport(database: ReportDatabase, key: SavedKey): Promise<SavedReport | null> {
  return (await database.get('reports', [...key])) ?? null;
}

/** Every stored report of a policy's address, in no order. */
export function reportsOfAddress(database: ReportDatabase, address: string): Promise<SavedReport[]> {
  return database.getAll('reports', IDBKeyRange.bound([address, ''], [address, '\uffff']));
}

/** What is stored, newest first. */
export async function listReports(database: ReportDatabase): Promise<SavedSummary[]> {
  const list: SavedSummary[] = [];
  const index = database.transaction('reports').store.index('readAt');
  for (let at = await index.openCursor(null, 'prev'); at; at = await at.continue()) list.push(summaryOf(at.value));
  return list;
}

/** Everything that is kept, for a copy. */
export async function readAll(
  database: ReportDatabase,
): Promise<{ readonly reports: SavedReport[]; readonly corrections: SavedCorrections[] }> {
  const [reports, corrections] = await Promise.all([database.getAll('reports'), database.getAll('corrections')]);
  return { reports, corrections };
}

/** Adds what a copy holds, all or nothing. Nothing that is there is deleted. */
export async function addAll(
  database: ReportDatabase,
  {
    reports,
    corrections,
  }: { readonly reports: readonly SavedReport[]; readonly corrections: readonly SavedCorrections[] },
): Promise<void> {
  const transaction = database.transaction(['reports', 'corrections'], 'readwrite');
  const writes = [
    ...reports.map((one) => transaction.objectStore('reports').put(one)),
    ...corrections.map((one) => transaction.objectStore('corrections').put(one)),
  ];
  await Promise.all([...writes, transaction.done]);
}

function summaryOf({ address, sha256, host, readAt, report }: SavedReport): SavedSummary {
  const scored = 'score' in report;
  return {
    key: [address, sha256],
    host,
    title: report.title,
    grade: scored ? report.grade : null,
    score: scored ? report.score : null,
    readAt,
  };
}
