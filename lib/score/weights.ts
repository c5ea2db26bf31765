import { QUESTIONS, type QuestionId } from '../questions.ts';

/** How much a person lets a question count, against the weight it has: none, half, as given, double. */
export const WEIGHT_FACTORS = { none: 0, half: 0.5, 'as-given': 1, double: 2 } as const;
export type WeightChoice = keyof typeof WEIGHT_FACTORS;

/** A person's own weights. A question that is missing counts as given. */
export type OwnWeights = Readonly<Partial<Record<QuestionId, WeightChoice>>>;

/** Weight of a question under a person's choice. */
export function weightOf(question: QuestionId, own: OwnWeights = {}): number {
  return QUESTIONS[question].weight * WEIGHT_FACTORS[own[question] ?? 'as-given'];
}
