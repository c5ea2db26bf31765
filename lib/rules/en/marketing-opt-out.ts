import { defineRule } from '../define-rule.ts';
import { anyOf, pattern } from '../pattern.ts';

const MAIL = anyOf`
  e-?mails?(?! address)|marketing|promotion\w*|newsletters?|communications?|messages|mailings?|mailing list
  notifications|offers|announcements|solicitations|contact(?:ed|ing)? (?:you|by us)|texts?|SMS|mailing lists?|calls
  updates|correspondence|information from us
`;

/** Advertising, and those who run the lists of who gets none. */
const ADS = anyOf`
  third[- ]party (?:ads|advertising|cookies)|interest-based|behaviou?ral|targeting of|targeted advertising
  (?:targeted|personali[sz]ed|tailored) ads|networkadvertising|aboutads|DAA|NAI|platform database
`;
/** Cookies and what reads them. */
const COOKIES = anyOf`
  receiving cookies|such cookies|(?:use of|accept) cookies|browser (?:add-on|plug)|google analytics|technologies by
`;
/** Selling and sharing data. */
const SALES = anyOf`
  do not want (?:us to )?(?:sell|share)|sale of|from selling|(?:future|such|our) ["']?sales?|"sales?"|["']?sharing["']
`;
/** Some messages cannot be stopped. */
const NO_CHOICE = anyOf`cannot opt|may not opt|unable to opt|not (?:be able to )?opt[- ]?out`;
/** Other uses of data that one may refuse, or times. */
const OTHER_USES = anyOf`sensitive|our processing|don't collect|unsubscribe the child|whichever is longer`;
/** An opt-out, but not from messages. */
const NOT_MEANT = pattern`${ADS}|${COOKIES}|${SALES}|${NO_CHOICE}|${OTHER_USES}`;

export default [
  defineRule({
    question: 'marketing-opt-out',
    value: 'yes',
    language: 'en',
    cues: [
      'opt',
      'unsubscri',
      'stop',
      'not to receive',
      'no longer',
      'not wish',
      'not want',
      'mailing',
      'list',
      'marketing',
      'rather not',
      'prefer not',
      'object',
      'declin',
      'unless you',
      'cease',
      'discontinu',
      'cancel',
      'withdraw',
      'preference',
    ],
    says: [
      pattern`\b(?:opt(?:ed|ing)?[- ]?out|unsubscrib(?:e|ed|ing)|stop|cancel|decline|refuse|withdraw|discontinue)\b.{0,120}?${MAIL}`,
      pattern`${MAIL}.{0,160}?\b(?:opt(?:ed|ing)?[- ]?out|unsubscrib(?:e|ed|ing))\b`,
      pattern`\b(?:no longer|not|\w{2,5}n't|rather not|prefer not|choose not|never)\b.{0,30}?\b(?:wish|want|like|receive|be contacted|to receive|us to (?:use|contact|send)|hear)\b.{0,80}?${MAIL}`,
      /\bunsubscrib(?:e|ing)\b/i,
      /\bopted not to receive\b/i,
      /\bopt[- ]?out of (?:such|these|this|any|all|our) (?:\w+ )?(?:contacts?|communications?|messages|e-?mails?|mailings?)\b/i,
      /\bpreferences (?:about|for|regarding|on|concerning|as to) (?:receiving )?(?:\w+ ){0,3}(?:e-?mails?|marketing|communications?|newsletters?|messages|mailings?)\b/i,
      /\b(?:do not|don't) (?:wish|want) to receive (?:such|this|these|any|our) (?:\w+ )?(?:information|materials?)\b/i,
      /\b(?:control|choose|decide|select)\b.{0,60}?\b(?:what|which|whether)\b.{0,40}?\b(?:e-?mails?|communications?|newsletters?|offers|marketing)\b/i,
      /\bmodify your e-?mail subscriptions?\b/i,
      /\b(?:marketing|e-?mail|communication|newsletter) preferences\b.{0,120}?\bmake (?:\w+ ){0,2}choices\b/i,
      /\bobject to\b.{0,100}?\bdirect marketing\b/i,
      /\bsubscription settings\b/i,
      /\bmarketing\b.{0,60}?\byou (?:can|may) object\b/i,
      /\bunless you (?:ask|tell|instruct|request) us not to\b/i,
      /\bunless you have opted\b/i,
      /\bceas(?:e|ing) (?:to )?receiv(?:e|ing)\b/i,
      /\b(?:object|ask (?:us )?to (?:stop|cease)|cease)\b.{0,60}?\b(?:direct )?marketing\b/i,
      /\bremoved?\b.{0,40}?\b(?:mailing|email|e-mail|marketing|contact|our) lists?\b/i,
      /\bopt[- ]?out\b.{0,60}?\b(?:of receiving|from receiving)\b/i,
      /\b(?:chang|modify|manag|adjust|updat|choos)(?:e|es|ing|s)?\b.{0,60}?\b(?:e-?mail|marketing|newsletter|communications?|mailing|subscription) (?:\w+ )?(?:preferences|subscriptions?|settings)\b/i,
      /\bmarketing\b.{0,60}?\bonly with your (?:permission|consent)\b/i,
      /\b(?:respect|choose|choice)\b.{0,40}?\b(?:not|whether)\b.{0,60}?\breceive\b.{0,60}?\b(?:promotion\w*|marketing|offers|e-?mails|newsletters?)\b/i,
    ],
    unless: [NOT_MEANT],
    hits: [
      'You can unsubscribe from our newsletter.',
      'If you do not wish to receive e-mails, tell us.',
      'Opt out of marketing messages in your settings.',
      'Each message holds an easy way to cease receiving e-mail from us.',
      'Unless you ask us not to, we may e-mail you about offers.',
    ],
    misses: [
      'What your settings and your communication preferences are',
      'You cannot opt out of service messages.',
      'You can opt out of interest-based ads.',
    ],
  }),
  defineRule({
    question: 'marketing-opt-out',
    value: 'yes',
    language: 'en',
    denies: true,
    cues: ['not', 'no longer', "don't", 'stop'],
    says: [
      /\b(?:not|never|\w{2,5}n't|no longer|stop|cease) (?:wish to |want to |like to )?hear(?:ing)? from us\b/i,
      /\b(?:no longer|do not|don't|not|rather not|prefer not) (?:wish |want |like |desire )?to be contacted\b/i,
      /\b(?:choose|prefer|opt|opted|elect|decide|ask us|request|rather|right) (?:\w+ ){0,4}not (?:to )?(?:receive|send|contact|be contacted|get|be sent)\b.{0,60}?\b(?:e-?mails?|marketing|promotion\w*|newsletters?|communications?|messages|mailings?|offers|us)\b/i,
    ],
    unless: [/\b(?:cookies?|discriminat\w+|sale of|sell|parents?|child(?:ren)?)\b/i],
    hits: [
      'You can choose not to receive marketing messages from us.',
      'If you no longer wish to be contacted, write to us.',
      'Tick the box if you do not want to hear from us.',
    ],
    misses: ['You may choose not to receive cookies.', 'We do not contact you.'],
  }),
];
