import { defineRule } from '../define-rule.ts';

const SOURCES = String.raw`\b(?:(?:other|various|outside|external|additional|third[- ]party|public(?:ly)?(?:[- ]available)?|commercial|online|offline|non-affiliated|open) (?:\w+ ){0,2}(?:sources?|companies|users?|members|databases?|registers?|registries|directories|organi[sz]ations|websites|records|parties|persons?|people|individuals|businesses|services)|third[- ]part(?:y|ies)|partners|data (?:brokers?|providers?|suppliers|vendors|aggregators|compilers|partners|sources)|social (?:media|networks?|networking)|government (?:records|databases)|affiliates|credit (?:bureaus?|reporting|reference)|advertisers|Facebook|Google|Twitter|LinkedIn|our (?:clients|customers|partners|vendors|service providers)|your (?:friends?|employer|bank)|others|referr\w+|publishers)\b`;
const GET = String.raw`\b(?:receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?|get|gets|gather(?:s|ed)?|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|licen[sc](?:e|es|ed|ing)|buy|import|access|supplement|combin(?:e|es|ed|ing)|enhance|append|merge)\b`;

const YES = defineRule({
  question: 'third-party-data',
  value: 'yes',
  language: 'en',
  cues: [
    'third',
    'partner',
    'broker',
    'source',
    'social',
    'facebook',
    'google',
    'twitter',
    'linkedin',
    'apple',
    'public',
    'affiliate',
    'credit',
    'advertis',
    'client',
    'customer',
    'vendor',
    'friend',
    'employer',
    'bank',
    'other',
    'refer',
    'publisher',
    'record',
    'database',
    'supplement',
    'combin',
    'merge',
    'append',
    'enhanc',
    'match',
    'compan',
    'user',
    'gift',
    'suppliers',
    'aggregat',
    'compil',
  ],
  says: [
    new RegExp(GET + String.raw`.{0,160}?\bfrom\b(?! you\b).{0,60}?` + SOURCES, 'i'),
    new RegExp(
      GET +
        String.raw`.{0,160}?\b(?:through|via) (?:\w+,? ){0,3}?(?:third[- ]part(?:y|ies)|partners|data (?:brokers?|providers?)|social (?:media|networks?|networking)|affiliates|other (?:\w+ ){0,2}(?:sources?|companies|users?|people|websites|services)|Facebook|Google|Twitter|LinkedIn|referr\w+)\b`,
      'i',
    ),
    /\b(?:receiv|obtain|collect|get|gather)\w*\b.{0,80}?\bfrom (?:the |that |such |an)?other (?:web ?)?sites?\b/i,
    /\b(?:using|with|through|via) your (?:\w+ ){0,3}(?:credentials|login|log-in|account|profile|ID) (?:from|of|with|on|at)\b.{0,40}?\b(?:third[- ]party|social|facebook|google|twitter|linkedin|apple|another)\b/i,
    /^from (?:our |other |various |certain |selected |trusted )?(?:third[- ]part(?:y|ies)|partners|data (?:brokers|providers)|public(?:ly)?|other (?:sources|companies|users|people))\b/i,
    new RegExp(
      SOURCES +
        String.raw`.{0,60}?\b(?:may |might |can |also |will )?(?:provide|share|send|give|disclose|supply|transmit)s? (?:us|it to us|information (?:about you )?(?:to|with) us)\b`,
      'i',
    ),
    /\b(?:log[- ]?in|sign[- ]?(?:in|up|on)|connect|link|register|authenticat\w+)\b.{0,60}?\b(?:with|via|through|using|to)\b.{0,60}?\b(?:facebook|google|twitter|linkedin|apple|social (?:media|network\w*)|third[- ]party (?:account|service|site|platform|log)\w*)\b/i,
    /\b(?:combine|supplement|merge|append|enhance|match)\b.{0,100}?\b(?:information|data)\b.{0,60}?\b(?:from|other|third|obtained|collected)\b/i,
    /\b(?:information|data) (?:about you )?(?:that )?(?:is |we )?(?:obtained|received|collected|purchased|licensed|acquired) (?:\w+ ){0,3}from (?:other|third|public|our (?:partners|clients|customers|affiliates)|data)\b/i,
    /\b(?:come|comes|derived|sourced) from (?:a variety of|various|multiple|other|public\w*|third) (?:\w+ )?(?:sources|parties|records)\b/i,
    /\b(?:outside|third[- ]party|public) records\b/i,
    /\binformation about (?:other people|gift recipients|others|your (?:friends|contacts))\b/i,
    /\b(?:information|data)\b.{0,40}?\bfrom (?:other|third[- ]party|public\w*|outside) (?:\w+ )?(?:sources|companies|parties|users)\b/i,
  ],
  unless: [
    /\breceive (?:communications|e-?mails|offers|messages|newsletters|promotions|mailings|advertis\w+)\b/i,
    /\b(?:direct|instruct) our service providers\b/i,
    /\bif we are acquired\b|\bfeedback\b|\bgoogle analytics\b/i,
    /\b(?:keep you informed|through (?:the )?use of|social media plugins?|widgets?|subsequently transfer|sections|payment service providers)\b/i,
    /\b(?:protect|safeguard|prevent|secure|keep)\w*\b.{0,60}?\b(?:unauthori[sz]ed|from (?:being|third|access|loss|other))|\bunauthori[sz]ed\b|\busers are responsible\b|\b(?:collected|used|seen|read|viewed|accessed) (?:(?:and|or) \w+ )?by (?:others|other|anyone|third)\b/i,
    /\b(?:do(?:es)? not|never) (?:\w+ ){0,2}(?:receive|obtain|collect)\b/i,
    /\b(?:collected|information|data) (?:by|from) (?:these |such |those )?third[- ]party (?:sites|websites)\b/i,
    /\bopt[- ]?out\b|\bcookies?\b|\bweb beacons?\b|\bunsubscribe\b/i,
  ],
  hits: [
    'You can join using your credentials from a social network.',
    'From another website that sent you we may get data: we receive information from other sites.',
    'We receive information from other sources to help prevent fraud.',
    'We obtain information about you from data brokers.',
    'If you sign in with Facebook we get your profile.',
    'Our partners may provide us with your address.',
  ],
  misses: [
    'What you post can be collected and used by others.',
    'This information is open to vendors through our web site, which is accessible to them.',
    'We do not collect data from third parties.',
    'We collect data from you.',
  ],
});

const NO = defineRule({
  question: 'third-party-data',
  value: 'no',
  language: 'en',
  cues: ['third', 'other sources', 'external', 'companies', 'data brokers'],
  denies: true,
  says: [
    /\b(?:only|solely|exclusively) (?:directly )?from you\b.{0,40}?\b(?:not|never)\b.{0,20}?\bfrom (?:any )?(?:third|other)\b/i,
    /\b(?:not|never|\w{2,5}n't)\b.{0,60}?\b(?:receive|obtain|collect|get|buy|purchase|acquire|combine)\b.{0,80}?\b(?:from|through|via|with) (?:any |other |outside )?(?:third[- ]part(?:y|ies)|companies|other sources|data brokers|external sources)\b/i,
  ],
  unless: [/\b(?:children|sensitive|health)\b/i],
  hits: [
    'We collect data only from you and never from third parties.',
    'We do not obtain personal data from third parties.',
  ],
  misses: ['We obtain personal data from third parties.', 'We do not sell data to third parties.'],
});

export default [YES, NO];
