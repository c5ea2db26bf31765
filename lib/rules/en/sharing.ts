import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import { NO_PARTNERS, PARTNERS_NAMED } from './partners-words.ts';
import LEAST from './sharing-least.ts';
import { AD_PARTIES, AD_PURPOSE, GIVES, OTHERS, SERVANT } from './sharing-words.ts';
import { DATA, SHARE } from './vocabulary.ts';

const PARTNER_CUES = [
  'partner',
  'sponsor',
  'reseller',
  'researcher',
  'publisher',
  'merchant',
  'advertiser',
  'dealer',
  'franchisee',
  'universit',
  'compan',
  'organi',
  'business',
  'user',
  'member',
  'entit',
  'client',
  'retailer',
  'insurer',
  'lender',
  'credit',
  'bank',
  'distributor',
  'third',
  'outside',
  'customer',
  'subscriber',
];
const ADVERTISING = defineRule({
  question: 'sharing',
  value: 'advertising',
  flat: true,
  language: 'en',
  cues: ['adverti', 'ad ', 'ads', 'marketing', 'social', 'broker', 'aggregator', 'marketers', 'demand'],
  says: [
    pattern`${GIVES}.{0,160}?\b(?:with|to|by|among)\b.{0,140}?${AD_PARTIES}`,
    pattern`${SHARE}.{0,120}?${OTHERS}.{0,160}?${AD_PURPOSE}`,
    pattern`${GIVES}.{0,120}?\b(?:with|to)\b.{0,80}?\bsocial (?:media|network\w*).{0,140}?\b(?:ads|advertis\w+|marketing|audiences?|retarget\w*)\b`,
    pattern`\b(?:ads|advertis\w+|marketing|retarget\w*)\b.{0,120}?${SHARE}.{0,80}?\b(?:with|to)\b.{0,60}?\b(?:social (?:media|network\w*)|Facebook)`,
    pattern`${AD_PARTIES}.{0,120}?\b(?:collects?|receives?|use|uses|gather|obtains?|access|employ|place|places|set|track|serve)\b`,
    pattern`\b(?:allow|permit|let|engage|work with|partner with|use)s?\b.{0,60}?\b(?:third[- ]part(?:y|ies)|others|partners|companies|vendors)\b.{0,120}?\b(?:serve|deliver|display|provide|show|place|target)\b.{0,40}?\b(?:ads|advertis\w+)\b`,
    pattern`\b(?:third[- ]part(?:y|ies)|these (?:partners|companies|parties))\b.{0,120}?\b(?:use|place|set|employ|serve|collect)s?\b.{0,160}?\b(?:ads|advertis\w+)\b`,
    pattern`\b(?:share|sell|sold|shared|disclosed?)\b.{0,100}?\bcross-context`,
    pattern`${SHARE}.{0,60}?\b(?:with|to) (?:\w+ ){0,2}(?:companies|partners|third parties|businesses) (?:who|that|which)\b.{0,80}?\b(?:marketing|advertis\w+)\b`,
    pattern`${SHARE}.{0,160}?\btheir (?:own )?(?:direct )?(?:marketing|promotional)\b`,
    pattern`\b(?:third[- ]part(?:y|ies)|companies|vendors|others),? (?:with whom|that|which|who) we (?:partner|work)\b.{0,80}?${AD_PURPOSE}`,
    /\b(?:share|disclose)s?\b.{0,80}?\bfor (?:\w+,? ){0,4}?advertising(?: purposes)?\b/i,
    /\b(?:use|uses|using|with|through|via|by|such as) (?:\w+ ){0,3}?(?:ad ?sense|admob|doubleclick|adroll|criteo|taboola|outbrain|facebook (?:pixel|custom audiences?)|meta pixel)\b/i,
  ],
  unless: [
    /\b(?:aggregate[sd]?|de-identified|anonymi[sz]ed|anonymous|non-personal\w*)\b.{0,60}?\b(?:information|data|statistics|form|basis|reports?)\b/i,
    /\b(?:not personally identif|does not identify)/i,
    /\bsocial (?:media )?(?:networks?|networking|media).{0,120}?\b(?:you (?:choose|decide|log|post|share)|account|button|log ?in|plugins?|if you)\b/i,
    /\bopt[- ]?out\b.{0,20}?\bmarketing\b/i,
    /\byou (?:\w+ )?(?:share|disclose|post|provide|publish)\b.{0,60}?\bsocial|\busernames?\b/i,
    /\b(?:provide|contain|include)s? links\b/i,
    /\bonly (?:if|with|when|after) (?:we have |you give )?(?:us )?your (?:\w+ )?(?:permission|consent)\b/i,
    /\b(?:at your (?:request|direction)|you choose to (?:share|take|connect))\b/i,
    /\bmanagement tools\b/i,
    /\bprovid\w+ you with (?:\w+ ){0,2}advertis\w+ (?:for|of|about) (?:our|its)\b|\bnumber of (?:our )?(?:users|visitors)\b/i,
  ],
  hits: [
    'We share your e-mail address with advertising networks.',
    'We may disclose information for targeted advertising purposes.',
    'We may disclose data to other companies for their own marketing.',
  ],
  misses: [
    'We share aggregated statistics with advertisers in anonymous form.',
    'Your data is used to provide you with relevant advertising for our services.',
    'We do not share your data with advertisers.',
  ],
});

