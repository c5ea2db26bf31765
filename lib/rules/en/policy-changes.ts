import { defineRule } from '../define-rule.ts';
import { pattern } from '../pattern.ts';
import { BY_POSTING, CHANGE, DIRECT, HEDGE, NOT_MEANT, ON_TOPIC, POSTING, TELLS } from './policy-changes-words.ts';

const CUES = ['chang', 'updat', 'revis', 'modif', 'amend', 'alter', 'version', 'material', 'new policy', 'new notice'];
/** The date of the text, and no word on changes. */
const DATED =
  /^[\w ,-]{0,60}\b(?:last )?(?:updated|revised|modified|changed)(?: on| as of)?:?[\w ,./-]{0,30}\d{2,4}(?:,? (?:and )?effective[\w ,]{0,40})?\.?$/i;

const NOTIFIED = defineRule({
  question: 'policy-changes',
  value: 'notified',
  language: 'en',
  cues: CUES,
  says: [pattern`${TELLS}`, pattern`\b(?:will|shall|we|by|via|through|an|you)\b.{0,40}?${DIRECT}`],
  and: [ON_TOPIC],
  unless: [NOT_MEANT, HEDGE, BY_POSTING],
  hits: [
    "You will get 30 days' notice of changes to this policy.",
    'We will tell you by e-mail before a new policy takes effect.',
    'If we change this policy in a material way, we will e-mail you.',
    'We will notify you before changes to this notice take effect.',
    'If we make substantial updates, we will draw them to your attention.',
    'We will notify you of material changes to this policy that widen our rights to use your data.',
  ],
  misses: [
    'We may notify you of changes to this policy.',
    'We will notify you of changes to this policy by posting it here.',
    'Notification of changes: we will post all changes to this policy here.',
    'Your address lets us inform you of important changes or additions to our site.',
  ],
});

const NOTIFIED_DIRECTLY = defineRule({
  question: 'policy-changes',
  value: 'notified',
  language: 'en',
  cues: CUES,
  says: [
    pattern`(?:${TELLS}|\b(?:post|send|place|publish|display)\w*\b).{0,160}?${DIRECT}`,
    pattern`${DIRECT}.{0,80}?(?:${TELLS}|\bnotices?\b)`,
  ],
  and: [ON_TOPIC],
  unless: [NOT_MEANT, HEDGE],
  hits: ['We will notify you of changes to this policy by posting a prominent notice or by e-mail.'],
  misses: ['We will notify you of changes to this policy by posting it here.'],
});

const POSTED = defineRule({
  question: 'policy-changes',
  value: 'posted',
  language: 'en',
  cues: [...CUES, 'periodical', 'regular', 'frequent'],
  says: [pattern`${POSTING}`, pattern`\b(?:may|reserves? (?:\w+ )?right to|will|can|to)\b.{0,30}?${CHANGE}`],
  and: [ON_TOPIC],
  unless: [NOT_MEANT, DATED, /\b(?:cookie (?:settings|preferences)|browser|third[- ]part(?:y|ies))\b/i],
  hits: [
    'We will post the most recent version of the privacy policy on our site.',
    'If anything changes we will change the "Last updated" date.',
    'We will post policy changes to our site to let you opt out of new uses.',
    'Changes to this policy are posted on this page.',
    'We may update this notice from time to time; check it regularly.',
    'Please review this notice periodically.',
  ],
  misses: [
    'Our privacy policy has not changed.',
    'You can update your information in your account.',
    'We change our products daily.',
  ],
});

/** Under a title on changes a sentence need not name them. */
const NOTIFIED_IN_SECTION = defineRule({
  question: 'policy-changes',
  value: 'notified',
  language: 'en',
  cues: ['notif', 'inform', 'mail', 'email', 'alert', 'announce', 'notice'],
  within: /\b(?:changes|amendments?|updates|modifications?|revisions?)\b/i,
  says: [
    /\bwe(?: will| shall|'ll) (?:also )?(?:send|notify|e-?mail|inform|alert|let|tell|give|provide)\b.{0,60}?\b(?:you|users|customers|e-?mail|prominent)\b/i,
  ],
  unless: [NOT_MEANT, HEDGE, BY_POSTING],
  hits: [{ text: 'When we do, we will send you an email.', section: 'Changes to this policy' }],
  misses: ['When we do, we will send you an email.', { text: 'We may send you an email.', section: 'Changes' }],
});

const POSTED_IN_SECTION = defineRule({
  question: 'policy-changes',
  value: 'posted',
  language: 'en',
  cues: [
    'continue',
    'check',
    'review',
    'version',
    'post',
    'from time to time',
    'reserve',
    'effective',
    'chang',
    'updat',
  ],
  within: /\b(?:changes|amendments?|updates|modifications?|revisions?)\b/i,
  outside: /\b(?:your|service|services|account)\b/i,
  says: [
    /\b(?:continu\w+ (?:to )?use|check (?:back|here|this)|(?:be |are )?posted|on this page|current version|effective (?:when|upon|immediately|as of)|periodically|from time to time)\b/i,
    /\breserves? (?:the|our) right to (?:\w+ ){0,3}(?:change|update|modify|amend|revise)\b/i,
  ],
  unless: [NOT_MEANT, DATED],
  hits: [{ text: 'Your continued use of the site means that you accept them.', section: 'Changes to this policy' }],
  misses: ['Your continued use of the site means that you accept them.'],
});

export default [POSTED_IN_SECTION, NOTIFIED_IN_SECTION, NOTIFIED, NOTIFIED_DIRECTLY, POSTED];
