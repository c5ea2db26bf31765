import { anyOf, pattern } from '../pattern.ts';

/** Parts of the patterns about data that comes from others. */

const FROM_OUTSIDE = 'other|various|outside|external|additional|third[- ]party';
const OF_A_KIND = 'public(?:ly)?(?:[- ]available)?|commercial|online|offline|non-affiliated|open';
const PLACES = 'sources?|databases?|registers?|registries|directories|websites|records|services';
const PARTIES = 'companies|users?|members|organi[sz]ations|parties|persons?|people|individuals|businesses';
/** Where data comes from, other than from those whom it is about. */
export const SOURCES = anyOf`
  (?:${FROM_OUTSIDE}|${OF_A_KIND}) (?:\w+ ){0,2}(?:${PLACES}|${PARTIES})
  third[- ]part(?:y|ies)|partners|data (?:brokers?|providers?|suppliers|vendors|aggregators|compilers|partners|sources)
  social (?:media|networks?|networking)|government (?:records|databases)|affiliates
  credit (?:bureaus?|reporting|reference)|advertisers|Facebook|Google|Twitter|LinkedIn
  our (?:\w+ ){0,2}(?:clients|customers|partners|vendors|service providers)
  your (?:friends?|employer|bank|school|doctor|insurer|(?:health ?care|internet) provider)|others|referr\w+|publishers
`;
/** That it comes, or is put beside other data. */
export const GET = anyOf`
  receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?|get|gets|gather(?:s|ed)?|acquir(?:e|es|ed|ing)
  purchas(?:e|es|ed|ing)|licen[sc](?:e|es|ed|ing)|buy|import|access|supplement
  combin(?:e|es|ed|ing)|enhance|append|merge
`;
/** Those by way of whom it comes. */
export const WAYS = anyOf`
  third[- ]part(?:y|ies)|partners|data (?:brokers?|providers?)|social (?:media|networks?|networking)|affiliates
  other (?:\w+ ){0,2}(?:sources?|companies|users?|people|websites|services)|Facebook|Google|Twitter|LinkedIn|referr\w+
`;
/** That they give it. */
export const GIVE = 'provide|share|send|give|disclose|supply|transmit';
/** To the service; but it may be a service that they provide it with. */
export const TO_US = anyOf`
  us(?! with (?:\w+ ){0,4}(?:service|infrastructure|support|tools))|it to us
  (?:\w+ )?(?:information|data) (?:about you )?(?:to|with) us
`;

const MAIL = anyOf`
  promotional (?:information|materials?)|communications|e-?mails|offers|messages|newsletters|promotions|mailings
  advertis\w+|announcements|materials
`;
/** What people receive. */
const TO_PEOPLE = anyOf`
  receiv(?:e|ing) (?:\w+,? (?:and )?){0,5}${MAIL}|keep you informed|opt[- ]?out|unsubscribe
`;
/** What they say that they want to receive. */
const WANTED = String.raw`\b(?:opt(?:ed)?[- ]?in to|agree to|request to|wish to|choose to) receiv`;
/** Data goes to others. */
const TO_OTHERS = anyOf`
  (?:direct|instruct|engage)\b.{0,40}?\bservice providers|will share\b.{0,60}?\bwith (?:that|the) third
  subsequently transfer|payment service providers
`;
/** What others get hold of by themselves. */
const BY_OTHERS = anyOf`
  unauthori[sz]ed|users are responsible
  (?:collected|used|seen|read|viewed|accessed) (?:(?:and|or) \w+ )?by (?:others|other|anyone|third)
  (?:collected|information|data) (?:by|from) (?:these |such |those )?third[- ]party (?:sites|websites)
`;
const KEEPING = 'protect|safeguard|prevent|secure|keep';
/** What data is kept from. */
const KEPT_FROM = String.raw`\b(?:${KEEPING})\w*\b.{0,60}?\bfrom (?:being|third|access|loss|other)`;
const OURS = '(?:our|this|the) (?:other )?(?:products|sites|services|website)';
/** What the service's own pages collect. */
const OWN_PAGES = anyOf`
  cookies?|web beacons?|google analytics|social media plugins?|widgets?|through (?:the )?use of|feedback
  combine\b.{0,120}\b(?:information|data) (?:that )?(?:you|we)\b.{0,20}\b(?:provide|give|collect)\w*\b.{0,60}\b${OURS}
`;
/** Another question, and another part of the text. */
const ELSEWHERE = anyOf`if we are acquired|sections`;
/** Denied. */
const DENIED = anyOf`(?:do(?:es)? not|never) (?:\w+ ){0,2}(?:receive|obtain|collect)`;
/** Speaks of others and of data, but none comes from them. */
export const NOT_MEANT = pattern`
  ${TO_PEOPLE}|${WANTED}|${TO_OTHERS}|${BY_OTHERS}|${KEPT_FROM}|${OWN_PAGES}|${ELSEWHERE}|${DENIED}
`;