const PARTNERS = defineRule({
  question: 'sharing',
  value: 'partners',
  flat: true,
  language: 'en',
  cues: PARTNER_CUES,
  says: [
    pattern`${SHARE}.{0,160}?${PARTNERS_NAMED}`,
    pattern`(?:${SHARE}|\b(?:sold|sell|licen[sc]ed?)\b).{0,100}?\b(?:with|to)\b.{0,30}?\b(?:our|of the|of our|other) (?:\w+ )?(?:customers|clients|subscribers|members)\b`,
  ],
  and: [pattern`${DATA}|\baddresses\b|\blists?\b|\b(?:it|them)\b`],
  unless: [SERVANT, ...NO_PARTNERS],
  hits: [
    'We may share your information with our business partners.',
    'We share information as described in this policy with business partners.',
    'We share personal data with researchers at universities.',
  ],
  misses: [
    'Read their privacy practices before giving data to third parties.',
    'Results may be shared with third parties, but never with any personal data.',
    'We share data with third parties only in the ways described in this policy.',
    'We may share data with partners to help perform statistical analysis.',
    'We share data with vendors that work on our behalf.',
    'We do not share data with third parties.',
    'We share it with partners if you ask us to.',
  ],
});

/** Partners who stand beside those that work on the service's behalf: "with trusted partners and vendors". */
const PARTNERS_TOO = defineRule({
  question: 'sharing',
  value: 'partners',
  flat: true,
  language: 'en',
  cues: ['partner'],
  says: [
    pattern`${SHARE}.{0,100}?\b(?:with|to)\b.{0,60}?\b(?:business|commercial|trusted|select(?:ed)?|promotional|strategic) partners,? (?:and|or|as well as|affiliates|vendors|service)\b`,
  ],
  and: [pattern`${DATA}`],
  unless: NO_PARTNERS,
  hits: ['We share your data with business partners and vendors that work on our behalf.'],
  misses: ['We share data with trusted partners who help us run the site.'],
});

/** Others who are not named; where a list follows, its items say who they are and why. */
const THIRD_PARTIES = defineRule({
  question: 'sharing',
  value: 'partners',
  flat: true,
  language: 'en',
  cues: ['third', 'outside'],
  says: [
    pattern`(?:${SHARE}|\bsold\b).{0,120}?\b(?:with|to)\b.{0,40}?\b(?:third[- ]part(?:y|ies)|outside (?:parties|compan))`,
  ],
  and: [pattern`${DATA}|\baddresses\b|\blists?\b|\b(?:it|them)\b`],
  unless: [SERVANT, ...NO_PARTNERS, /:$|\bas (?:described|set (?:out|forth)) (?:below|in)\b/],
  hits: ['We may share your data with third parties.'],
  misses: ['We may share your data with third parties:', 'We do not share data with third parties.'],
});

export default [ADVERTISING, PARTNERS, PARTNERS_TOO, THIRD_PARTIES, ...LEAST];
