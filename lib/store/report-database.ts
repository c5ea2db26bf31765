import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { SavedCorrections } from './corrections.ts';
import type { SavedReport } from './reports.ts';

interface Schema extends DBSchema {
  corrections: { key: string; value: SavedCorrections };
  reports: { key: [string, string]; value: SavedReport; indexes: { readAt: number } };
}

export type ReportDatabase = IDBPDatabase<Schema>;
/** A change of reports and corrections, all or nothing. */
export type ReportChange = IDBPTransaction<Schema, ('reports' | 'corrections')[], 'readwrite'>;
/** Brings the database from one version to the next. */
export type Migration = (database: ReportDatabase) => void;

const NAME = 'smallprint';

/** What made the database what it is, in order; their number is its version. One that was released never changes. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const reports = database.createObjectStore('reports', { keyPath: ['address', 'sha256'] });
    reports.createIndex('readAt', 'readAt');
    database.createObjectStore('corrections', { keyPath: 'sha256' });
  },
];

/**
 * Opens the database of reports; one of an older version takes the steps that it lacks.
 *
 * Fails: `VersionError` when a newer version of the extension wrote it; nothing is deleted then.
 */
export function openReports(migrations = MIGRATIONS): Promise<ReportDatabase> {
  return openDB<Schema>(NAME, migrations.length, {
    upgrade(database, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(database);
    },
    blocking(_current, _blocked, event) {
      // A newer version wants to open it: let go, or it waits for ever.
      (event.target as IDBDatabase | null)?.close();
    },
  });
}
