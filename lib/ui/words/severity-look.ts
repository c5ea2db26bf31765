import { severityOf } from '../../score/severity.ts';
import { WORDING } from '../../strings/strings.ts';
import type { QuestionId } from '../../questions.ts';
import type { Answer } from '../../types.ts';

/** How a row looks: its severity, or an outline where the policy says nothing. */
export type Look = 'good' | 'neutral' | 'bad' | 'silent';
/** Concerns first: the order of filters. */
export const LOOKS: readonly Look[] = ['bad', 'neutral', 'good', 'silent'];

export function lookOf(question: QuestionId, { value }: Pick<Answer, 'value'>): Look {
  return value === 'silent' ? 'silent' : severityOf(question, value);
}

export function lookWord(look: Look): string {
  return WORDING.ui.severity[look];
}
