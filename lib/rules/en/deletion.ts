import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import { ASKED, ASKING, BY_US, NOT_MEANT, THING } from './deletion-words.ts';
import { DELETE, HOW_TO, LIMITS, OF_A_CHILD, OWN_DOING, within } from './vocabulary.ts';

const CUES = ['delet', 'eras', 'remov', 'destroy', 'purg', 'forgotten', 'expung', 'wip', 'dispos'];

const ANYONE = defineRule({
  question: 'deletion',
  value: 'anyone',
  language: 'en',
  cues: CUES,
  says: [
    pattern`${ASKING}${within(120)}${DELETE}${within(80)}${THING}`,
    pattern`${ASKING}${within(100)}${THING}${within(40)}${DELETE}`,
    pattern`${DELETE}.{0,60}?${THING}.{0,100}?${ASKED}`,
    pattern`\b(?:rights? to|you (?:can|may))\b.{0,700}?\b(?:delete|erase|deletion|erasure|removal)\b.{0,100}?${THING}`,
    /\bright to be forgotten\b/i,
    /\bright (?:to|of) (?:request )?(?:deletion|erasure|delete|erase)\b/i,
    /\b(?:submit|make|send) (?:an? )?(?:\w+ )?requests? for (?:\w+ )?(?:deletion|erasure)\b/i,
    /\byour (?:[\w-]+,? (?:and |or )?){0,4}deletion,? (?:(?:and|or) \w+ )?rights\b/i,
    /^(?:\d{1,2}\. ?)?(?:request |have |to )?(?:the )?(?:deletion|erasure|delete|erase|removal)\b/i,
    /\baccount deletion\b/i,
  ],
  unless: [NOT_MEANT, pattern`${LIMITS}`, BY_US],
  hits: [
    'We will delete your account if you ask us to.',
    'If you would prefer your data to be removed, tell us.',
    'You can delete your account in the settings at any time.',
    'Deletion of your data can be requested by e-mail.',
  ],
  misses: [
    'In certain circumstances you have the right to have data erased.',
    'You can ask to be removed from our mailing list.',
    'You can update or delete inaccuracies in your profile.',
    'You can delete cookies in your browser.',
  ],
});

const HOW_TO_ASK = defineRule({
  question: 'deletion',
  value: 'anyone',
  language: 'en',
  yields: true,
  cues: CUES,
  says: ANYONE.says,
  and: [pattern`${HOW_TO}`],
  unlessIntroduced: pattern`${LIMITS}`,
  unless: [NOT_MEANT, /^\W*how to\b/i, pattern`${LIMITS}`],
  hits: ['To have your data erased, write to us.'],
  misses: ['You can delete your account.'],
});

const LIMITED = defineRule({
  question: 'deletion',
  value: 'limited',
  language: 'en',
  cues: CUES,
  says: ANYONE.says,
  and: [pattern`${LIMITS}`],
  unless: [NOT_MEANT, /^\W*how to\b/i, BY_US],
  hits: ['Under applicable law, you may have the right to request deletion of your data.'],
  misses: ['You can delete your account at any time.'],
});

const DENIED = defineRule({
  question: 'deletion',
  value: 'denied',
  language: 'en',
  cues: CUES,
  denies: true,
  says: [
    /\b(?:cannot|can not|can't|not possible to|unable to|will not|won't|do not|is no way to|not able to) (?:be )?(?:delete|erase|remove|deleted|erased|removed)\b.{0,60}?\b(?:accounts?|data|information|records?|profiles?|it|them)\b/i,
    /\b(?:accounts?|data|information|records?|profiles?)\b.{0,40}?\b(?:cannot|can not|can't|will not|won't) be (?:deleted|erased|removed)\b/i,
  ],
  unless: [
    /\b(?:if|unless|certain|some|all|backup|where|until|may|not (?:delete|remove) (?:this|the) (?:notice|app))\b/i,
  ],
  hits: [
    'We do not delete user accounts.',
    'An account cannot be deleted once it exists.',
    'We will not delete your records.',
  ],
  misses: ['You can delete your account.', 'We cannot delete data if the law tells us to keep it.'],
});

const SELF_SERVICE = defineRule({
  question: 'deletion',
  value: 'anyone',
  language: 'en',
  forAll: true,
  cues: CUES,
  says: [
    /\b(?:you|users|members) (?:can|may|are able to|have the (?:option|ability) to) (?:\w+ ){0,4}(?:delete|remove|erase|deleting) (?:\w+ ){0,3}accounts?\b/i,
    /\b(?:when|if|once|after) you (?:\w+ )?(?:delete|remove|terminate|close|cancel|deactivate) your (?:\w+ )?account\b.{0,120}?\b(?:delet|remov|eras)/i,
    /\bto delete your account\b/i,
  ],
  unless: [NOT_MEANT],
  hits: [
    'You can delete your account at any time.',
    'If you remove your account, your data is erased.',
    'If you close your account we erase your data.',
  ],
  misses: ['You can remove yourself from our mailing list at any time.', 'We may delete your account.'],
});

/** A part of the data: that of children. */
const OF_CHILDREN = defineRule({
  question: 'deletion',
  value: 'limited',
  language: 'en',
  yields: true,
  cues: CUES,
  says: ANYONE.says,
  and: [pattern`${OF_A_CHILD}`],
  unless: [pattern`${OWN_DOING}`],
  hits: ['Parents can ask us to delete the information of their child.'],
  misses: ['Everybody can ask us to delete their information.'],
});

export default [SELF_SERVICE, ANYONE, HOW_TO_ASK, LIMITED, DENIED, OF_CHILDREN];
