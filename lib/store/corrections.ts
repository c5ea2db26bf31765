import type { Corrections } from '../review/review.ts';
import type { ReportDatabase } from './report-database.ts';
import { listReports, type SavedKey } from './reports.ts';

/** What a person set right in one text, by its hash. */
export interface SavedCorrections {
  readonly sha256: string;
  readonly corrections: Corrections;
}

/** A text in which a person set something right, with the report it belongs to. */
export interface CorrectedText {
  readonly key: SavedKey;
  readonly host: string;
  readonly corrections: Corrections;
}

/** Keeps what a person set right in a text; nothing set right leaves no record. */
export async function saveCorrections(database: ReportDatabase, saved: SavedCorrections): Promise<void> {
  if (Object.keys(saved.corrections).length > 0) await database.put('corrections', saved);
  else await database.delete('corrections', saved.sha256);
}

export async function getCorrections(database: ReportDatabase, sha256: string): Promise<Corrections> {
  return (await database.get('corrections', sha256))?.corrections ?? {};
}

/** The saved reports in which a person set something right, newest first. */
export async function listCorrected(database: ReportDatabase): Promise<CorrectedText[]> {
  const corrected = new Map((await database.getAll('corrections')).map((one) => [one.sha256, one.corrections]));
  if (corrected.size === 0) return [];
  const saved = await listReports(database);
  return saved.flatMap(({ key, host }) => {
    const corrections = corrected.get(key[1]);
    return corrections ? [{ key, host, corrections }] : [];
  });
}
