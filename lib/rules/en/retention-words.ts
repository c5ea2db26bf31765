import { anyOf, pattern } from '../pattern.ts';

/** Parts of the patterns about how long data is kept. */

const THIS_TEXT = String.raw`(?:this|the|our) (?:\w+ )?(?:privacy|cookies?) (?:policy|notice|statement)`;
/** For as long as something is so. */
export const NEED = anyOf`
  as long as|so long as|no longer than|longer than|necessary|needed|required (?:by|to|for|under)
  for the (?:period|duration|time|length|term)|until|while you|unless required|legitimate business
  in accordance with (?!${THIS_TEXT})|minimum (?:of the )?period|reasonable (?:period|time)|appropriate period
  to fulfill?|to comply
`;

/** Money, goods and files: not data. */
const NOT_DATA = anyOf`monies|money|funds|refunds?|deposits? (?:is|are)|warrant(?:y|ies)|_\w+|no data held`;
/** Cookies and copies have times of their own. */
const COPIES = anyOf`cookies?|set to expire|persistent|backups?|back-up`;
/** How long at least, or how old people are: no end. */
const NO_END = anyOf`at least|minimum|not less than|no less than|years? (?:of age|old)|under \d\d|age of`;
/** How soon the service does what it is asked to. */
const ANSWERING = anyOf`
  respond|response|reply|acknowledg|process your request|comply with your request|deletion request|business days
  opt[- ]out|unsubscrib|after unsubscribing|a day|24\/7|limitation
`;
const PAST = 'past|last|preceding|previous|prior|every|each|per';
/** Time that is past, or that comes again. */
const OTHER_TIMES = anyOf`
  (?:${PAST}) (?:\w+ )?(?:\(?\d+\)? )?(?:months?|years?|days?)|twelve[- ]month
`;
/** Names a time, but not one after which data is gone. */
export const NO_PERIOD = pattern`${NOT_DATA}|${COPIES}|${NO_END}|${ANSWERING}|${OTHER_TIMES}`;

/** A promise that others have to make, or that binds while it lasts. */
const WHILE_THEY_PROMISE = anyOf`
  (?:as long as|provided|if) (?:they|these|those|such|the) (?:\w+ )?(?:agree|promise|undertake|keep)|they commit
  held by|except the|linked to
`;
/** Kept safe, secret or right. */
const KEPT_WELL = anyOf`
  preserve (?:your|the|our|their) (?:privacy|rights)|secure(?:ly)? (?:while|until)|password
  keep (?:\w+ ){0,2}(?:information|data) confidential|maintain (?:\w+ ){0,2}procedures|card numbers? (?:is|are) not
  accurate\b.{0,40}?\bkept|kept? (?:\w+ ){0,4}up[- ]to[- ]date
`;
/** What people may ask for, and what becomes of it. */
const REQUESTS = anyOf`
  no longer (?:want|wish|like)|right to (?:request|have)|right to (?:the )?(?:erasure|deletion)|you may request
  deny your|(?:not |only )be able to delete|may be (?:able|unable)|reserve the right|restriction
`;
/** Cookies have times of their own. */
const OF_COOKIES = anyOf`cookies? (?:is|are|remain|stay|will|expire|and similar)`;
/** Names a need or a condition, but not one for which data is kept. */
export const NO_NEED = pattern`${WHILE_THEY_PROMISE}|${KEPT_WELL}|${REQUESTS}|${OF_COOKIES}`;
