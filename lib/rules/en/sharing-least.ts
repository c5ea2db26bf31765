import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import { SERVANTS, USED, USES, WHO_WORK, WORK } from './servants-words.ts';
import { LEFT_OPEN, NEVER, NOT_ALL, PARTLY, SELL, TO_ANYONE, UNLESS_ELSE } from './sharing-none-words.ts';
import { GIVE_AWAY, SHARE } from './vocabulary.ts';

const SERVANT_CUES = [
  'provider',
  'service-provider',
  'processor',
  'subprocessor',
  'vendor',
  'contractor',
  'subcontractor',
  'supplier',
  'agent',
  'affiliate',
  'subsidiar',
  'companies',
  'parent',
  'behalf',
  'perform',
  'assist',
  'help',
  'employee',
  'payment',
  'hosting',
  'hosted',
  'courier',
  'carrier',
  'advis',
  'lawyer',
  'auditor',
  'accountant',
  'except',
  'other than',
  'shipping',
  'third',
];
const DENYING_CUES = ['not', 'never', 'neither', 'nor', 'no', "don't", "won't", "doesn't", 'none'];
const SERVICE_PROVIDERS = defineRule({
  question: 'sharing',
  value: 'service-providers',
  language: 'en',
  cues: SERVANT_CUES,
  says: [
    pattern`(?:${SHARE}|\b(?:engage|employ|contract with|hire|outsource)\b).{0,200}?${SERVANTS}`,
    pattern`${USES}.{0,120}?${USED}`,
    pattern`\b(?:third[- ]part(?:y|ies)|companies|vendors|partners|providers?)\b.{0,120}?${WORK}`,
    /\bthird[- ]part(?:y|ies) (?:that |which |whom )?we (?:use|engage|employ|hire|work with) (?:to|for)\b/i,
    /\b(?:except|other than|unless)\b.{0,40}?\b(?:to|in order to) (?:fulfil\w*|complete|process|ship|deliver) (?:\w+ ){0,3}(?:requests?|orders?|transactions?|purchases?)\b/i,
    /\b(?:except|other than)\b.{0,40}?\b(?:merchant|credit[- ]card|payment|shipping|delivery) (?:\w+ ){0,2}(?:services?|compan\w+|process\w+|bank|gateways?|carriers?)\b/i,
    pattern`${SHARE}.{0,120}?${WHO_WORK}`,
    /\bpayments? (?:is|are|will be) (?:\w+ )?(?:processed|handled|taken|collected) by\b|\b(?:data|information|website|site|service) (?:\w+ )?(?:is|are) hosted (?:by|on|with|at)\b/i,
    /\bavailable (?:only )?to\b.{0,160}?\b(?:service[- ]providers?|vendors?|contractors?|affiliates)\b/i,
    /^(?:our )?(?:third[- ]party )?(?:service providers?|professional advis[eo]rs|vendors|processors|affiliates|subsidiaries|contractors)\b/i,
  ],
  unless: [
    /\b(?:sent to us|do not handle|your service provider|internet service provider|as a service provider|we are a (?:service provider|processor))\b/i,
  ],
  hits: [
    'Any third parties we use to process your order keep it confidential.',
    'We pass your address to couriers.',
    'What you tell us is only available to staff and to contracted service providers.',
    'Payments are processed by a company abroad.',
    'We tell nobody who you are, except our credit card processor.',
    'We share your data with no third party other than as necessary to fulfill your request.',
    'We share data with vendors that work on our behalf.',
    'Third parties help us to ship your order and get your address.',
  ],
  misses: ['We do not share data with contractors.', 'We log the name of your internet service provider.'],
});

