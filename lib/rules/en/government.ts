import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import LISTS from './government-lists.ts';
import { GIVE_AWAY, LEGAL } from './vocabulary.ts';

const CUES = [
  'law',
  'legal',
  'court',
  'subpoena',
  'warrant',
  'government',
  'authorit',
  'good faith',
  'good-faith',
  'rights',
  'safety',
  'fraud',
  'investigat',
  'police',
  'regulat',
  'judicial',
  'agencies',
  'reason to believe',
];
const GIVE = String.raw`${GIVE_AWAY}|\b(?:access|preserve|cooperate|co-operate|report|use|process|turn over|hand over|respond|comply|retain|produce)\b`;
const OWN_JUDGEMENT = String.raw`\b(?:good[- ]faith|(?:we|it|us|which we|company|reasonably|otherwise) (?:\w+ ){0,3}(?:believes?|deems?|determines?|considers?|suspects?)|\w+ believes (?:in|that|it)|belief|at our (?:sole |own )?discretion|protect(?:ing|ion of)? (?:and (?:defend|enforce) |or (?:defend|enforce) |, \w+,? (?:and|or) \w+ )?(?:\w+,? ){0,5}(?:rights?|property|safety|interests|security|users|customers|ourselves|against|itself|themselves)|(?:vital|personal|public|physical) (?:safety|interests)|safety of|to (?:enforce|investigate|prevent|defend)|enforce (?:our|the|its|this|these|any)|enforcement of|investigat\w+|prevent\w* (?:of )?(?:fraud|crime|harm)|fraud (?:prevention|protection|detection)|suspected|(?:evidence|signs?) of (?:\w+ )?(?:abuse|crime|criminal|misuse|wrongdoing)|emergenc\w+|national security|(?:requests?|[ei]nquir(?:y|ies)) (?:from|by|of) (?:\w+ ){0,3}(?:law enforcement|government\w*|authorit\w+|public|police|regulat\w+|agenc\w+|official\w*)|(?:government\w*|authorit\w+|regulatory|official|law enforcement|police) (?:(?:agency|agencies|authority)(?:'s?)? )?requests?|at their request|(?:government\w*|authorit\w+|police|law enforcement|regulators?) (?:\w+ )?(?:on|upon) request|reason to believe|cooperate|co-operate|establish|exercise or defend|legal (?:rights|claims|interests)|imminent|illegal activit\w+)\b`;

const DISCRETION = defineRule({
  question: 'government',
  value: 'discretion',
  flat: true,
  language: 'en',
  cues: CUES,
  says: [pattern`(?:${GIVE}).{0,300}?${OWN_JUDGEMENT}`, pattern`${OWN_JUDGEMENT}.{0,200}?${GIVE_AWAY}`],
  and: [
    pattern`${GIVE_AWAY}|\b(?:access|preserve|turn over|hand over|cooperate|release)\b`,
    /\b(?:information|data|databases?|identit\w+|content|it|records|details|them|addresses?|footage|recipients?|shar\w+|disclos\w+)\b/i,
    pattern`${LEGAL}|\b(?:law|legal|legally|government\w*|authorit\w+|police|agenc\w+|rights|safety|investigat\w+|enforce\w*|harm\w*|injur\w+|good[- ]faith)\b`,
  ],
  unless: [
    /\b(?:security measures|safeguards|to protect (?:your|the) (?:personal )?(?:data|information|privacy)|encrypt|firewall|right to (?:request|know|access|object)|you have the right|cookies|service providers? (?:who|that|to)|children|opt[- ]out|credit (?:bureau|reporting)|devices? which|enhance|websites? ha(?:s|ve) been compromised|unrelated third|verify your|legal obligations? under|retain|retention|as long as|legal basis|legitimate interests?|laws? (?:gives?|grants?|provides?|requires? us to (?:tell|inform|notify))|legislation (?:gives?|grants?|provides?)|required by law, such as|consumer request|individuali[sz]ed response|warrant(?:y|ies)|(?:provides?|give) us with|rights to protect you|exceptions may apply|discretion,? (?:\w+ )?(?:provide|give) you|errors?|certain exceptions)\b/i,
  ],
  hits: [
    'We may disclose data in response to a request by the police or a law enforcement request.',
    'We may disclose data if we believe in good faith that it is needed to protect our rights or to comply with the law.',
    'We share data at the request of law enforcement.',
    'Where our logs give evidence of criminal use, we pass the records to the police.',
    'We will share data if we have a good-faith belief that this is reasonably necessary to:',
  ],
  misses: [
    'Data protection law gives you a number of rights to protect you.',
    'Exceptions may apply where processing is needed to defend legal claims.',
    'We do not share it except for fraud prevention.',
    'We disclose data only if a court order requires it.',
    'We use encryption to protect your data.',
  ],
});

