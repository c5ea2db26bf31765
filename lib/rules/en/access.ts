import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import { ASKING, GET, NOT_MEANT, THING } from './access-words.ts';
import { HOW_TO, LIMITS, OF_A_CHILD, OWN_DOING, within } from './vocabulary.ts';

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
  'see',
  'inspect',
  'learn',
  'disclos',
  'specific',
  'informed',
  'inform you',
  'inform of',
  'find out',
  'receive',
  'description',
  'archive',
  'summary',
  'overview',
  'provide you with',
  'details of',
  'information about',
  'confirmation',
  'instruct us',
  'ask us to',
  'what information',
  'what data',
  'information on',
  'information regarding',
  'information concerning',
];

const ANYONE = defineRule({
  question: 'access',
  value: 'anyone',
  language: 'en',
  cues: CUES,
  says: [
    pattern`${ASKING}${within(80)}${GET}${within(60)}${THING}`,
    pattern`${GET}${within(60)}${THING}.{0,100}?\b(?:contact us|contact|email|e-mail|by (?:emailing|contacting|writing|going|visiting|logging)|logging in|log in|account settings|at any ?time|on request)\b`,
    /\brequest(?:ing)? (?:that (?:\w+ ){1,4})?(?:disclos(?:e|ure)|(?:to )?provide you with)\b.{0,80}?\b(?:specific|the personal (?:information|data)|your personal|what personal (?:information|data)|following information)\b/i,
    /\brequest\b.{0,40}?\b(?:a description|an archive|a summary|an overview|a report|disclosure|details) of\b.{0,100}?\b(?:information|data)\b/i,
    /\bprovide you with (?:\w+ )?(?:details|information) (?:regarding|about|of|on) your personal\b/i,
    /\b(?:instruct|ask|require|tell|request) us to (?:provide|send|give|supply|show) (?:you )?(?:with )?(?:any|the|all|your|a copy|what)\b.{0,60}?\b(?:information|data|details|records)\b/i,
    /\b(?:can|may) (?:access|review|view|see|obtain|request) (?:a copy of )?(?:this|such|that|any of this) (?:\w+ )?(?:information|data)\b.{0,30}?\b(?:by|through|upon|at)\b/i,
    /\byou can (?:always )?(?:review|view|see|access) (?:and|or) (?:update|edit|change|manage) (?:\w+ )?information\b/i,
    /\bobtain a copy of the (?:information|data) undergoing processing\b/i,
    /\bwe (?:will )?provide (?:you|users|individuals) with access\b/i,
    /\breceive (?:your|their) data and have it transferred\b/i,
    /\byour (?:[\w-]+,? (?:and |or )?){0,4}access,? (?:[\w-]+,? (?:and |or )?){0,4}rights\b/i,
    /\b(?:make|submit|send|file|lodge) (?:an? )?(?:data |formal )?(?:subject )?access request\b/i,
    /\btell you what\b.{0,20}?\b(?:information|data|details) (?:that )?we (?:hold|have|keep|store)\b/i,
    /\bconfirmation (?:\w+ ){0,4}whether\b.{0,60}?\b(?:process|processed|hold|store|stored)\b/i,
    /\bright (?:of|to) (?:request )?(?:access|data portability|a copy|obtain|know (?:the )?(?:categories and )?specific)\b/i,
    /^(?:see|view|find out|know|learn|ask|check) what (?:\w+ )?(?:information|data|details) (?:we|us)\b.{0,40}?\b(?:about|on) you\b/i,
    /\bright (?:of|to) (?:request |obtain |receive |get |be given |demand )?information (?:about|on|regarding|concerning|as to) (?:your|the|any|what|which) (?:\w+ )?(?:stored |saved |personal |own |processed )?(?:personal )?(?:data|information)\b/i,
    /^(?:to )?(?:request |obtain )?(?:access(?: to)?|a copy|data portability|portability)\b.{0,60}?\b(?:information|data)\b/i,
  ],
  unlessIntroduced: pattern`${LIMITS}`,
  unless: [NOT_MEANT, /^\W*how to\b/i, pattern`${HOW_TO}`, pattern`${LIMITS}`],
  hits: [
    'See what data we have about you.',
    'You may instruct us to provide you with any information we hold about you.',
    'You have the right to request information about your stored data.',
    'You may submit a subject access request.',
    'You can download a copy of your data at any time.',
  ],
  misses: [
    'Access to your personal data is only granted to staff who need it.',
    'Under certain circumstances you can request access to your data.',
    'You need an account to access the service.',
    'Courts there may be entitled to access your data.',
    'You can change your address by accessing the "My account" page.',
    'We set a cookie when you sign in to access your information, so that we can greet you.',
  ],
});

const HOW_TO_ASK = defineRule({
  question: 'access',
  value: 'anyone',
  language: 'en',
  yields: true,
  cues: CUES,
  says: ANYONE.says,
  and: [pattern`${HOW_TO}`],
  unlessIntroduced: pattern`${LIMITS}`,
  unless: [NOT_MEANT, /^\W*how to\b/i, pattern`${LIMITS}`],
  hits: ['If you want to see the information we hold about you, contact us.'],
  misses: ['You can download a copy of your data.'],
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

/** A part of the data: that of children. */
const OF_CHILDREN = defineRule({
  question: 'access',
  value: 'limited',
  language: 'en',
  yields: true,
  cues: CUES,
  says: ANYONE.says,
  and: [pattern`${OF_A_CHILD}`],
  unless: [pattern`${OWN_DOING}`],
  hits: ["Parents can ask to review their child's information."],
  misses: ['Everybody can ask for a copy of their data.'],
});

export default [ANYONE, HOW_TO_ASK, LIMITED, OF_CHILDREN];
