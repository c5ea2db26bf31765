import type { QuestionId, Value } from '../questions.ts';

/** How the statements about one question become one answer. */
export interface Combination {
  /** The first value that a statement supports is the answer. */
  readonly order: readonly Value[];
  /** Better and worse value that cannot both be true of the same thing. */
  readonly conflicts: readonly (readonly [Value, Value])[];
  /** What is offered under a section for some people, or to some people in its own words, is this value. */
  readonly confinedOffer?: Value;
  /** Values that a statement about some people only does not support for everybody. */
  readonly notConfined?: readonly Value[];
}

/**
 * The rules of combination: the worst statement wins; for rights and for what one good measure settles, the widest or
 * best does.
 *
 * Source: the product's question catalogue.
 */
export const COMBINATIONS: Readonly<Record<QuestionId, Combination>> = {
  sale: { order: ['sold', 'not-sold'], conflicts: [['not-sold', 'sold']], notConfined: ['not-sold'] },
  cookies: {
    order: ['advertising', 'analytics', 'essential', 'none'],
    conflicts: [
      ['none', 'analytics'],
      ['none', 'advertising'],
    ],
  },
  'ip-address': { order: ['stored', 'anonymised', 'not-stored'], conflicts: [['not-stored', 'stored']] },
  retention: { order: ['indefinite', 'fixed', 'as-needed'], conflicts: [] },
  deletion: { order: ['anyone', 'limited', 'denied'], conflicts: [], confinedOffer: 'limited' },
  sharing: {
    order: ['advertising', 'partners', 'service-providers', 'none'],
    conflicts: [
      ['none', 'partners'],
      ['none', 'advertising'],
    ],
  },
  'targeted-ads': { order: ['yes', 'no'], conflicts: [['no', 'yes']], notConfined: ['no'] },
  profiling: { order: ['yes', 'no'], conflicts: [], notConfined: ['no'] },
  'third-party-data': { order: ['yes', 'no'], conflicts: [] },
  'ai-training': { order: ['yes', 'no'], conflicts: [] },
  government: { order: ['discretion', 'legal-process'], conflicts: [['legal-process', 'discretion']] },
  'business-transfer': { order: ['with-notice', 'yes'], conflicts: [] },
  'international-transfer': { order: ['yes', 'no'], conflicts: [] },
  access: { order: ['anyone', 'limited'], conflicts: [], confinedOffer: 'limited' },
  'marketing-opt-out': { order: ['yes'], conflicts: [] },
  'do-not-track': { order: ['ignored', 'honoured'], conflicts: [] },
  security: { order: ['specific', 'generic'], conflicts: [] },
  'breach-notice': { order: ['yes'], conflicts: [] },
  'policy-changes': { order: ['notified', 'posted'], conflicts: [] },
};
