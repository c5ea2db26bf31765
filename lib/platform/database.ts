import { openReports, type ReportDatabase } from '../store/report-database.ts';

let opened: Promise<ReportDatabase> | null = null;

/** The one connection of this context, opened when it is first needed and again after it was closed. */
export function reports(): Promise<ReportDatabase> {
  opened ??= openReports()
    .then((database) => {
      database.addEventListener('close', () => (opened = null));
      return database;
    })
    .catch((error: unknown) => {
      opened = null;
      throw error;
    });
  return opened;
}