const LEGAL_PROCESS = defineRule({
  question: 'government',
  value: 'legal-process',
  language: 'en',
  cues: CUES,
  says: [
    pattern`${GIVE_AWAY}.{0,200}?${LEGAL}`,
    pattern`${LEGAL}.{0,160}?${GIVE_AWAY}`,
    /\b(?:valid|court|lawful|judicial)\b.{0,40}?\border\b/i,
    /\b(?:public authorities|law enforcement|regulators|police)\b.{0,80}?\b(?:required by law|court order|warrant|subpoena)/i,
    /^(?:to )?(?:comply with|as required by|if required by|when required by|legal (?:requirements|obligations|reasons)|when we are required)\b/i,
  ],
  and: [
    /\b(?:information|data|identit\w+|content|it|records|details|them|addresses?|disclos\w+|shar\w+)\b/i,
    pattern`${GIVE_AWAY}|\b(?:release|hand over|turn over|comply with that|analysis of the request)\b`,
  ],
  unless: [
    /\b(?:retain|retention|kept|keep|store[ds]?|as long as|right to|rights under|legal basis|consent (?:to|where)|notify you|opt[- ]out|security|breach|California law|Colorado law|state law|laws? requires? us to (?:provide|tell|inform|notify)|marketing purposes|cannot be retrieved|warrant(?:y|ies)|liabilit\w+|provide you with|retract|rescind|frameworks?|acquiring|(?:as|where|when|to the extent|otherwise as) (?:\w+ )?(?:permitted|allowed|authori[sz]ed)(?: or \w+)? (?:by|under)|request(?:ed)? by you|you (?:may|can|have)|not disclose|only (?:\w+ )?use and disclose)\b/i,
  ],
  hits: ['We disclose personal data only if a court order requires it.'],
  misses: [
    'Federal law requires us to tell you how we share information.',
    'To the extent permitted by law we exclude all warranties for the information provided.',
    'We keep data as required by law.',
    'We use and disclose data as permitted by law.',
    'We never disclose data.',
  ],
});

const REFUSED = defineRule({
  question: 'government',
  value: 'legal-process',
  language: 'en',
  cues: CUES,
  denies: true,
  says: [
    pattern`\b(?:not|never|\w{2,5}n't)\b.{0,120}?${GIVE_AWAY}.{0,160}?\b(?:unless|except|without|other than|only)\b.{0,120}?${LEGAL}`,
    pattern`\b(?:unless|except|without)\b.{0,60}?${LEGAL}`,
  ],
  and: [pattern`${GIVE_AWAY}|\brelease\b`, /\b(?:information|data|it|records|details|addresses|disclos\w+)\b/i],
  unless: [
    /\b(?:believe|good[- ]faith|protect|enforce|retain|retention|longer|keep|delete|request of|requests? from|marketing purposes|cannot be retrieved|acquiring)\b/i,
  ],
  hits: ['We will not give your data to anyone unless a court order compels us.'],
  misses: ['We may share data if we believe that the law requires it.'],
});

const REFUSED_FLATLY = defineRule({
  question: 'government',
  value: 'legal-process',
  language: 'en',
  flat: true,
  cues: CUES,
  denies: true,
  says: [
    pattern`\bwe (?:will |would )?never\b.{0,20}?${GIVE_AWAY}.{0,80}?\bunless\b.{0,60}?${LEGAL}`,
    pattern`\bwe only\b.{0,20}?${GIVE_AWAY}.{0,80}?\b(?:if|when|where)\b.{0,60}?${LEGAL}`,
  ],
  unless: [/\b(?:believe|good[- ]faith|protect|enforce|requests?)\b/i],
  hits: ['We will never disclose your data to anyone unless we are required to by a court order.'],
  misses: ['We may disclose your data if required by a court order.'],
});

export default [DISCRETION, ...LISTS, LEGAL_PROCESS, REFUSED, REFUSED_FLATLY];
