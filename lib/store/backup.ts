import * as v from 'valibot';
import type { SavedCorrections } from './corrections.ts';
import type { SavedReport } from './reports.ts';
import { HashSchema } from './report-hash.ts';
import { SavedReportSchema } from './report-record.ts';
import type { Review } from '../review/review.ts';
import { CorrectionsSchema, OwnViewSchema } from './review-record.ts';
import { type Settings, SettingsSchema } from './settings.ts';

/** Everything that is stored, as one file. */
export interface Backup {
  readonly smallprint: 1;
  readonly settings: Settings;
  /** Weights and lens; copies of the first versions lack them. */
  readonly view?: Pick<Review, 'weights' | 'lens'>;
  readonly reports: readonly SavedReport[];
  readonly corrections: readonly SavedCorrections[];
}

const BackupSchema: v.GenericSchema<unknown, Backup> = v.strictObject({
  smallprint: v.literal(1),
  settings: SettingsSchema,
  view: v.exactOptional(OwnViewSchema),
  reports: v.pipe(v.array(SavedReportSchema), v.maxLength(100_000)),
  corrections: v.pipe(
    v.array(v.strictObject({ sha256: HashSchema, corrections: CorrectionsSchema })),
    v.maxLength(100_000),
  ),
});

export function writeBackup(backup: Backup): string {
  return JSON.stringify(backup);
}

/** The copy in a file's text; `null`: it is none, or it is damaged. */
export function readBackup(text: string): Backup | null {
  try {
    const parsed = v.safeParse(BackupSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
