import type { ChoiceModel } from './choice.ts';
import type { LinearScorer } from './linear.ts';

/** What was learned from labelled policies: what a sentence says, and how much that counts for an answer. */
export interface Model {
  /** Outputs are named as `choiceKey` names them, `silent` left out. */
  readonly sentences: LinearScorer;
  readonly choice: ChoiceModel;
}
