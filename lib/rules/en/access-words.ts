import { anyOf, pattern } from '../pattern.ts';

/** Parts of the patterns about access to one's data. */

const OF_ONE = 'your|their|his|my|own|personal|personally|specific|user|customer';
const HELD = 'information|data|details|profiles?|records?|PII|accounts?|footage|history|archive';
const ABOUT = 'about|on|concerning|relating to|regarding';
const WHOM = 'you|them|me|him|themselves|yourself|an individual|the consumer';
const HOLD = 'hold|holds|have|has|collect|collected|store|stored|keep|kept|maintain|maintained|process';
const TOLD = 'provided|submitted|gave|given';
/** Data of the person who asks, not of the site. */
export const THING = anyOf`
  ${OF_ONE}\b.{0,40}?\b${HELD}|(?:information|data|details|records)\b.{0,40}?\b${ABOUT} ${WHOM}
  any of the (?:information|data|details)|(?:information|data) (?:related to (?:your|their)|provided by you)
  (?:information|data|details) undergoing processing
  (?:information|data|details|what) (?:that |which )?(?:we|I|the company|you|they)\b.{0,20}?\b(?:${HOLD}|${TOLD})
  specific pieces|PII
`;
const ACCOUNT_PAGE = String.raw`my (?:account|profile)|account (?:settings|page|area)|profile (?:page|settings)`;
const GETS = 'obtain|receive|get|request|requesting|ask for|download|have';
const IS_GIVEN = 'given|provide you with|provided with|send you|sent';
/** Getting to see it, or to have it. */
export const GET = anyOf`
  access(?:ing)?(?: to)?(?! (?:(?:the|your) )?["']{0,2}${ACCOUNT_PAGE})
  (?:${GETS}|${IS_GIVEN}) (?:\w+ ){0,3}cop(?:y|ies)
  cop(?:y|ies) of|export(?:ing)?|port(?:ability)?|download(?:ing)?|review(?:ing)?|view(?:ing)?|see|inspect
  (?:be )?inform(?:ed)? (?:you )?(?:of |about )?what|(?:know|find out|learn) (?:what|which|whether)|disclose to you
  specific pieces|receive (?:the|your) personal
  obtain (?:\w+ ){0,2}(?:confirmation|access|information about|the (?:personal )?data|your)
`;
/** Says that one may have it, or how to ask. */
export const ASKING = anyOf`
  you (?:can|may|could|are able|have|also|always|will be able|might|wish|want|would like|are entitled)
  (?:your|the|a|following|certain) (?:\w+ )?(?:rights?|choices?|requests?)|rights? (?:to|of)|ability to|able to
  option to|request(?:s|ing|ed)?|ask|asking|contact us|email us|contacting us|if you(?:'d| would)? (?:wish|want|like)
  users? (?:can|may|have)|upon (?:your )?request|entitled|enables? you|allows? you|allow(?:s|ing) you|ways for you to
  questions about accessing|how to|individuals (?:can|may|have)|members (?:can|may|have)|customers (?:can|may|have)
  consumers (?:can|may|have)|residents (?:of [\w ]{2,24} )?(?:can|may|have|also)|subjects (?:can|may|have)|give you
  provide you|make available
`;

/** The site or an account is what one gets into. */
const INTO_THE_SITE = anyOf`
  access to (?:the|our|this) (?:site|services?|website|platform|app|policy|terms|account)
  access(?:ing|es)? (?:our|the|this) (?:site|services?|website|web site|platform|app)
  access and use|access to (?:certain )?features|lose access|membership|secure areas
`;
const READS = anyOf`copy of|view|review|see|access|read|download`;
const PAPER = anyOf`policy|privacy|notice|statement|scc|standard|safeguards|terms|changes`;
/** A text of the service is what one reads. */
const TEXTS = anyOf`
  ${READS} (?:\w+ )?(?:this|these|our|the|such|those|its|their) (?:\w+ ){0,3}${PAPER}
  policies|clauses|privacy practices|wish to view our
`;
/** Says what a text holds, or refers to another. */
const REFERS = anyOf`
  describes?|explains?|tells you how|we provide this|for instance|rights and choices
  (?<!\()see (?:our|section|below|above|["']|the [\w"':, ]{0,60}section)
`;
/** What those who work for the service may see. */
const STAFF = anyOf`
  our (?:employees|staff|contractors)|employees who|staff (?:who|are|is|may)|service providers|third-party service
  granted (?:only|access)
  (?:is|are) (?:only )?(?:granted|given|available|permitted|limited|restricted) (?:only )?(?:to|for)
`;
const PARTIES = anyOf`third[- ]part(?:y|ies)|they|vendors|partners|companies|applications?`;
/** What others may see. */
const OTHERS = anyOf`
  other (?:users|players|members)|your friends?|family members|anyone (?:can|may)|publicly|aggregators?
  ${PARTIES} (?:may |will |can |who |that |to |have )+(?:\w+ )?access
  have access to (?:your|the|this|such|certain)|who can (?:view|see)|who (?:may|can) contact you
`;
/** What authorities may see. */
const AUTHORITIES = anyOf`
  law enforcement|subpoena
  (?:courts?|authorit\w+|agenc\w+|governments?)\b.{0,80}\b(?:entitled|able|right) to (?:\w+ )?access
`;
/** What people let the service into: an account elsewhere, a device. */
const LETS_US_IN = anyOf`
  (?:grant|give|gives|allow|let|permit)s? us (?:\w+ )?access|granted us access|so that we can
  access your (?:contacts|camera|location|device|photos|microphone)|access to your (?:device|phone)
  reserves? the right to (?:\w+,? (?:and )?){0,6}access|see fit
`;
/** Keeps others away from data. */
const KEEPS_OUT = anyOf`
  unauthori[sz]ed access|limit access|restrict access|access is (?:limited|restricted)|protect|security measures
  (?:choose|keep|share|protect|guess|disclose)\b.{0,30}\bpassword|password[- ]protected
`;
/** How a request is dealt with, or why it is refused. */
const HANDLING = anyOf`verify your|refusing access|for any request|request access to personal information`;
/** Other rights and other data. */
const OTHER_RIGHTS = anyOf`
  1798\.83|whether your (?:personal )?(?:data|information) is sold|human intervention|cannot be enforced
  how to (?:change|update|correct|modify|edit)|report along|in some regions
`;
/** What else people do on a site, or see there. */
const ELSEWHERE = anyOf`
  cookies?|tell a friend|purchase|place an order|online advertising|webmaster
  before (?:you )?(?:provid|submit|disclos)\w+
`;
/** Data of children: there is a rule for it. */
const CHILDREN = anyOf`child(?:ren)?(?:'s)?`;

/** No offer to people to get the data about them. */
export const NOT_MEANT = pattern`
  ${INTO_THE_SITE}|${TEXTS}|${REFERS}
  ${STAFF}|${OTHERS}|${AUTHORITIES}|${LETS_US_IN}|${KEEPS_OUT}
  ${HANDLING}|${OTHER_RIGHTS}|${ELSEWHERE}|${CHILDREN}
`;
