import { anyOf, pattern } from '../pattern.ts';
import { GIVE_AWAY } from './vocabulary.ts';

/** Parts of the patterns about authorities and courts. */

const LEADS_TO_IT = anyOf`
  access|preserve|cooperate|co-operate|report|use|process|turn over|hand over|respond|comply|retain|produce
`;
/** Giving data away, or what leads to it. */
export const GIVE = `${GIVE_AWAY}|${LEADS_TO_IT}`;
const AND_MORE = String.raw`and (?:defend|enforce) |or (?:defend|enforce) |, \w+,? (?:and|or) \w+ `;
const PROTECTED = 'rights?|property|safety|interests|security|users|customers|ourselves|against|itself|themselves';
const ASKERS = String.raw`law enforcement|government\w*|authorit\w+|public|police|regulat\w+|agenc\w+|official\w*`;
const OFFICIAL = String.raw`government\w*|authorit\w+|regulatory|official|law enforcement|police`;
/** The service judges by itself when to give data: more than a law or a court asks for. */
export const OWN_JUDGEMENT = anyOf`
  good[- ]faith
  (?:we|it|us|which we|company|reasonably|otherwise) (?:\w+ ){0,3}(?:believes?|deems?|determines?|considers?|suspects?)
  \w+ believes (?:in|that|it)|belief|at our (?:sole |own )?discretion
  protect(?:ing|ion of)? ${AND_MORE}?(?:\w+,? ){0,5}${PROTECTED}
  (?:vital|personal|public|physical) (?:safety|interests)|safety of|to (?:enforce|investigate|prevent|defend)
  enforce (?:our|the|its|this|these|any)|enforcement of|investigat\w+|prevent\w* (?:of )?(?:fraud|crime|harm)
  fraud (?:prevention|protection|detection)|suspected
  (?:evidence|signs?) of (?:\w+ )?(?:abuse|crime|criminal|misuse|wrongdoing)|emergenc\w+|national security
  (?:requests?|[ei]nquir(?:y|ies)) (?:from|by|of) (?:\w+ ){0,3}${ASKERS}
  ${OFFICIAL} (?:(?:agency|agencies|authority)(?:'s?)? )?requests?|at their request
  (?:government\w*|authorit\w+|police|law enforcement|regulators?) (?:\w+ )?(?:on|upon) request
  reason to believe|cooperate|co-operate|establish|exercise or defend|legal (?:rights|claims|interests)
  imminent|illegal activit\w+
`;

/** How long data is kept, which a law may say too. */
export const KEPT = anyOf`retain|retention|as long as`;
/** Other questions that speak of laws and rights. */
export const OTHER_MATTERS = anyOf`cookies|children|legal basis`;
/** Keeping data safe. */
const SAFETY = anyOf`
  security measures|safeguards|to protect (?:your|the) (?:personal )?(?:data|information|privacy)|encrypt|firewall
`;
/** What a law gives to people, and what becomes of their requests. */
const RIGHTS_OF_PEOPLE = anyOf`
  right to (?:request|know|access|object)|you have the right|rights to protect you|opt[- ]out|verify your
  laws? (?:gives?|grants?|provides?|requires? us to (?:tell|inform|notify))|legislation (?:gives?|grants?|provides?)
  consumer request|individuali[sz]ed response|discretion,? (?:\w+ )?(?:provide|give) you
  exceptions may apply|certain exceptions
`;
/** Others get it, or the service does. */
const OTHER_WAYS = anyOf`
  service providers? (?:who|that|to)|credit (?:bureau|reporting)|unrelated third|(?:provides?|give) us with
`;
/** Reasons to use data, and what the service answers for. */
const OTHER_REASONS = anyOf`
  legitimate interests?|legal obligations? under|required by law, such as|enhance|errors?|warrant(?:y|ies)
  devices? which|websites? ha(?:s|ve) been compromised
`;

/** Speaks of judgement and of rights, but gives nothing to authorities. */
export const NO_DISCRETION = pattern`
  ${KEPT}|${OTHER_MATTERS}|${SAFETY}|${RIGHTS_OF_PEOPLE}|${OTHER_WAYS}|${OTHER_REASONS}
`;

/** Where data lies, and what happened to it. */
const AT_REST = anyOf`kept|keep|store[ds]?|cannot be retrieved|security|breach|acquiring`;
/** What people may ask for, are told or have agreed to. */
const TO_PEOPLE = anyOf`
  right to|rights under|opt[- ]out|you (?:may|can|have)|request(?:ed)? by you|consent (?:to|where)|retract|rescind
  notify you|provide you with|laws? requires? us to (?:provide|tell|inform|notify)
`;
/** A law that gives rights or lets data be used, and asks for none. */
const OTHER_LAWS = anyOf`
  legal basis|frameworks?|California law|Colorado law|state law|warrant(?:y|ies)|liabilit\w+
  (?:as|where|when|to the extent|otherwise as) (?:\w+ )?(?:permitted|allowed|authori[sz]ed)(?: or \w+)? (?:by|under)
`;
/** Of all uses, or of none. */
const OF_ALL_USES = anyOf`not disclose|only (?:\w+ )?use and disclose|marketing purposes`;

/** Names the law, but not as what asks for data. */
export const NO_LEGAL_PROCESS = pattern`${KEPT}|${AT_REST}|${TO_PEOPLE}|${OTHER_LAWS}|${OF_ALL_USES}`;
