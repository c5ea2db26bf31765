import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import { LIMITS } from './vocabulary.ts';

const CUES = [
  'access',
  'copy',
  'copies',
  'export',
  'portab',
  'download',
  'review',
  'view',
  'obtain',
  'know',
  'see ',
  'disclose to you',
  'specific pieces',
  'inform',
  'request',
  'find out',
  'takeout',
];
const THING = String.raw`\b(?:information|data|details|profiles?|records?|PII|account)\b`;
const GET = String.raw`\b(?:access(?:ing)?|(?:obtain|receive|get|request|requesting|provide you with|given|download|have|provided with|sent) (?:\w+ ){0,3}cop(?:y|ies)|cop(?:y|ies) of|export(?:ing)?|port(?:ability)?|download(?:ing)?|review(?:ing)?|view(?:ing)?|see|inspect|inform(?:ed)? (?:you )?(?:of |about )?what|know what|find out what|disclose to you|specific pieces)\b`;
const ASKING = String.raw`\b(?:you (?:can|may|could|are able|have|also|always|will be able|might|wish|want|would like|are entitled|need)|your (?:right|choice|request)|rights? (?:to|of)|ability to|able to|option to|request(?:s|ing|ed)?|ask|asking|contact us|email us|contacting us|if you(?:'d| would)? (?:wish|want|like)|in order to|users? (?:can|may|have)|upon (?:your )?request|entitled|please|enables? you|allows? you|questions about|how to|individuals (?:can|may|have)|members (?:can|may|have)|customers (?:can|may|have)|to)\b`;
const NOT_MEANT =
  /\b(?:our (?:employees|staff|contractors)|unauthori[sz]ed access|access (?:to|and use) (?:the|our|this) (?:site|services?|website|platform|app|policy|terms)|access(?:ing|es)? (?:our|the|this) (?:site|services?|website|web site|platform|app)|access to (?:certain )?features|child(?:ren)?(?:'s)?|copy of (?:this|our|the) (?:policy|privacy|notice|scc|standard|safeguards)|law enforcement|third part(?:y|ies) (?:may|can|who|that|to)|service providers|opt[- ]out|cookies?|tell a friend|limit access|restrict access|access is (?:limited|restricted))\b/i;

const ANYONE = defineRule({
  question: 'access',
  value: 'anyone',
  language: 'en',
  cues: CUES,
  says: [
    pattern`${ASKING}.{0,100}${GET}.{0,80}${THING}`,
    pattern`${GET}.{0,60}${THING}.{0,100}\b(?:contact us|contact|email|e-mail|by (?:emailing|contacting|writing|going|visiting|logging)|logging in|log in|account settings|at any ?time|on request)\b`,
    /\bright (?:of|to) (?:access|data portability|know (?:the )?specific)\b/i,
    /^(?:to )?(?:request |obtain )?(?:access|a copy|data portability|portability)\b/i,
  ],
  unless: [NOT_MEANT, pattern`${LIMITS}`],
  hits: [
    'You can download a copy of your data at any time.',
    'If you want to see the information we hold about you, contact us.',
  ],
  misses: [
    'Under certain circumstances you can request access to your data.',
    'You need an account to access the service.',
  ],
});

const LIMITED = defineRule({
  question: 'access',
  value: 'limited',
  language: 'en',
  cues: CUES,
  says: ANYONE.says,
  and: [pattern`${LIMITS}`],
  unless: [NOT_MEANT],
  hits: ['Depending on where you live, you can request a copy of your data.'],
  misses: ['You can view your data in your profile.'],
});

export default [ANYONE, LIMITED];
