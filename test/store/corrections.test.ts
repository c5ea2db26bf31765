import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getCorrections, listCorrected, saveCorrections } from '../../lib/store/corrections.ts';
import { deleteAllReports, deleteBefore, deleteReport } from '../../lib/store/delete-reports.ts';
import { openReports, type ReportDatabase } from '../../lib/store/report-database.ts';
import { listReports, saveReport } from '../../lib/store/reports.ts';
import { savedReport } from './saved-report.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const CORRECTIONS = { sale: { setAside: [3], value: 'sold' } } as const;
const FIRST = 'https://fernhill.example/privacy';
const SECOND = 'https://fernhill.example/legal/privacy';

let database: ReportDatabase;

/** One text at two addresses, read at 1000 and 2000, and another text, read at 3000; the first two share corrections. */
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openReports();
  await saveReport(database, savedReport({ address: FIRST, sha256: A, readAt: 1000 }));
  await saveReport(database, savedReport({ address: SECOND, sha256: A, readAt: 2000 }));
  await saveReport(database, savedReport({ address: FIRST, sha256: B, readAt: 3000 }));
  await saveCorrections(database, { sha256: A, corrections: CORRECTIONS });
});
afterEach(() => database.close());

test('corrections are listed with each report of their text, newest first', async () => {
  const listed = await listCorrected(database);
  expect(listed.map(({ key }) => key)).toEqual([
    [SECOND, A],
    [FIRST, A],
  ]);
});

test('nothing set right leaves no record', async () => {
  await saveCorrections(database, { sha256: A, corrections: {} });
  expect(await database.count('corrections')).toBe(0);
});

describe('corrections go with the last report of their text', () => {
  test('when it is deleted', async () => {
    await deleteReport(database, [FIRST, A]);
    await deleteReport(database, [FIRST, B]);
    expect(await getCorrections(database, A)).toEqual(CORRECTIONS);
    await deleteReport(database, [SECOND, A]);
    expect(await database.count('corrections')).toBe(0);
  });

  test('when its time has come', async () => {
    expect(await deleteBefore(database, 2000)).toBe(1);
    expect(await getCorrections(database, A)).toEqual(CORRECTIONS);
    expect(await deleteBefore(database, 2001)).toBe(1);
    expect(await database.count('corrections')).toBe(0);
    expect((await listReports(database)).map(({ key }) => key)).toEqual([[FIRST, B]]);
  });

  test('when everything is deleted', async () => {
    await deleteAllReports(database);
    expect([await database.count('reports'), await database.count('corrections')]).toEqual([0, 0]);
  });
});
