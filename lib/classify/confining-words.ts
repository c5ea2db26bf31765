import { Cued } from '../text/cued.ts';

/** States of the USA with a privacy law of their own, and other places whose people have rights of their own. */
const PLACES = String.raw`California|Californian|CCPA|CPRA|Nevada|Virginia|Colorado|Connecticut|Utah|Texas|Oregon|Montana|Delaware|Iowa|Nebraska|New Hampshire|New Jersey|Tennessee|Minnesota|Maryland|Indiana|Kentucky|Rhode Island|Florida|Vermont|GDPR|EEA|European|Europe|EU|UK|United Kingdom|Switzerland|Swiss|Brazil|LGPD|Canada|Canadian|Quebec|Australia|Japan|South Korea`;
/** Titles of sections for the people of some places. */
export const PLACE_TITLE = new RegExp(
  String.raw`\b(?:${PLACES}|state[- ]specific|state (?:privacy|law|laws|rights|residents|disclosures?)|(?:US|U\.S\.) (?:states?|privacy|residents?|consumers?)|(?:certain|other) (?:states|regions|countries)|residents (?:of|in)|jurisdictions?|jurisdiction-specific|region-specific|regional)\b`,
  'i',
);
/** Titles that carry on a section about rights. */
export const RIGHTS_TITLE =
  /\b(?:rights?|request|requests|exercis\w+|authori[sz]ed agents?|discriminat\w+|verif\w+|delet\w+|know|opt[- ]?out|access|portab\w+|correct\w*|response|timing|appeal|shine the light|erasure|rectif\w+|object\w*|withdraw\w*|complain\w*|restrict\w*|sensitive personal|exceptions)\b/i;
const PLACE = String.raw`\b(?:${PLACES}|(?:certain|some|these|those|other) (?:U\.?S\.? )?(?:states|jurisdictions|countries|regions))\b`;
const PLACE_WORD = new RegExp(PLACE, 'i');
/** A sentence that says whom the whole text is for. */
const WHOLE_TEXT = new Cued(
  /\b(?:this|the|our)\b.{0,60}?\b(?:notice|policy|statement|addendum|supplement\w*|disclosures?)\b.{0,120}?\b(?:applies|apply|solely|only|intended|provided)\b.{0,100}?\b(?:residents?|consumers|Californians)\b/i,
);
/** A sentence after which a section's rights are those of some people. */
const CONFINES = [
  new Cued(new RegExp(String.raw`${PLACE}.{0,120}\b(?:rights?|section|notice|applies|following)\b`, 'i')),
  new Cued(
    new RegExp(
      String.raw`\b(?:rights?|section|notice|supplement\w*|statement|policy)\b.{0,80}\b(?:applies|apply|solely|only|residents|if you|provided to|of)\b.{0,60}${PLACE}`,
      'i',
    ),
  ),
];
/** A sentence after which a section's rights are given in some cases only. */
const CONDITIONS = new Cued(
  /\b(?:(?:under|in) certain (?:circumstances|cases|situations)|(?:subject to|under|by|according to|depending on|based on|to the extent (?:permitted|required|provided) by|as provided (?:by|under)) (?:the |your )?(?:applicable |certain |relevant |local |data protection |privacy )*(?:law|laws|legislation|regulations|location|jurisdiction)|depending on (?:where|the)|rights (?:differ|vary|depend)|may have (?:the following|certain|some|the right|a right|a number of|rights)|(?:privacy|protection) laws? (?:give|gives|provide|grant)s?|applicable (?:data protection |privacy )?laws? (?:may|gives?|provides?|grants?))\b/i,
);
/** The rights of some are given to all. */
const OPENS_TO_ALL =
  /\b(?:(?:to|for) (?:all|every|each) (?:of )?(?:our |the )?(?:users?|customers?|visitors?|members?|people|persons?|individuals)\b|regardless of (?:where|(?:their|your) (?:location|residence|place|country|state))|no matter where)/i;
/** Laws whose sections go on over several titles ("Right to know", "Right to delete" …); European ones seldom do. */
export const GOES_ON =
  /\b(?:California|CCPA|CPRA|Nevada|Virginia|Colorado|Connecticut|Utah|Texas|Oregon|states?|U\.S\.|US)\b/i;
const SPEAKS_OF_RIGHTS = new Cued(/\brights?\b/i);
const SPEAKS_OF_TEXT = new Cued(/\b(?:section|notice)\b/i);
const SPEAKS_OF_REQUESTS = new Cued(
  /\b(?:rights?|requests?|exercis\w+|verif\w+|delet\w+|eras\w+|access|portab\w+|correct\w*|rectif\w+|object\w*|withdraw\w*|restrict\w*|opt|cop(?:y|ies)|consent|law|residents?|complain\w*|respond)\b/i,
);
const INTRODUCES =
  /:$|\bfollowing\b|\bbelow\b|\brights (?:under|in relation|with respect|regarding|over)\b|\b(?:certain|specific|additional|several|various|some) (?:\w+ ){0,3}rights\b/i;
const PEOPLE = new Cued(
  /\b(?:residents?|consumers?|individuals|located|based|citizens?|applies|subjects?|people|users|if you are)\b/i,
);

/** "This notice applies solely to residents of California." */
export function confinesWholeText(plain: string): boolean {
  return WHOLE_TEXT.test(plain) && PLACE_WORD.test(plain);
}

/** "We extend these rights to all our users." */
export function opensToAll(plain: string): boolean {
  return SPEAKS_OF_RIGHTS.test(plain) && OPENS_TO_ALL.test(plain);
}

/** "If you live in Virginia, you have these rights:", "Under certain circumstances, you have the following rights." */
export function confinesWhatFollows(plain: string): boolean {
  if (!SPEAKS_OF_RIGHTS.test(plain) && !SPEAKS_OF_TEXT.test(plain)) return false;
  if (PEOPLE.test(plain) && CONFINES.some((pattern) => pattern.test(plain))) return true;
  return CONDITIONS.test(plain) && INTRODUCES.test(plain);
}

/** It still speaks of rights, of who has them, or of how they are used. */
export function speaksOfRequests(plain: string): boolean {
  return SPEAKS_OF_REQUESTS.test(plain);
}
