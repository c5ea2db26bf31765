import { readAppPolicies } from './read-app-policies.ts';
import type { LabelledPolicy } from './read-corpus.ts';
import { readSitePolicies } from './read-site-policies.ts';

/** All policies that were read for this project, beside those that came with answers. */
export function readMorePolicies(): LabelledPolicy[] {
  return [...readAppPolicies(), ...readSitePolicies()];
}
