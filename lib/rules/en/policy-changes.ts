import { defineRule } from '../define-rule.ts';

const CUES = ['chang', 'updat', 'revis', 'modif', 'amend', 'alter', 'version', 'material', 'new policy', 'new notice'];
const CHANGE = String.raw`\b(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|revis(?:e|es|ed|ions?|ing)|modif(?:y|ied|ies|ications?|ying)|amend(?:s|ed|ments?|ing)?|alter(?:ations?|ed)?|(?:new|newest|current|latest|most recent|up-to-date|most current) versions?)\b`;
const POLICY = String.raw`\b(?:(?:privacy|this|our|the|these|cookie) (?:\w+ ){0,2}(?:polic(?:y|ies)|notices?|statements?|terms|practices|document|guidelines)|policy)\b`;
/** The change of the policy, not of data or products. */
const ON_TOPIC = new RegExp(
  CHANGE +
    String.raw`.{0,80}?` +
    POLICY +
    '|' +
    POLICY +
    String.raw`.{0,80}?` +
    CHANGE +
    String.raw`|\b(?:chang\w+|revisions?|updates?) (?:in|to) (?:the way|how|our (?:\w+ )?(?:practices|procedures))\b|\b(?:material(?:ly)?|significant|substantial|such|any|these|substantive|important) (?:\w+ )?(?:changes?|updates?|modifications?|revisions?)\b|\b(?:chang|updat|revis|amend|modif|alter)\w*\b.{0,60}?["'](?:last (?:updated|revised|modified)|effective)(?: date)?["']|\b(?:informed?|notif(?:y|ied)|tell|alert|know) (?:you )?(?:of|about) (?:any |all )?(?:\w+ )?(?:changes|revisions|amendments)\b|\b(?:new|revised|updated|amended|current) (?:\w+ )?(?:policy|notice|statement)\b|\b(?:periodically|regularly|frequently)\b.{0,20}\b(?:review|check|visit|read|consult)\b.{0,40}\b(?:policy|notice|statement|page)\b|\b(?:review|check|visit|read|consult)\b.{0,60}\b(?:periodically|regularly|frequently)\b`,
  'i',
);
const TELLS = String.raw`\b(?:notify|notified|notifying|notification|inform|informed|informing|alert(?:ed)?|contact you|tell (?:you|users|people|everyone)|let (?:you|users|everyone) know|(?:provide|providing|give|giving|with|place|placing|receive|by|additional|advance|prior|reasonable|direct|written) (?:you |users )?(?:with )?(?:\w+ )?(?:prominent |advance |prior |additional |reasonable |clear |conspicuous |appropriate |email )?notice|(?:provide|give|post)\b.{0,20}?\bprominent notice|\d+[ -]days?'? (?:\w+ )?notice|announce[ds]?|announcement|be advised|(?:draw|bring)\b.{0,40}?\bto your attention|make you aware|indicate on (?:our|the) (?:web ?)?sites?)\b`;
const DIRECT = String.raw`\b(?:e-?mail(?:ed|ing|s)?|prominent(?:ly)?|conspicuous(?:ly)?|banner|pop-?up|message|in-app|home ?page|dashboard|newsletter)\b`;
/** Not the policy, or no promise. */
const NOT_MEANT =
  /^by e-?mail at\b|:$|\b(?:(?:notify|inform|tell|contact|e-?mail) us|following (?:any |such )+notice|use (?:your |the |this |personal )*information\b.{0,60}\bto (?:contact|send|notify|inform|communicate)|has not changed|your (?:\w+ )?(?:information|details|data|account|preferences|contact|profile)\b.{0,20}?\b(?:changes|updates|corrects)|(?:change|update|correct|modify|access|review|edit)\w*,? (?:(?:and|or) )?(?:\w+,? ){0,4}(?:your|their|inaccurate) (?:\w+ ){0,2}(?:information|details|data|account|preferences|profile|email|settings|mind)|merger|ownership|opt[- ]out of (?:receiv|marketing|e-?mail|promotional|communications|newsletter|our|the sale|the sharing|cookies|interest)\w*|opt-out (?:link|choices|preferences|request)|(?<!reserves? the )(?<!\bour )rights? to|delete|of the transfer|your (?:booking|order|flight|appointment|reservation)|access or update any|personal information from a child|installed|site settings|(?<!policy )(?<!notice )(?<!the )(?<!post any )(?<!post all )changes (?:in|to) (?:our|the) (?:web ?site|services?|products?|subscriber)(?! to (?:notify|inform|let))|product updates|children under|under (?:the age of )?1[368]|(?:changes|additions) (?:or|and) (?:changes|additions) (?:in|to) (?:our|the) (?:web ?)?(?:sites?|services?)|software|technical data)\b/i;
const HEDGE =
  /\b(?:may|might|could) (?:also )?(?:\w+ )?(?:notify|inform|alert|e-?mail|contact|provide|send|choose|elect|attempt)|\b(?:if|where|when|as) (?:we deem |we consider |it is )?appropriate|\b(?:reasonable efforts|at our (?:sole )?discretion,? (?:notify|inform)|without (?:any )?(?:prior )?(?:notice|notif)|not (?:be )?(?:obligated|required|able) to (?:notify|inform))\b/i;
const BY_POSTING =
  /\b(?:by|through|via) (?:posting (?!an announcement)|updating|publishing|placing|means of posting|changing|revising|amending)|notify you here|notify\w* (?:you|(?:its |our )?users) on this page|by (?:introducing|making)\b.{0,40}?\bchanges|\bon (?:our|the|this) (?:\w+ )?(?:policy|notice) page\b|notice to (?:its|our) users on this page|in a revised version|to (?:ensure|be|stay|remain|keep)\b.{0,30}?\binformed|post (?:those|these|the|any|all|such) (?:\w+ )?changes|\b(?:check|review|visit|read)\b.{0,80}?\b(?:informed|aware|notified)\b|\binformed (?:of|about) (?:how|what|our)\b|keep you (?:informed|aware)/i;

/** The date of the text, and no word on changes. */
const DATED =
  /^[\w ,-]{0,60}\b(?:last )?(?:updated|revised|modified|changed)(?: on| as of)?:?[\w ,./-]{0,30}\d{2,4}(?:,? (?:and )?effective[\w ,]{0,40})?\.?$/i;

const NOTIFIED = defineRule({
  question: 'policy-changes',
  value: 'notified',
  language: 'en',
  cues: CUES,
  says: [
    new RegExp(TELLS, 'i'),
    new RegExp(String.raw`\b(?:will|shall|we|by|via|through|an|you)\b.{0,40}?` + DIRECT, 'i'),
  ],
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
    new RegExp(
      String.raw`(?:` + TELLS + String.raw`|\b(?:post|send|place|publish|display)\w*\b).{0,160}?` + DIRECT,
      'i',
    ),
    new RegExp(DIRECT + String.raw`.{0,80}?(?:` + TELLS + String.raw`|\bnotices?\b)`, 'i'),
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
  says: [
    /\b(?:post(?:ed|ing|s)?|publish(?:ed|ing)?|appear|reflected|(?:be|made) available|effective (?:date|as of|upon|immediately|when)|check|review|visit|re-?read|refer|consult|periodically|from time to time|regularly|at any ?time|last (?:updated|revised|modified)|continued? (?:to )?use|this page|on (?:our|the|this) (?:web ?)?site|(?:policy|notice) page|frequently)\b/i,
    new RegExp(String.raw`\b(?:may|reserves? (?:\w+ )?right to|will|can|to)\b.{0,30}?` + CHANGE, 'i'),
  ],
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
