import type { Lens } from '../../review/lens.ts';
import type { OwnWeights } from '../../score/weights.ts';
import type { CorrectedText } from '../../store/corrections.ts';
import type { SavedKey, SavedSummary } from '../../store/reports.ts';
import type { Settings } from '../../store/settings.ts';
import type { StateCode } from '../../strings/strings.ts';

/** All that the settings page draws. */
export interface OptionsState extends Readonly<Settings> {
  readonly weights: OwnWeights;
  readonly lens: Lens;
  /** Newest first. */
  readonly saved: readonly SavedSummary[];
  readonly corrected: readonly CorrectedText[];
  /** Hosts that the person allowed Smallprint to read. */
  readonly sites: readonly string[];
  readonly version: string;
  /** Something that went wrong or was done: `import-failed`, `damaged-data` … `deleted`, `imported`: that was done. */
  readonly notice: StateCode | 'deleted' | 'imported' | null;
}

export interface OptionsActions {
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onHistory: (history: Settings['history']) => void;
  readonly onWeights: (weights: OwnWeights) => void;
  readonly onLens: (lens: Lens) => void;
  readonly onOpenSaved: (key: SavedKey) => void;
  readonly onDeleteSaved: (key: SavedKey) => void;
  readonly onDeleteEverything: () => void;
  /** Takes back every correction of one text. */
  readonly onUndoCorrections: (key: SavedKey) => void;
  /** Saves the corrections of one text as a file, for the authors of the rules. */
  readonly onSaveCorrections: (key: SavedKey) => void;
  readonly onRemoveSite: (host: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}
