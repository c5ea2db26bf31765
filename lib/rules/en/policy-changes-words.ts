import { anyOf, pattern } from '../pattern.ts';

/** Parts of the patterns about changes of the policy. */

/** That something changes. */
export const CHANGE = anyOf`
  chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|revis(?:e|es|ed|ions?|ing)|modif(?:y|ied|ies|ications?|ying)
  amend(?:s|ed|ments?|ing)?|alter(?:ations?|ed)?
  (?:new|newest|current|latest|most recent|up-to-date|most current) versions?
`;
const PAPERS = String.raw`polic(?:y|ies)|notices?|statements?|terms|practices|document|guidelines`;
const POLICY = anyOf`(?:privacy|this|our|the|these|cookie) (?:\w+ ){0,2}${PAPERS}|policy`;
const GREAT = 'material(?:ly)?|significant|substantial|such|any|these|substantive|important';
/** Changes that need not be said to be those of the policy. */
const SUCH_CHANGES = anyOf`
  (?:chang\w+|revisions?|updates?) (?:in|to) (?:the way|how|our (?:\w+ )?(?:practices|procedures))
  ${GREAT} (?:\w+ )?(?:changes?|updates?|modifications?|revisions?)
  (?:new|revised|updated|amended|current) (?:\w+ )?(?:policy|notice|statement)
  (?:informed?|notif(?:y|ied)|tell|alert|know) (?:you )?(?:of|about) (?:any |all )?(?:\w+ )?(?:changes|amendments)
  (?:informed?|notif(?:y|ied)|tell|alert|know) (?:you )?(?:of|about) (?:any |all )?(?:\w+ )?revisions
`;
const DATE = String.raw`["'](?:last (?:updated|revised|modified)|effective)(?: date)?["']`;
const OFTEN = 'periodically|regularly|frequently';
const READ = 'review|check|visit|read|consult';
/** Bids people to read the text again and again. */
const READ_AGAIN = anyOf`
  ${OFTEN}\b.{0,20}\b${READ}\b.{0,40}\b(?:policy|notice|statement|page)|${READ}\b.{0,60}\b${OFTEN}
`;
/** The change of the policy, not of data or products. */
export const ON_TOPIC = pattern`
  ${CHANGE}.{0,80}?${POLICY}
  ${POLICY}.{0,80}?${CHANGE}
  ${SUCH_CHANGES}|${READ_AGAIN}
  \b(?:chang|updat|revis|amend|modif|alter)\w*\b.{0,60}?${DATE}
`;

const GIVING =
  'provide|providing|give|giving|with|place|placing|receive|by|additional|advance|prior|reasonable|direct|written';
const MARKED = 'prominent |advance |prior |additional |reasonable |clear |conspicuous |appropriate |email ';
/** People are told. */
export const TELLS = anyOf`
  notify|notified|notifying|notification|inform|informed|informing|alert(?:ed)?|contact you
  tell (?:you|users|people|everyone)|let (?:you|users|everyone) know
  ${GIVING} (?:you |users )?(?:with )?(?:\w+ )?${MARKED}?notice
  (?:provide|give|post)\b.{0,20}?\bprominent notice|\d+[ -]days?'? (?:\w+ )?notice|announce[ds]?|announcement|be advised
  (?:draw|bring)\b.{0,40}?\bto your attention|make you aware|indicate on (?:our|the) (?:web ?)?sites?
`;
/** By a way that reaches them, whether they look or not. */
export const DIRECT = anyOf`
  e-?mail(?:ed|ing|s)?|prominent(?:ly)?|conspicuous(?:ly)?|banner|pop-?up|message|in-app|home ?page|dashboard|newsletter
`;
/** A new text is put in place; or when that is done, or counts. */
export const POSTING = anyOf`
  post(?:ed|ing|s)?|publish(?:ed|ing)?|appear|reflected|(?:be|made) available
  effective (?:date|as of|upon|immediately|when)|check|review|visit|re-?read|refer|consult
  periodically|from time to time|regularly|at any ?time|last (?:updated|revised|modified)|continued? (?:to )?use
  this page|on (?:our|the|this) (?:web ?)?site|(?:policy|notice) page|frequently
`;

