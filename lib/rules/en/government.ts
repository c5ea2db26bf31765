import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import LISTS from './government-lists.ts';
import { GIVE, NO_DISCRETION, NO_LEGAL_PROCESS, OWN_JUDGEMENT } from './government-words.ts';
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
  unless: [NO_DISCRETION],
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
  unless: [NO_LEGAL_PROCESS],
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
