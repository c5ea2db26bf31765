import { anyOf, pattern } from '../pattern.ts';

/** Parts of the patterns about a sale of the company. */

const TRADE = String.raw`sells?|selling (?=any|all|some|part|our|the)|sold|buys?`;
const BUYING = String.raw`(?<!your |of |make |making |any |made |online |you )purchases?`;
const WHOLE = 'assets|business|company|stores|division|site|website';
/** What happens to the company. */
export const EVENT = anyOf`
  merg(?:e|es|ed|er|ers|ing)|acqui(?:red|re|res|sition|sitions|rer|ring)|bankruptcy|insolvency|reorgani[sz]ation
  restructuring|change (?:of|in) (?:control|ownership)|transfer of (?:\w+ ){0,3}(?:assets|ownership|control)
  sale,? (?:\w+,? ){0,3}(?:transfer|assignment|disposition) of (?:\w+ ){0,7}(?:assets?|business|company)
  sale of (?:\w+ ){0,6}(?:assets?|business|company|stock|shares|website|site|service)
  (?:(?:proposed|actual|asset|business|company) )+sales?
  (?:${TRADE}|${BUYING}) (?!(?:from|on|through|via|at|in|made|you)\b)(?:\w+,? ){0,4}${WHOLE}
  change-of-ownership|successor|corporate transaction|business transfers?|dissolution|divestiture|liquidation|takeover
  consolidation|sold to|chang(?:e|es|ed|ing) hands|new owners?|transferred assets
  change (?:happens|occurs) to our business
`;
const STAYS = 'remains?|continue[sd]?|will be|is|are|be';
const UNDER = 'subject to|bound by|governed by|protected (?:by|under)|covered by|treated in accordance';
const HONOURS =
  'honor|honour|abide by|adhere to|comply with|respect|bound by|agree to|consistent with|uphold|in accordance with';
/** People are told of it, or the policy goes on to bind. */
export const TOLD = anyOf`
  notif(?:y|ied|ication)
  (?:provide|give|prior|with|advance|receive|without) (?:\w+ ){0,2}notice|inform(?:ed|ing)? (?:you|users|of)
  will be (?:informed|notified)|alert you|tell you|let you know|${STAYS} (?:to be )?${UNDER}
  ${HONOURS}\b(?!.{0,40}\b(?:laws?|legislation|regulations?)\b).{0,60}?\b(?:policy|notice|statement|promises)
  assume\b.{0,60}?\b(?:rights and )?obligations|same (?:\w+ )?(?:protections?|privacy|terms)
`;

/** The service comes to have data, or customers. */
const GETTING_DATA = anyOf`
  acquired (?:from|through|about)|information (?:we )?acquired?|has acquired|(?:data|information) acqui
  we (?:may )?(?:also )?acquire (?:\w+ )?(?:information|data)|acquire (?:information|data|(?:new )?(?:customers|users))
  customer acquisition|obtain\b.{0,60}\bas a result of
`;
/** Data is sold, not the company. */
const DATA_SOLD = String.raw`\b(?:sold|sell|rent)\b(?! (?:\w+ ){0,3}(?:business|assets|company))`;
const OF_PEOPLE = '(?:personal|your) (?:information|data)';
/** Speaks of buying and selling, but not of the company. */
export const NO_EVENT = [
  pattern`${GETTING_DATA}`,
  /\b(?:opt|your?\b.{0,20}\bright to|rights under|our games|link client|business purposes?|California law)\b/i,
  pattern`${DATA_SOLD}.{0,40}?\b${OF_PEOPLE}\b(?!.{0,120}?\b(?:merger|acqui|assets))`,
];
