import type { Facts, PolicyText, Sentence } from '../types.ts';
import { findMinimumAge } from './ages.ts';
import { findContacts } from './contacts.ts';
import { findDataTypes, typesOfEach } from './data-types.ts';
import { findUpdated } from './dates.ts';
import { findLaws } from './laws.ts';
import { buildLedger } from './ledger.ts';
import { findPeriods } from './periods.ts';
import { findThirdParties } from './third-parties.ts';

/**
 * The facts that a policy states, each with its sentence.
 *
 * Shape:  sentences × policy → facts; every quote is `policy.text.slice(start, end)`, a sentence or list item.
 * Fails:  never. What the policy does not state is `null` or empty.
 */
export function findFacts(sentences: readonly Sentence[], policy: PolicyText): Facts {
  const types = typesOfEach(sentences, policy);
  const found = {
    retentionPeriods: findPeriods(sentences, policy),
    dataTypes: findDataTypes(sentences, types),
    thirdParties: findThirdParties(sentences, policy),
  };
  return {
    updated: findUpdated(sentences),
    minimumAge: findMinimumAge(sentences),
    contacts: findContacts(sentences, policy),
    laws: findLaws(sentences),
    ...found,
    ledger: buildLedger(sentences, types, found, policy),
  };
}
