import type { QuestionId } from '../../questions.ts';
import type { ActionId } from '../words/action-id.ts';

/** What the popup asks for. Links to the policy or the home page open by themselves. */
export interface PopupActions {
  /** A button of a state or a notice was pressed; runs inside the click, so a permission may be asked for. */
  readonly onAction: (action: ActionId) => void;
  /** Read the policy at an address that the person chose or typed. */
  readonly onReadAddress: (url: string) => void;
  /** Show the report in the side panel, at a question where one is given. */
  readonly onOpenPanel: (at: QuestionId | null) => void;
  readonly onOpenSettings: () => void;
  /** A link to another page was followed: the popup may close. */
  readonly onLeave: () => void;
}
