import { anyOf, pattern } from '../pattern.ts';

/** Parts of the patterns about deletion. */

/** What is deleted. */
export const THING = anyOf`
  information|data|details|accounts?|profiles?|records?|PII|registration|listing|history|it|them
`;
const PEOPLE = 'individuals|members|customers|consumers|residents|visitors|citizens';
/** Says that one may have it, or how to ask. */
export const ASKING = anyOf`
  you (?:can|may|could|are able|have|also|always|will be able|might|wish|want|would like|choose|decide|are entitled)
  your (?:right|choice|request|privacy rights)|rights? (?:to|of)|ability to|to have|able to|option to|request|requests
  requesting|requested|ask|asking|have us|contact us|email us|e-mail us|write to us|contacting us
  if you(?:'d| would)? (?:wish|want|like|prefer|ask|no longer)|would (?:like|prefer|rather)|in order to
  users? (?:can|may|have)|instruct us|choose to|upon (?:your )?request|please|simply|let us know
  ${PEOPLE} (?:of [\w ]{2,24} )?(?:can|may|have|are|could|wish|also)
  right of \w+ to|entitled|enables? you|allows? you|allow(?:s|ing) you|when you|ways for you to|how to
`;
/** Says so behind what is deleted. */
export const ASKED = anyOf`
  contact us|contact|email|e-mail|by (?:emailing|contacting|writing|going|visiting|logging)|please
  (?:up)?on (?:your |written |\w+ )?request|at your request|if you (?:ask|request|so (?:wish|request)|want|wish)
  when you (?:ask|request)|at any ?time|you may|you can
`;

/** A list of addresses is left, and data stays. */
const MAILINGS = anyOf`
  (?:mailing|email|e-mail|marketing|distribution) list|newsletter|subscri\w+
  remove (?:\w+ ){0,2}from (?:our|the|any) (?:\w+ ){0,2}(?:list|mailing)
`;
/** What people clear on their own device. */
const ON_A_DEVICE = anyOf`
  cookies?|browser|from your (?:mobile )?devices?|device permits|applications? or feature|how you can control
`;
/** Of the young only: there is a rule for it. */
const YOUNG = anyOf`child(?:ren)?(?:'s)?|minors?|under (?:the age|13|16|18)`;
/** What people post, and others may see or take down. */
const POSTS = anyOf`
  posts? by others|publicly posted|content you|user content|your friends?|from (?:people|other|third)
  copyright|spam|anonymously|deletion notices
`;
/** What becomes of a request, or limits it. */
const HANDLING = anyOf`
  processing (?:of )?your deletion|following account deletion|verify (?:your|the|any)|characteristics
  other than the specific|obligated|reserves the right to|reserve the right|not be able to|cannot be enforced
  will not (?:automatically )?(?:delete|erase|remove)
`;
/** Speaks of what can be done, or bids people to do it: no offer. */
const REFERS = anyOf`explains|describes|learn (?:more )?about|important to share`;
/** What is wrong is put right. */
const CORRECTION = anyOf`(?:delete|remove|erase) (?:any )?(?:inaccurac|errors|mistakes)\w*`;

/** No offer to people to delete the data about them. */
export const NOT_MEANT = pattern`${MAILINGS}|${ON_A_DEVICE}|${YOUNG}|${POSTS}|${HANDLING}|${REFERS}|${CORRECTION}`;

/** The service does it for reasons of its own. */
export const BY_US = pattern`\bwe (?:may|reserve the right to|might|can) (?:also )?(?:delete|remove|erase|terminate)\b`;
