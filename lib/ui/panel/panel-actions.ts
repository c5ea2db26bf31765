import type { Review } from '../../review/review.ts';
import type { Quote } from '../../types.ts';
import type { PopupActions } from '../popup/popup-actions.ts';

/** A file that a person takes along. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** What the side panel asks for, besides what the popup does. */
export interface PanelActions extends Omit<PopupActions, 'onOpenPanel'> {
  /**
   * Marks a sentence in the tab, where the policy is open there and may be marked. `null`: it is not; the panel offers
   * a link that opens the policy at the sentence.
   */
  readonly onShowHere: ((quote: Quote) => void) | null;
  /** The person pasted, chose or dropped a text. */
  readonly onReadGiven: (file: Blob, name: string) => void;
  readonly onCopy: (text: string) => void;
  /** The person set something aside, gave an answer, or changed a weight or the lens. To be stored and given back. */
  readonly onReview: (review: Review) => void;
  readonly onSaveFile: (file: SavedFile) => void;
}
