import type { Lens } from '../../review/lens.ts';
import type { Corrections } from '../../review/review.ts';
import type { OwnWeights } from '../../score/weights.ts';
import type { StateCode } from '../../strings/strings.ts';

export type Theme = 'system' | 'light' | 'dark';
export type KeepFor = 'never' | 'month' | 'year' | 'always';

/** Address of a policy and hash of its text. */
export type ResultKey = readonly [address: string, sha256: string];

/** A saved result, as a line of the list. */
export interface SavedLine {
  readonly key: ResultKey;
  readonly host: string;
  readonly title: string;
  readonly grade: string | null;
  readonly score: number | null;
  /** ms since the epoch. */
  readonly readAt: number;
}

/** What a person corrected in one policy text. */
export interface CorrectedText {
  readonly key: ResultKey;
  readonly host: string;
  readonly corrections: Corrections;
}

/** All that the settings page draws. */
export interface OptionsState {
  readonly theme: Theme;
  readonly history: KeepFor;
  readonly weights: OwnWeights;
  readonly lens: Lens;
  /** Newest first. */
  readonly saved: readonly SavedLine[];
  readonly corrected: readonly CorrectedText[];
  /** Hosts that the person allowed Smallprint to read. */
  readonly sites: readonly string[];
  readonly version: string;
  /** Something that went wrong or was done: `import-failed`, `damaged-data` … `deleted`, `imported`: that was done. */
  readonly notice: StateCode | 'deleted' | 'imported' | null;
}

export interface OptionsActions {
  readonly onTheme: (theme: Theme) => void;
  readonly onHistory: (history: KeepFor) => void;
  readonly onWeights: (weights: OwnWeights) => void;
  readonly onLens: (lens: Lens) => void;
  readonly onOpenSaved: (key: ResultKey) => void;
  readonly onDeleteSaved: (key: ResultKey) => void;
  readonly onDeleteEverything: () => void;
  /** Takes back every correction of one text. */
  readonly onUndoCorrections: (key: ResultKey) => void;
  /** Saves the corrections of one text as a file, for the authors of the rules. */
  readonly onSaveCorrections: (key: ResultKey) => void;
  readonly onRemoveSite: (host: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}
