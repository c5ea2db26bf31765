import { anyOf, pattern } from '../pattern.ts';
import { COMPELLED, CONSENT } from './sharing-words.ts';

/** Parts of the patterns about sharing with partners. */

const OF_A_KIND = anyOf`
  business|strategic|commercial|trusted|select(?:ed)?|our|other|third[- ]party|co-?brand\w*|promotional|channel
  integration|joint|content|research|sales|distribution
`;
/** Those who get data for aims of their own, as they are called. */
export const PARTNERS_NAMED = anyOf`
  ${OF_A_KIND} partners?|partners|sponsors?|resellers|researchers|publishers|merchants|advertisers|dealers|franchisees
  universities|other (?:companies|organi[sz]ations|businesses|users|members|entities)|clients|retailers|insurers
  lenders|credit (?:bureaus|reference|reporting)|banks|distributors
`;

/** People give data themselves, or have asked for it to be given. */
const BY_PEOPLE = anyOf`
  you (?:provide|share|submit|disclose|transfer|give|post)|you (?:have )?(?:order|request)(?:ed)?
  opportunity to (?:\w+ )?(?:share|disclose)|used to send orders
`;
/** What people may ask for. */
const RIGHTS = anyOf`ask us not to|right to |rectif\w+|to another (?:third party|controller)`;
/** What others do by themselves, and say of it. */
const BY_OTHERS = anyOf`
  privacy polic(?:y|ies) of|their (?:own )?(?:privacy )?(?:practices|policies|statements?)|not responsible
  third[- ]party (?:web ?)?sites|collect certain information from|provided to (?:us|you)|other users
`;
/** A title, or a sentence that leaves it to others to say who gets what. */
const INTRODUCES = anyOf`
  ^disclosures? of|^sharing (?:your )?(?:data|information) with|under certain circumstances, including
  where we (?:disclose|share)|only (?:in|under|as) (?:the )?(?:\w+ )?(?:ways?|circumstances|described|permitted|set)
`;
/** No data about people, or none that is still there. */
const NO_DATA = anyOf`
  aggregate[sd]?|de-identified|anonymi[sz]ed|anonymous|non-?personal\w*|not personally
  (?:never|not) (?:with|in|including|contain\w*) (?:any )?(?:\w+ ){0,2}(?:personal|identif)\w*|cannot be retrieved
`;
/** Another question, or an aim that binds whoever gets it. */
const OTHER_AIMS = anyOf`outside (?:of )?the (?:EU|European|EEA|United)|only to provide`;

/** Speaks of others and of data, but shares none with partners. */
export const NO_PARTNERS = [
  COMPELLED,
  CONSENT,
  pattern`${BY_PEOPLE}|${RIGHTS}|${BY_OTHERS}|${INTRODUCES}|${NO_DATA}|${OTHER_AIMS}`,
  /^(?:(?:re)?sale,? (?:or|and) )?(?:disclosures?|sharing)\b.{0,80}:$/i,
];
