import { defineRule } from '../define-rule.ts';
import { anyOf, pattern } from '../pattern.ts';

const BREACH = anyOf`
  breach(?:es|ed)?|security incidents?|data (?:leak|loss|incident)s?
  unauthori[sz]ed (?:access|disclosure|acquisition|third|person)|compromise[ds]?|intrusion
`;
const TELL = anyOf`notify|notified|notification|inform(?:ed)?|alert|contact|tell|told|advise`;

/** People may be told, or the service tries to. */
const HEDGE = anyOf`
  (?:may|might|can|should|must|please) (?:\w+ (?:to )?)?(?:notify|inform|alert|contact|tell)|attempt
`;
const OUR_PEOPLE = String.raw`\w* ?(?:users|customers|members|clients|subscribers|guests)`;
/** People are to tell the service. */
const TELL_US = anyOf`
  (?:notify|inform|contact|tell|alert|advise) (?:us|our (?!${OUR_PEOPLE}))
  if you (?:believe|become|suspect|think|have|know)
`;
const OFFICIALS = String.raw`regulators?|authorit\w+|commissioner|ICO`;
/** Authorities are told, and nobody else. */
const TELL_OFFICIALS = anyOf`
  (?:notify|inform) (?:the |our |your )?(?:\w+ ){0,3}${OFFICIALS}(?!.{0,60}\b(?:you|users|individuals|customers)\b)
  law enforcement
`;
/** Another breach, and another right. */
const OTHER_MATTERS = anyOf`
  breach of (?:this|the|these|our|any) (?:agreement|terms|policy|contract)
  right to (?:be (?!notified|informed|told)|know)
`;
/** No promise to tell people. */
const NOT_MEANT = pattern`${HEDGE}|${TELL_US}|${TELL_OFFICIALS}|${OTHER_MATTERS}`;

export default [
  defineRule({
    question: 'breach-notice',
    value: 'yes',
    language: 'en',
    cues: ['breach', 'incident', 'leak', 'unauthori', 'compromise', 'intrusion', 'loss'],
    says: [
      pattern`${BREACH}.{0,200}?\b(?:we|will|shall|be|to|promptly|immediately)\b.{0,30}?${TELL}`,
      pattern`${TELL}.{0,120}?${BREACH}`,
    ],
    unless: [NOT_MEANT],
    hits: [
      'In the event of a data breach we will notify you.',
      'You have the right to be notified of a breach of your records.',
      'You will be told without delay: we inform people of any security incident.',
    ],
    misses: [
      'We may notify you of a breach.',
      'After a breach we may try to notify you.',
      'Notify us of any unauthorised use of your account.',
    ],
  }),
];
