import type { QuestionId, Value } from '../questions.ts';

/**
 * The values of each question that reassure, and those that give reason to worry: to give one of the first where one of
 * the second is true is the worst mistake.
 *
 * Source: the product's question catalogue.
 */
export const STAKES: Readonly<Record<QuestionId, { reassuring: readonly Value[]; worrying: readonly Value[] }>> = {
  sale: { reassuring: ['not-sold'], worrying: ['sold'] },
  cookies: { reassuring: ['none', 'essential'], worrying: ['analytics', 'advertising'] },
  'ip-address': { reassuring: ['not-stored', 'anonymised'], worrying: ['stored'] },
  retention: { reassuring: ['fixed'], worrying: ['as-needed', 'indefinite'] },
  deletion: { reassuring: ['anyone'], worrying: ['limited', 'denied'] },
  sharing: { reassuring: ['none', 'service-providers'], worrying: ['partners', 'advertising'] },
  'targeted-ads': { reassuring: ['no'], worrying: ['yes'] },
  profiling: { reassuring: ['no'], worrying: ['yes'] },
  'third-party-data': { reassuring: ['no'], worrying: ['yes'] },
  'ai-training': { reassuring: ['no'], worrying: ['yes'] },
  government: { reassuring: ['legal-process'], worrying: ['discretion'] },
  'business-transfer': { reassuring: ['with-notice'], worrying: ['yes'] },
  'international-transfer': { reassuring: ['no'], worrying: ['yes'] },
  access: { reassuring: ['anyone'], worrying: ['limited'] },
  'marketing-opt-out': { reassuring: ['yes'], worrying: [] },
  'do-not-track': { reassuring: ['honoured'], worrying: ['ignored'] },
  security: { reassuring: ['specific'], worrying: ['generic'] },
  'breach-notice': { reassuring: ['yes'], worrying: [] },
  'policy-changes': { reassuring: ['notified'], worrying: ['posted'] },
};
