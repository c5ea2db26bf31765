import { defineRule } from '../define-rule.ts';
import { EVENT, NO_EVENT, TOLD } from './business-transfer-words.ts';
import { pattern } from '../pattern.ts';

const CUES = [
  'merg',
  'acqui',
  'bankrupt',
  'sale of',
  'sell',
  'sold',
  'reorgani',
  'change of control',
  'change in control',
  'transfer of',
  'successor',
  'corporate transaction',
  'business transfer',
  'insolven',
  'dissol',
  'divest',
  'assets',
  'ownership',
  'liquidat',
  'purchase',
  'buy',
  'change of',
  'change in',
  'takeover',
  'change happens',
  'new owner',
  'changes hands',
  'change hands',
];

const YES = defineRule({
  question: 'business-transfer',
  value: 'yes',
  language: 'en',
  cues: CUES,
  says: [pattern`${EVENT}`],
  and: [
    /\b(?:information|data|details|records|assets|lists?|databases?|disclos\w*|shar\w+|transfer\w*|transaction|PII)\b/i,
  ],
  unless: NO_EVENT,
  hits: [
    'If there is a change of control, we reserve the right to transfer our user database.',
    'Your data may pass to a new owner.',
    'If we sell any business or assets, personal data will be disclosed.',
    'If we merge with another company, your data may be transferred to it.',
    'In a bankruptcy, user data is an asset like any other.',
  ],
  misses: [
    'We ask for information when you make purchases on our site.',
    'We acquire information from brokers.',
    'We may obtain your details as a result of a business acquisition.',
    'Your data helps us to acquire new customers.',
    'We do not sell data.',
  ],
});

const WITH_NOTICE = defineRule({
  question: 'business-transfer',
  value: 'with-notice',
  language: 'en',
  cues: CUES,
  says: [pattern`${EVENT}.{0,400}?${TOLD}`, pattern`${TOLD}[^;]{0,300}?${EVENT}`],
  and: [/\b(?:information|data|details|records|privacy)\b/i],
  unless: [
    /\b(?:may (?:notify|inform)|acquired (?:from|through)|reasonable efforts|attempt|try|where feasible|may continue|without notice|sold to third|continue to use)\b/i,
  ],
  hits: [
    'If we are acquired, we will notify you before your data is transferred.',
    'After a merger the buyer will be bound by this policy with regard to your data.',
  ],
  misses: [
    'We share data with our group, which has to honour this policy; and if we are acquired by another company.',
    'If we are acquired, your data may be transferred to the buyer in accordance with data protection laws.',
    'If we are acquired, your data may be transferred.',
    'After a merger we may notify you about your data.',
  ],
});

/** A promise beside the event: "Should this happen, we will give notice of the transfer." */
const NOTICE_OF_IT = defineRule({
  question: 'business-transfer',
  value: 'with-notice',
  language: 'en',
  cues: [
    'transfer',
    'change happens',
    'such an occurrence',
    'such an event',
    'such event',
    'such a transaction',
    'such transfer',
    'subsequent',
    'new ',
    'successor',
  ],
  says: [
    /\b(?:will|'ll) (?:notify you|provide (?:\w+ )?notice|inform you|give (?:you )?(?:\w+ )?notice|let you know|tell you)\b.{0,80}?\b(?:before|prior to|of)\b.{0,60}?\b(?:transfer(?:red)?|subject to a different|occurrence|change of (?:ownership|control))\b/i,
    /\bif (?:a|such a|any) (?:change|transfer|sale|transaction) (?:happens|occurs|takes place)(?: to our business)?\b.{0,60}?\bwe(?: will|'ll) (?:notify|inform|tell)\b/i,
    /\b(?:should this happen|in such (?:an event|a case|event|case)|if this happens)\b.{0,120}?\b(?:will )?(?:provide|give|send) (?:\w+ )?notice of the (?:transfer|sale|change)\b/i,
    /\b(?:subsequent|new|successor) (?:owner|operator|company|entity)\b.{0,120}?\b(?:subject to|bound by|comply with|honou?r|follow)\b.{0,40}?\bpolicy\b/i,
    /\bsubject to the (?:acquirer|buyer|purchaser|successor|new owner)\b.{0,60}?\b(?:accept|agree|honou?r|commit|comply|adopt)/i,
  ],
  unless: [/\b(?:international|outside|EEA|countries|third party (?:services|apps)|may notify)\b/i],
  hits: [
    'We will provide notice before your data is transferred to a new owner.',
    'The bookshop will tell you before your account is transferred to whoever takes it over.',
    'If a change happens to our business, we will notify you.',
    'The subsequent owner has to continue to be subject to this policy.',
  ],
  misses: ['We will notify you of changes.', 'Your data may be transferred.'],
});

export default [YES, WITH_NOTICE, NOTICE_OF_IT];
