import type { QuestionId } from '../../questions.ts';

/** A place in the panel that a person asked for. Each asking is an object of its own, so that the same can be asked again. */
export interface PanelPlace {
  readonly question: QuestionId;
}
