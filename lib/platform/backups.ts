import { readBackup, writeBackup } from '../store/backup.ts';
import { addAll, readAll } from '../store/reports.ts';
import { reports } from './database.ts';
import { loadOwnView, storeOwnView } from './own-view.ts';
import { loadSettings, storeSettings } from './settings.ts';

/** Everything that is stored, as the text of a file. */
export async function exportAll(): Promise<string> {
  const [settings, view, kept] = await Promise.all([loadSettings(), loadOwnView(), readAll(await reports())]);
  return writeBackup({ smallprint: 1, settings, view, ...kept });
}

/** Adds what such a text holds. False: it is none, and nothing was changed. */
export async function importAll(text: string): Promise<boolean> {
  const backup = readBackup(text);
  if (!backup) return false;
  await addAll(await reports(), backup);
  await storeSettings(backup.settings);
  if (backup.view) await storeOwnView(backup.view);
  return true;
}
