import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
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
/** Data of the person who asks, not of the site. */
const THING = String.raw`\b(?:(?:your|their|his|my|own|personal|personally|specific|user|customer)\b.{0,40}?\b(?:information|data|details|profiles?|records?|PII|accounts?|footage|history|archive)|(?:information|data|details|records)\b.{0,40}?\b(?:about|on|concerning|relating to|regarding) (?:you|them|me|him|themselves|yourself|an individual|the consumer)|any of the (?:information|data|details)|(?:information|data) (?:related to (?:your|their)|provided by you)|(?:information|data|details) undergoing processing|(?:information|data|details|what) (?:that |which )?(?:we|I|the company|you|they)\b.{0,20}?\b(?:hold|holds|have|has|collect|collected|store|stored|keep|kept|maintain|maintained|provided|submitted|gave|given|process)|specific pieces|PII)\b`;
const GET = String.raw`\b(?:access(?:ing)?(?: to)?(?! (?:(?:the|your) )?["']{0,2}(?:my (?:account|profile)|account (?:settings|page|area)|profile (?:page|settings)))|(?:obtain|receive|get|request|requesting|provide you with|given|download|have|provided with|sent|ask for|send you) (?:\w+ ){0,3}cop(?:y|ies)|cop(?:y|ies) of|export(?:ing)?|port(?:ability)?|download(?:ing)?|review(?:ing)?|view(?:ing)?|see|inspect|(?:be )?inform(?:ed)? (?:you )?(?:of |about )?what|(?:know|find out|learn) (?:what|which|whether)|disclose to you|specific pieces|receive (?:the|your) personal|obtain (?:\w+ ){0,2}(?:confirmation|access|information about|the (?:personal )?data|your))\b`;
const ASKING = String.raw`\b(?:you (?:can|may|could|are able|have|also|always|will be able|might|wish|want|would like|are entitled)|(?:your|the|a|following|certain) (?:\w+ )?(?:rights?|choices?|requests?)|rights? (?:to|of)|ability to|able to|option to|request(?:s|ing|ed)?|ask|asking|contact us|email us|contacting us|if you(?:'d| would)? (?:wish|want|like)|users? (?:can|may|have)|upon (?:your )?request|entitled|enables? you|allows? you|allow(?:s|ing) you|ways for you to|questions about accessing|how to|individuals (?:can|may|have)|members (?:can|may|have)|customers (?:can|may|have)|consumers (?:can|may|have)|residents (?:of [\w ]{2,24} )?(?:can|may|have|also)|subjects (?:can|may|have)|give you|provide you|make available)\b`;
const NOT_MEANT =
  /\b(?:our (?:employees|staff|contractors)|unauthori[sz]ed access|access (?:to|and use) (?:the|our|this) (?:site|services?|website|platform|app|policy|terms|account)|access(?:ing|es)? (?:our|the|this) (?:site|services?|website|web site|platform|app)|access to (?:certain )?features|child(?:ren)?(?:'s)?|(?:copy of|view|review|see|access|read|download) (?:\w+ )?(?:this|these|our|the|such|those|its|their) (?:\w+ ){0,3}(?:policy|policies|privacy|notice|statement|scc|standard|safeguards|terms|changes)|law enforcement|service providers|cookies?|tell a friend|limit access|restrict access|access is (?:limited|restricted)|(?:grant|give|gives|allow|let|permit)s? us (?:\w+ )?access|access your (?:contacts|camera|location|device|photos|microphone)|subpoena|publicly|other users|(?:third[- ]part(?:y|ies)|they|vendors|partners|companies|applications?) (?:may |will |can |who |that |to |have )+(?:\w+ )?access|have access to (?:your|the|this|such|certain)|(?:choose|keep|share|protect|guess|disclose)\b.{0,30}\bpassword|password[- ]protected|before (?:you )?(?:provid|submit|disclos)\w+|verify your|see fit|who can (?:view|see)|1798\.83|protect|security measures|purchase|place an order|access and use|refusing access|describes?|explains?|tells you how|granted access|access to your (?:device|phone)|family members|webmaster|wish to view our|privacy practices|granted only|employees who|(?<!\()see (?:our|section|below|above|["']|the [\w"':, ]{0,60}section)|(?:is|are) (?:only )?(?:granted|given|available|permitted|limited|restricted) (?:only )?(?:to|for)|staff who|how to (?:change|update|correct|modify|edit)|membership|we provide this|staff (?:are|is|may)|reserves? the right to (?:\w+,? (?:and )?){0,6}access|secure areas|who (?:may|can) contact you|third-party service|clauses|human intervention|other (?:players|members)|whether your (?:personal )?(?:data|information) is sold|your friends?|cannot be enforced|anyone (?:can|may)|policies|request access to personal information|report along|online advertising|for instance|aggregators?|in some regions|lose access|for any request|rights and choices|(?:courts?|authorit\w+|agenc\w+|governments?)\b.{0,80}\b(?:entitled|able|right) to (?:\w+ )?access|so that we can|grant(?:ed)? us access)\b/i;

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
