import { anyOf } from '../pattern.ts';

/** Parts of patterns that several questions use: what English policies call the same few things. */

/** Data about people. */
export const DATA = anyOf`information|data|details|PII|profiles?|records|content|identifiers`;
/** The service speaking of itself; names of services stand in for it, so that no pattern needs one. */
export const WE = anyOf`we|us|our|the (?:company|site|website|service|app)`;
/** Passing data on. */
export const SHARE = anyOf`
  shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|provid(?:e|es|ed|ing)|releas(?:e|es|ed|ing)
  pass(?:ed|es|ing)?|giv(?:e|en|es|ing)|transmit(?:s|ted|ting)?|sen[dt]|mak(?:e|es|ing) available|made available
  suppl(?:y|ied|ies)|distribut(?:e|es|ed|ing)|divulg(?:e|ed|ing)|communicated|reveal(?:ed|s)?
  (?<!in )exchang(?:e|es|ed|ing)|permits?|allows?
`;
/** Passing data on to somebody: neither to let somebody do something, nor to provide a service. */
export const GIVE_AWAY = anyOf`
  shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?
  provid(?:e|es|ed|ing)(?! (?:\w+ ){0,3}(?:services?|products?|you|us|as is|features)\b)|releas(?:e|es|ed|ing)
  pass(?:ed|es|ing)?|giv(?:e|en|es|ing)(?! (?:you|us)\b)|transmit(?:s|ted|ting)?|sen[dt]|forward(?:ed|ing)?
  mak(?:e|es|ing) available|made available|suppl(?:y|ied|ies)|distribut(?:e|es|ed|ing)|divulg(?:e|ed|ing)|communicated
  reveal(?:ed|s)?|(?<!in )exchang(?:e|es|ed|ing)|hand(?:ed)? (?:over|your|it|them)|turn(?:ed)? over
`;
/** Keeping data. */
export const KEEP = anyOf`
  retain(?:s|ed|ing)?|retention|kept|keep(?:s|ing)?|stor(?:e|es|ed|ing|age)|hold(?:s|ing)?|held|maintain(?:s|ed|ing)?
  preserv(?:e|es|ed|ing)
`;
/** Getting rid of it. */
export const DELETE = anyOf`
  delet(?:e|es|ed|ing|ion)|eras(?:e|es|ed|ing|ure)|remov(?:e|es|ed|ing|al)|destroy(?:s|ed|ing)?|purg(?:e|es|ed|ing)
  expung(?:e|ed)|wip(?:e|ed|ing)|dispos(?:e|ed|al)
`;
/** Cookies and what does the same. */
export const TRACKERS = anyOf`
  cookies?|(?:web |electronic )?beacons?|pixels?(?: tags?)?|clear gifs?|tracking (?:technolog\w+|tools|pixels|codes?)
  (?:similar|these|such|other|automated|online|automatic) (?:data collection |online |tracking )?technolog\w+
  local storage|(?:local|flash) (?:shared )?objects|SDKs?|software development kits?|fingerprint\w*|web ?storage
  device identifiers|advertising (?:id|identifiers?)|tags
`;
/** Advertising, and those who do it. */
export const ADS = anyOf`
  advertis\w+|ads?|adverts?|retarget\w*|remarket\w*|interest-based|ad ?sense|doubleclick|adwords
`;
const NUMBER = anyOf`
  \d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|eighteen|twenty|twenty-four
  thirty|thirty-six|forty|forty-five|sixty|ninety|hundred
`;
const UNIT = 'hours?|days?|weeks?|months?|years?';
/** A stretch of time, with its number. */
export const PERIOD = String.raw`${NUMBER}(?: ?\(\d{1,4}\))?[ -](?:full |calendar |business |working )?(?:${UNIT})\b`;
const BOUND = 'required|permitted|compelled|obliged|obligated|demanded|mandated';
/** Law and its orders. */
export const LEGAL = anyOf`
  ${BOUND} (?:to do so )?(?:by|under) (?:\w+ ){0,3}(?:law|laws|court|regulation|statute|order|governmental|government)
  legally (?:required|compelled|obliged|obligated)|court orders?|order(?:ed)? (?:of|by) (?:a|the) (?:court|judge)
  subpoenas?|search warrants?|warrants?|legal process(?:es)?|judicial
  legal (?:obligations?|requirements?|requests?|dut(?:y|ies))
  comply(?:ing)? with (?:\w+,? ){0,4}(?:laws?|legal|court|regulations?|legislation|obligations?)
  law requires|(?:by|under) law
`;
/** In some cases only, or some of the data. */
const IN_CASES = anyOf`
  (?:under|in) (?:certain|some|specific|limited|particular) (?:circumstances|cases|situations|conditions)
  (?:under|in) (?:certain|some|specific|limited|particular) (?:instances|jurisdictions)
  subject to (?:certain |some |any |a number of |applicable |local |the )?(?:limitations?|conditions|restrictions)
  subject to (?:certain |some |any |a number of |applicable |local |the )?(?:laws?|verification)
  (?:where|if|when|as|to the extent) (?:legally )?(?:applicable|appropriate|permitted|provided|required|the law)
  may (?:also )?(?:have|be entitled|be able|include)|certain (?:rights|data|information|personal|of your)
`;
/** Where a law gives a right to it. */
const BY_LAW = anyOf`
  (?<!in accordance with )applicable (?:data protection |privacy |local )?(?:laws?|legislation|regulations?)
  (?:under|by) (?:the )?(?:data protection|privacy) (?:laws?|legislation|regulations?)|legally entitled|if required by
`;
/** Depending on where one lives. */
const BY_PLACE = anyOf`
  depending on|based on (?:the|your) (?:applicable|law|location|country)
  (?:some|certain) (?:regions|states|countries|jurisdictions)|your (?:jurisdiction|country of residence)
`;
/** Only data with which something is wrong. */
const OF_SUCH_DATA = anyOf`no longer (?:necessary|needed|required)|valid grounds|incorrect|inaccurate|unlawful`;
/** What makes an offer one for some people or cases only. */
export const LIMITS = anyOf`${IN_CASES}|${BY_LAW}|${BY_PLACE}|${OF_SUCH_DATA}`;
/** What is offered for the data of children. */
export const OF_A_CHILD = anyOf`
  parents?|guardians?|your child(?:ren)?|(?:your|their) child(?:ren)?'s
  (?:of|about|regarding|concerning) (?:a|the|any) child
`;
/** What the service does by itself with them, or a setting: nothing that parents may ask for. */
export const OWN_DOING = anyOf`
  we (?:will|shall|would|do|may|take|promptly|reserve|become)|not (?:knowingly|intentionally)
  will be (?:\w+ )?(?:deleted|removed|erased)|cookies?|browser
`;
const ASKS = anyOf`
  to (?:request|exercise|submit|make|review|access|obtain|delete|have|ask|initiate)
  if you(?:'d| would)? (?:like|wish|want)|should you wish|requests? (?:for|to)
`;
/** Says how to ask, not what is offered: it leaves open whether everybody may. */
export const HOW_TO = String.raw`^\W*${ASKS}(?!.{0,300}\b(?:account|profile|settings|dashboard|log(?:ging)? ?in)\b)`;
/** A bounded gap within one clause: no relative clause, reason or example begins in it. */
export function within(most: number): string {
  return String.raw`(?:(?!\b(?:if|which|whom?|before|such as|whether|because|so that|while|in order)\b).){0,${most}}?`;
}