const CHANGES = 'change|update|correct|modify|access|review|edit';
const OWN = 'information|details|data|account|preferences|profile|email|settings|mind';
/** What people tell the service, and what changes about them. */
const BY_PEOPLE = anyOf`
  (?:notify|inform|tell|contact|e-?mail) us|access or update any|personal information from a child
  your (?:\w+ )?(?:information|details|data|account|preferences|contact|profile)\b.{0,20}?\b(?:changes|updates|corrects)
  ${CHANGES}\w*,? (?:(?:and|or) )?(?:\w+,? ){0,4}(?:your|their|inaccurate) (?:\w+ ){0,2}${OWN}
`;
/** What they may refuse, or have a right to; but not rights that the service takes. */
const RIGHTS = anyOf`
  opt[- ]out of (?:receiv|marketing|e-?mail|promotional|communications|newsletter|our|the sale|the sharing)\w*
  opt[- ]out of (?:cookies|interest)\w*|opt-out (?:link|choices|preferences|request)
  (?<!reserves? the )(?<!\bour )rights? to|delete
`;
const OFFERED = 'web ?site|services?|products?|subscriber';
const TELL = 'notify|inform|let';
/** Changes of the site and of what it offers. */
const OF_THE_SITE = anyOf`
  (?<!policy )(?<!notice )(?<!the )(?<!post any )(?<!post all )changes (?:in|to) (?:our|the) ${OFFERED}(?! to ${TELL})
  (?:changes|additions) (?:or|and) (?:changes|additions) (?:in|to) (?:our|the) (?:web ?)?(?:sites?|services?)
  product updates|software|technical data|installed|site settings
  your (?:booking|order|flight|appointment|reservation)
`;
/** The company changes hands; or there are questions of the young. */
const OTHER_MATTERS = anyOf`merger|ownership|of the transfer|children under|under (?:the age of )?1[368]`;
/** Nothing changed; or data is used to tell people something. */
const NO_PROMISE = anyOf`
  has not changed|following (?:any |such )+notice
  use (?:your |the |this |personal )*information\b.{0,60}\bto (?:contact|send|notify|inform|communicate)
`;
/** Not the policy, or no promise; or the sentence goes on in a list. */
export const NOT_MEANT = pattern`
  ${BY_PEOPLE}|${RIGHTS}|${OF_THE_SITE}|${OTHER_MATTERS}|${NO_PROMISE}
  ^by e-?mail at\b
  :$
`;

/** People may not be told. */
const NOT_TOLD = anyOf`
  reasonable efforts|at our (?:sole )?discretion,? (?:notify|inform)|without (?:any )?(?:prior )?(?:notice|notif)
  not (?:be )?(?:obligated|required|able) to (?:notify|inform)
`;
/** People may be told, or may not. */
export const HEDGE = pattern`
  \b(?:may|might|could) (?:also )?(?:\w+ )?(?:notify|inform|alert|e-?mail|contact|provide|send|choose|elect|attempt)
  \b(?:if|where|when|as) (?:we deem |we consider |it is )?appropriate
  ${NOT_TOLD}
`;
/** Whoever looks is told. */
const ASKED_TO_LOOK = String.raw`to (?:ensure|be|stay|remain|keep)\b.{0,30}?\binformed|keep you (?:informed|aware)`;
/** People are told by the text itself, wherever it stands. */
export const BY_POSTING = pattern`
  \b(?:by|through|via) (?:posting (?!an announcement)|updating|publishing|placing|means of posting)
  \b(?:by|through|via) (?:changing|revising|amending)|by (?:introducing|making)\b.{0,40}?\bchanges
  notify you here|notify\w* (?:you|(?:its |our )?users) on this page|notice to (?:its|our) users on this page
  \bon (?:our|the|this) (?:\w+ )?(?:policy|notice) page\b|in a revised version
  post (?:those|these|the|any|all|such) (?:\w+ )?changes
  ${ASKED_TO_LOOK}|\b(?:check|review|visit|read)\b.{0,80}?\b(?:informed|aware|notified)\b
  \binformed (?:of|about) (?:how|what|our)\b
`;
