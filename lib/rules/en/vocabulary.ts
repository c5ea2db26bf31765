/** Parts of patterns that several questions use: what English policies call the same few things. */

/** Data about people. */
export const DATA = String.raw`\b(?:information|data|details|PII|profiles?|records|content|identifiers)\b`;
/** The service speaking of itself; names of services stand in for it, so that no pattern needs one. */
export const WE = String.raw`\b(?:we|us|our|the (?:company|site|website|service|app))\b`;
/** Passing data on. */
export const SHARE = String.raw`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|provid(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|pass(?:ed|es|ing)?|giv(?:e|en|es|ing)|transmit(?:s|ted|ting)?|sen[dt]|mak(?:e|es|ing) available|made available|suppl(?:y|ied|ies)|distribut(?:e|es|ed|ing)|divulg(?:e|ed|ing)|communicated|reveal(?:ed|s)?|(?<!in )exchang(?:e|es|ed|ing)|permits?|allows?)\b`;
/** Passing data on to somebody: neither to let somebody do something, nor to provide a service. */
export const GIVE_AWAY = String.raw`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|provid(?:e|es|ed|ing)(?! (?:\w+ ){0,3}(?:services?|products?|you|us|as is|features)\b)|releas(?:e|es|ed|ing)|pass(?:ed|es|ing)?|giv(?:e|en|es|ing)(?! (?:you|us)\b)|transmit(?:s|ted|ting)?|sen[dt]|forward(?:ed|ing)?|mak(?:e|es|ing) available|made available|suppl(?:y|ied|ies)|distribut(?:e|es|ed|ing)|divulg(?:e|ed|ing)|communicated|reveal(?:ed|s)?|(?<!in )exchang(?:e|es|ed|ing)|hand(?:ed)? (?:over|your|it|them)|turn(?:ed)? over)\b`;
/** Keeping data. */
export const KEEP = String.raw`\b(?:retain(?:s|ed|ing)?|retention|kept|keep(?:s|ing)?|stor(?:e|es|ed|ing|age)|hold(?:s|ing)?|held|maintain(?:s|ed|ing)?|preserv(?:e|es|ed|ing))\b`;
/** Getting rid of it. */
export const DELETE = String.raw`\b(?:delet(?:e|es|ed|ing|ion)|eras(?:e|es|ed|ing|ure)|remov(?:e|es|ed|ing|al)|destroy(?:s|ed|ing)?|purg(?:e|es|ed|ing)|expung(?:e|ed)|wip(?:e|ed|ing)|dispos(?:e|ed|al))\b`;
/** Cookies and what does the same. */
export const TRACKERS = String.raw`\b(?:cookies?|(?:web |electronic )?beacons?|pixels?(?: tags?)?|clear gifs?|tracking (?:technolog\w+|tools|pixels|codes?)|(?:similar|these|such|other|automated|online|automatic) (?:data collection |online |tracking )?technolog\w+|local storage|(?:local|flash) (?:shared )?objects|SDKs?|software development kits?|fingerprint\w*|web ?storage|device identifiers|advertising (?:id|identifiers?)|tags)\b`;
/** Advertising, and those who do it. */
export const ADS = String.raw`\b(?:advertis\w+|ads?|adverts?|retarget\w*|remarket\w*|interest-based|ad ?sense|doubleclick|adwords)\b`;
/** A stretch of time, with its number. */
export const PERIOD = String.raw`\b(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|eighteen|twenty|twenty-four|thirty|thirty-six|forty|forty-five|sixty|ninety|hundred)\b(?: ?\(\d{1,4}\))?[ -](?:full |calendar |business |working )?(?:hours?|days?|weeks?|months?|years?)\b`;
/** Law and its orders. */
export const LEGAL = String.raw`\b(?:(?:required|permitted|compelled|obliged|obligated|demanded|mandated) (?:to do so )?(?:by|under) (?:\w+ ){0,3}(?:law|laws|court|regulation|statute|order|governmental|government)|legally (?:required|compelled|obliged|obligated)|court orders?|order(?:ed)? (?:of|by) (?:a|the) (?:court|judge)|subpoenas?|search warrants?|warrants?|legal process(?:es)?|judicial|legal (?:obligations?|requirements?|requests?|dut(?:y|ies))|comply(?:ing)? with (?:\w+,? ){0,4}(?:laws?|legal|court|regulations?|legislation|obligations?)|law requires|(?:by|under) law)\b`;
/** What makes an offer one for some people or cases only. */
export const LIMITS = String.raw`\b(?:may (?:also )?(?:have|be entitled|be able|include)|(?:under|in) (?:certain|some|specific|limited|particular) (?:circumstances|cases|situations|conditions|instances|jurisdictions)|(?<!in accordance with )applicable (?:data protection |privacy |local )?(?:laws?|legislation|regulations?)|legally entitled|(?:where|if|when|as|to the extent) (?:legally )?(?:applicable|appropriate|permitted|provided|required|the law)|(?:under|by) (?:the )?(?:data protection|privacy) (?:laws?|legislation|regulations?)|depending on|based on (?:the|your) (?:applicable|law|location|country)|subject to (?:certain |some |any |a number of |applicable |local |the )?(?:limitations?|conditions|restrictions|law|laws|verification)|certain (?:rights|data|information|personal|of your)|(?:in )?(?:some|certain) (?:regions|states|countries|jurisdictions)|if (?:the law|your jurisdiction|required by)|your (?:jurisdiction|country of residence)|no longer (?:necessary|needed|required)|valid grounds|incorrect|inaccurate|unlawful)\b`;
/** What is offered for the data of children. */
export const OF_A_CHILD = String.raw`\b(?:parents?|guardians?|your child(?:ren)?|(?:your|their) child(?:ren)?'s|(?:of|about|regarding|concerning) (?:a|the|any) child)\b`;
/** What the service does by itself with them, or a setting: nothing that parents may ask for. */
export const OWN_DOING = String.raw`\b(?:we (?:will|shall|would|do|may|take|promptly|reserve|become)|not (?:knowingly|intentionally)|will be (?:\w+ )?(?:deleted|removed|erased)|cookies?|browser)\b`;
/** Says how to ask, not what is offered: it leaves open whether everybody may. */
export const HOW_TO = String.raw`^\W*(?:to (?:request|exercise|submit|make|review|access|obtain|delete|have|ask|initiate)|if you(?:'d| would)? (?:like|wish|want)|should you wish|requests? (?:for|to))\b(?!.{0,300}\b(?:account|profile|settings|dashboard|log(?:ging)? ?in)\b)`;
/** A bounded gap within one clause: no relative clause, reason or example begins in it. */
export function within(most: number): string {
  return String.raw`(?:(?!\b(?:if|which|whom?|before|such as|whether|because|so that|while|in order)\b).){0,${most}}?`;
}
