import { severityOf } from '../../score/severity.ts';
import { WORDING } from '../../strings/strings.ts';
import type { QuestionId } from '../../questions.ts';
import type { Answer } from '../../types.ts';

/** How a row looks: its severity, or an outline where the policy says nothing, or nothing that is sure. */
export type Look = 'good' | 'neutral' | 'bad' | 'unsure' | 'silent';
/** Concerns first: the order of filters. */
export const LOOKS: readonly Look[] = ['bad', 'neutral', 'good', 'unsure', 'silent'];

/** How the row of an answer looks. One that is withheld is unsure, whatever it would be. */
export function lookOf(question: QuestionId, { value, withheld }: Pick<Answer, 'value' | 'withheld'>): Look {
  if (withheld !== null) return 'unsure';
  return value === 'silent' ? 'silent' : severityOf(question, value);
}

/** Whether a look says more than the answer beside it: of an outline, the answer's own words say it. */
export function isJudged(look: Look): boolean {
  return look !== 'silent' && look !== 'unsure';
}

/** What is said beside the look, as no colour stands alone. */
export function lookWord(look: Look): string {
  return WORDING.ui.severity[look];
}
