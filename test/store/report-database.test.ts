import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { MIGRATIONS, openReports } from '../../lib/store/report-database.ts';
import { getReport, saveReport } from '../../lib/store/reports.ts';
import { savedReport } from './saved-report.ts';

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));

test('a database of an older version takes the steps that it lacks, and keeps what it holds', async () => {
  const before = await openReports();
  const saved = savedReport({ address: 'https://fernhill.example/privacy' });
  await saveReport(before, saved);
  before.close();
  const steps: number[] = [];
  const after = await openReports([...MIGRATIONS, () => steps.push(2), () => steps.push(3)]);
  expect(steps).toEqual([2, 3]);
  expect(await getReport(after, [saved.address, saved.sha256])).toEqual(saved);
  after.close();
});

test('a database of a newer version is left as it is', async () => {
  const newer = await openReports([...MIGRATIONS, () => undefined]);
  newer.close();
  await expect(openReports()).rejects.toMatchObject({ name: 'VersionError' });
});
