/**
 * The closed list of questions that a policy answers, in no language.
 *
 * Source: the product's question catalogue. Values stand best first; `silent` means that the text settles nothing.
 * The first five are the headline questions and keep this order wherever they are shown.
 */
export const QUESTIONS = {
  sale: { weight: 10, points: { 'not-sold': 1, silent: 0.4, sold: 0 } },
  cookies: { weight: 7, points: { none: 1, essential: 0.9, silent: 0.5, analytics: 0.45, advertising: 0 } },
  'ip-address': { weight: 4, points: { 'not-stored': 1, anonymised: 0.9, silent: 0.5, stored: 0.3 } },
  retention: { weight: 6, points: { fixed: 1, 'as-needed': 0.5, silent: 0.2, indefinite: 0 } },
  deletion: { weight: 8, points: { anyone: 1, limited: 0.5, silent: 0.1, denied: 0 } },
  sharing: { weight: 9, points: { none: 1, 'service-providers': 0.8, silent: 0.4, partners: 0.25, advertising: 0 } },
  'targeted-ads': { weight: 8, points: { no: 1, silent: 0.6, yes: 0 } },
  profiling: { weight: 4, points: { no: 1, silent: 0.6, yes: 0 } },
  'third-party-data': { weight: 3, points: { no: 1, silent: 0.7, yes: 0.1 } },
  'ai-training': { weight: 5, points: { no: 1, silent: 0.6, yes: 0 } },
  government: { weight: 5, points: { 'legal-process': 1, silent: 0.4, discretion: 0.25 } },
  'business-transfer': { weight: 3, points: { 'with-notice': 1, silent: 0.6, yes: 0.3 } },
  'international-transfer': { weight: 1, points: { no: 1, silent: 0.6, yes: 0.4 } },
  access: { weight: 5, points: { anyone: 1, limited: 0.5, silent: 0.1 } },
  'marketing-opt-out': { weight: 2, points: { yes: 1, silent: 0.3 } },
  'do-not-track': { weight: 3, points: { honoured: 1, silent: 0.4, ignored: 0 } },
  security: { weight: 5, points: { specific: 1, generic: 0.5, silent: 0 } },
  'breach-notice': { weight: 3, points: { yes: 1, silent: 0.3 } },
  'policy-changes': { weight: 4, points: { notified: 1, posted: 0.4, silent: 0 } },
} as const satisfies Record<string, { weight: number; points: Record<string, number> }>;

export type QuestionId = keyof typeof QUESTIONS;
/** A value of one question; without a parameter, of any. */
export type Value<Q extends QuestionId = QuestionId> = {
  [K in Q]: Extract<keyof (typeof QUESTIONS)[K]['points'], string>;
}[Q];

// `Object.keys` is typed as string[]; the table above is closed, so its keys are the ids.
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];
export const HEADLINE_IDS: readonly QuestionId[] = QUESTION_IDS.slice(0, 5);

const VALUES = Object.fromEntries(
  QUESTION_IDS.map((question) => [question, Object.keys(QUESTIONS[question].points)]),
) as unknown as Readonly<Record<QuestionId, readonly Value[]>>; // closed, as above

/** The values of a question, best first, `silent` among them. */
export function valuesOf(question: QuestionId): readonly Value[] {
  return VALUES[question];
}

/** Points of a value, 0 to 1; 0 for a value that the question does not have. */
export function pointsOf(question: QuestionId, value: Value): number {
  const points: Readonly<Record<string, number>> = QUESTIONS[question].points;
  return points[value] ?? 0;
}