const WHAT_WAS_SAID = 'this|that|it|the foregoing|the above';
const HOLD_FOR = 'include|apply to|cover|extend to';
const HELPERS = 'third part(?:y|ies)|other parties|partners|providers|vendors|companies|contractors|agents';
const HELP = 'assist|help|serve|perform|operate|host|process|work';
/** What was just denied holds but for those who help. */
const EXCEPTED = defineRule({
  question: 'sharing',
  value: 'service-providers',
  language: 'en',
  denies: true,
  cues: ['include', 'apply', 'cover', 'extend'],
  says: [
    pattern`^(?:however,? )?${WHAT_WAS_SAID}(?: also)? does(?: also)? not ${HOLD_FOR}\b.{0,80}?\b${HELPERS}\b.{0,30}?\b${HELP}`,
  ],
  hits: ['This does not include companies that help us run the shop.'],
  misses: ['This policy does not apply to companies that work in our building.', 'It does not cover what you post.'],
});

const NONE = defineRule({
  question: 'sharing',
  value: 'none',
  language: 'en',
  cues: DENYING_CUES,
  denies: true,
  says: [
    pattern`\b(?:not|never|\w{2,5}n't|nor|neither)\b.{0,80}?${GIVE_AWAY}.{0,140}?\b(?:any(?:one|body)?|third[- ]part(?:y|ies)|others|outside|other (?:compan|organi[sz]ation|part|people|entit)\w*|outsiders)\b`,
    pattern`\b(?:information|data|addresses|details)\b.{0,60}?\b(?:is|are|will|shall|be|would)\b(?: \w+){0,2} (?:not|never)\b.{0,90}?\b(?:shared|disclosed|given|passed|released|sold|transferred|made available|distributed)\b`,
    pattern`\b(?:not|never|\w{2,5}n't) (?:\w+,? ){0,4}(?:shar(?:e|ing)|disclos(?:e|ing))\b.{0,20}?\b(?:it|them|your|this|that|personal\w*|any)\b`,
    /\b(?:information|data|details|addresses)\b.{0,120}?\b(?:will|shall) not be (?:\w+,? ){1,8}?(?:or|nor) (?:otherwise |in any way )?(?:disclosed|shared|distributed|transferred|released|given|passed)\b/i,
    /\bthird parties: none\b/i,
    /\b(?:never|not) sell\b.{0,60}?\bexchange\b.{0,60}?\bwith other\b/i,
    /\bno (?:personal )?(?:data|information|details) (?:\w+ ){0,5}(?:is|are|will be) (?:\w+ )?(?:shared|disclosed|transferred|passed|given|released)\b/i,
    /\bno (?:third[- ]party|sharing|(?:personal |such |other )?(?:data|information|details) (?:is|are|will be) (?:\w+ )?(?:shared|disclosed|transferred|passed|given|released))\b/i,
  ],
  unless: [...PARTLY, NOT_ALL, UNLESS_ELSE],
  hits: [
    'What you tell us is information that will not be rented, loaned or otherwise disclosed.',
    'No personal data is passed to anybody.',
    'All of it is kept here and is not shared with anyone else (except posts that all can see).',
    'No information that we collect here is shared with a third party.',
    'We never share your data with third parties.',
    'Your information is not disclosed to anyone.',
  ],
  misses: [
    'We do not allow third-party behavioural tracking.',
    'Neither we nor third parties guarantee that this information is true.',
    'You may choose whether or not to disclose this information.',
    'We will not give it to third parties for the purpose of mass mailings.',
    'We do not share it with other parties except as needed for our aims.',
    'We do not share your data with third parties except as described below.',
    'We may share your data.',
  ],
});

/** "We will never disclose your data to any third party": whatever else is shared contradicts it. */
const NONE_FLATLY = defineRule({
  question: 'sharing',
  value: 'none',
  language: 'en',
  flat: true,
  cues: DENYING_CUES,
  denies: true,
  says: [
    pattern`\bwe (?:\w+ )?${NEVER} ${SELL}?(?:\w+ )?(?:share|disclose|give|pass|provide|transfer|release)\b.{0,80}?${TO_ANYONE}`,
  ],
  unless: [...PARTLY, LEFT_OPEN],
  hits: ['We will never give your data to any third party.'],
  misses: ['We do not give your data to third parties for marketing purposes.'],
});

export default [SERVICE_PROVIDERS, EXCEPTED, NONE, NONE_FLATLY];
