import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import { KEPT, OTHER_MATTERS } from './government-words.ts';
import { LEGAL } from './vocabulary.ts';

/** Beside the law's orders, the service's own rights, as an item of a list of reasons. */
const DISCRETION_ITEM = defineRule({
  question: 'government',
  value: 'discretion',
  language: 'en',
  cues: ['subpoena', 'court order', 'legal process', 'legal obligation', 'police', 'law enforcement', 'legal claim'],
  says: [
    /\b(?:subpoenas?|court orders?|legal process|legal obligations?)\b.{0,120}?\b(?:enforce|protect|defend|exercise|establish|investigate|prevent)\b.{0,40}?\b(?:our|the|its|their|your|legal|against|fraud|any|other)\b/i,
    /\beven (?:without|in the absence of|where there is no) an? (?:\w+ )?(?:subpoena|warrant|court order)\b/i,
    /\b(?:enforc|protect|defend|exercis|establish|investigat|prevent)\w*\b.{0,40}?\b(?:rights?|claims|property|safety|agreements|terms|fraud|crime)\b.{0,120}?\b(?:subpoenas?|court orders?|legal process)\b/i,
    /\b(?:police|law enforcement|authorities|agencies)\b.{0,80}?\b(?:for|to)\b.{0,30}?\b(?:prevent|detect|investigat)\w*\b.{0,40}?\b(?:fraud|crimes?|criminal)/i,
  ],
  unless: [
    pattern`${KEPT}|${OTHER_MATTERS}`,
    /\b(?:right to|store|security|opt[- ]out|consumer request|vital interests|we are subject)\b/i,
  ],
  hits: [
    { text: 'To defend us against claims or respond to subpoenas.', lead: 'We disclose data in these cases:' },
    { text: 'the police, to detect fraud and other crimes', lead: 'We may share your data with:' },
  ],
  misses: [{ text: 'To respond to subpoenas and court orders.', lead: 'We disclose data in these cases:' }],
});

/** Authorities among those who get data, with the service's own judgement of when. */
const DISCRETION_TO_AUTHORITIES = defineRule({
  question: 'government',
  value: 'discretion',
  language: 'en',
  cues: ['authorit', 'law enforcement', 'government', 'police', 'regulat'],
  says: [
    /^(?:to |with )?(?:\w+ ){0,2}(?:authorit\w+|law enforcement|government\w*|police)\b.{0,200}?\b(?:we (?:\w+ )?(?:believe|determine|deem|consider|need)|good faith|protect (?:our|the) (?:\w+,? ){0,4}rights)\b/i,
    /^in response to (?:an? )?(?:\w+ )?(?:requests?|[ei]nquir(?:y|ies)|demands?) (?:from|by|of)\b.{0,40}?\b(?:government|law enforcement|authorit\w+|police|regulat\w+)\b/i,
  ],
  unless: [pattern`${OTHER_MATTERS}`, /\b(?:right to|retain|retention|measures)\b/i],
  hits: [
    'Law enforcement and other authorities, as we believe in good faith to be necessary.',
    { text: 'in response to an inquiry of the police', lead: 'We may share your data:' },
  ],
  misses: ['Law enforcement, where a court orders it.'],
});

/** An item of the reasons for a disclosure, under a title that says so. */
const DISCRETION_IN_SECTION = defineRule({
  question: 'government',
  value: 'discretion',
  language: 'en',
  cues: ['protect', 'enforc', 'investigat', 'defend'],
  within: /\b(?:legal|law|enforce\w*|disclos\w*|shar(?:e|ing)|compliance|authorities|government)\b/i,
  outside: /\b(?:basis|bases|security|rights?)\b/i,
  says: [
    /^(?:to |where necessary to )?protect(?:ing)?\b.{0,40}?\b(?:rights|property)\b.{0,40}?\b(?:property|safety|security|rights)\b/i,
    /^(?:to |in order to )?enforc(?:e|ing) (?:our|the|these|any)\b.{0,40}?\b(?:terms|agreements?|polic(?:y|ies)|rights)\b/i,
    /^(?:to |in order to )?investigat(?:e|ing)\b.{0,60}?\b(?:fraud|illegal|violations?|unlawful|suspected)\b/i,
  ],
  unless: [/\b(?:encrypt\w*|your rights|measures)\b/i],
  hits: [{ text: 'Protecting the rights, property or safety of you, us or others.', section: 'Legal disclosures' }],
  misses: ['Protecting the rights, property or safety of you, us or others.'],
});

/** Who gets data and when, as an item of a list of recipients. */
const LEGAL_TO_AUTHORITIES = defineRule({
  question: 'government',
  value: 'legal-process',
  language: 'en',
  cues: [
    'subpoena',
    'warrant',
    'legal process',
    'authorit',
    'law enforcement',
    'regulator',
    'police',
    'court',
    'government',
    'revenue',
  ],
  says: [
    pattern`\b(?:public authorities|(?:law enforcement|government(?:al)?|regulatory) (?:agencies|authorities|bodies)|law enforcement|regulators|police)\b.{0,80}?${LEGAL}`,
    /\b(?:revenue|tax|regulators?|authorities)\b.{0,80}?\brequires? reporting\b/i,
    /\b(?:respond(?:ing)? to|comply(?:ing)? with) (?:\w+ )?(?:subpoenas?|court orders?|legal process|search warrants?)\b/i,
    /\bif (?:a|we receive a) (?:valid )?court order\b.{0,120}?\bcomply\b/i,
    pattern`\bnot\b.{0,40}?\bdisclosed to (?:\w+ ){0,4}(?:government|authorities)\b.{0,120}?\b(?:save|except|unless|other than)\b.{0,40}?${LEGAL}`,
  ],
  denies: true,
  unless: [
    /\b(?:complain|supervisory|lodge|believe|good[- ]faith|requests? (?:by|from|of)|data protection authorit)\b/i,
  ],
  hits: ['Regulators and other public authorities where required by law.'],
  misses: ['You may complain to a regulator where the law allows it.'],
});

export default [DISCRETION_TO_AUTHORITIES, DISCRETION_ITEM, DISCRETION_IN_SECTION, LEGAL_TO_AUTHORITIES];
