import { correctionFile } from '../review/correction-report.ts';
import { readBackup } from '../store/backup.ts';
import type { SavedKey } from '../store/reports.ts';
import { send } from './messaging.ts';
import { saveFile } from './save-file.ts';

/** Saves what a person corrected in one stored text as a file, for the authors of the rules. */
export async function saveCorrections([address, sha256]: SavedKey): Promise<void> {
  const kept = readBackup(await send('export', {}));
  const saved = kept?.reports.find((one) => one.address === address && one.sha256 === sha256);
  const corrected = kept?.corrections.find((one) => one.sha256 === sha256);
  if (!saved || !corrected || !('score' in saved.report)) return;
  saveFile(correctionFile(saved.report, corrected.corrections, saved.host));
}
