import type { Sentence } from '../types.ts';

/** Titles of sections for the people of some places. */
export const PLACE_TITLE =
  /\b(?:California|CCPA|CPRA|Nevada|Virginia|Colorado|Connecticut|Utah|Texas|Oregon|Montana|GDPR|EEA|European|Europe|EU|UK|United Kingdom|Switzerland|Swiss|Brazil|LGPD|Canada|Canadian|Australia|state[- ]specific|(?:US|U\.S\.) (?:states?|privacy|residents?|consumers?)|certain states|other states|jurisdictions?)\b/i;
/** Titles that carry on a section about rights. */
const RIGHTS_TITLE =
  /\b(?:rights?|request|requests|exercis\w+|authori[sz]ed agents?|discriminat\w+|verif\w+|delet\w+|know|opt[- ]?out|access|portab\w+|correct\w*|response|timing|appeal|shine the light|erasure|rectif\w+|object\w*|withdraw\w*|complain\w*|restrict\w*|sensitive personal|exceptions)\b/i;
const PLACE = String.raw`\b(?:California|Californian|Nevada|Virginia|Colorado|CCPA|CPRA|European|EEA|EU|GDPR|UK|United Kingdom|Switzerland|Brazil|Canada|certain (?:states|jurisdictions|countries)|some (?:states|jurisdictions|countries))\b`;
/** A sentence after which a section's rights are those of some people. */
const CONFINES = [
  new RegExp(String.raw`${PLACE}.{0,120}\b(?:rights?|section|notice|applies|following)\b`, 'i'),
  new RegExp(
    String.raw`\b(?:rights?|section|notice|supplement\w*|statement|policy)\b.{0,80}\b(?:applies|apply|solely|only|residents|if you|provided to|of)\b.{0,60}${PLACE}`,
    'i',
  ),
];
/** A sentence after which a section's rights are given in some cases only. */
const CONDITIONS =
  /\b(?:(?:under|in) certain (?:circumstances|cases|situations)|(?:subject to|under|by|according to|depending on|based on|to the extent (?:permitted|required|provided) by|as provided (?:by|under)) (?:the |your )?(?:applicable |certain |relevant |local |data protection |privacy )*(?:law|laws|legislation|regulations|location|jurisdiction)|depending on (?:where|the)|may have (?:the following|certain|some|the right|a right|a number of|rights)|(?:privacy|protection) laws? (?:give|gives|provide|grant)s?|applicable (?:data protection |privacy )?laws? (?:may|gives?|provides?|grants?))\b/i;
/** The rights of some are given to all. */
const OPENS_TO_ALL =
  /\b(?:(?:to|for) (?:all|every|each) (?:of )?(?:our |the )?(?:users?|customers?|visitors?|members?|people|persons?|individuals)\b|regardless of (?:where|(?:their|your) (?:location|residence|place|country|state))|no matter where)/i;
/** Laws whose sections go on over several titles ("Right to know", "Right to delete" …); European ones seldom do. */
const GOES_ON = /\b(?:California|CCPA|CPRA|Nevada|Virginia|Colorado|Connecticut|Utah|states?|U\.S\.|US)\b/i;
const SPEAKS_OF_RIGHTS = /\brights?\b/i;
const INTRODUCES =
  /:$|\bfollowing\b|\bbelow\b|\brights (?:under|in relation|with respect|regarding|over)\b|\b(?:certain|specific|additional|several|various|some) (?:\w+ ){0,3}rights\b/i;

/**
 * Which sentences stand in a part of the policy that speaks to some people, or of some cases, only.
 *
 * Shape:  one truth value a sentence. A part starts with a title ("Your California rights") or a sentence ("Under certain
 *         circumstances, you have these rights:") and ends with the next title that does not carry on about rights.
 */
export function confinedZones(sentences: readonly Sentence[]): boolean[] {
  if (sentences.some(({ plain }) => OPENS_TO_ALL.test(plain) && SPEAKS_OF_RIGHTS.test(plain)))
    return sentences.map(() => false);
  let zone = false;
  let depth = 0;
  let goesOn = false;
  return sentences.map((sentence) => {
    const { kind, section, plain } = sentence;
    const titled = section.some((title) => PLACE_TITLE.test(title));
    if (kind === 'heading') {
      const nested = section.length > depth;
      const carriesOn = zone && (nested || (goesOn && section.length >= depth && RIGHTS_TITLE.test(plain)));
      if (!carriesOn) zone = titled;
      if (titled && !carriesOn) {
        depth = section.length;
        goesOn = section.some((title) => GOES_ON.test(title));
      }
      return zone;
    }
    if (!zone && startsZone(plain)) {
      zone = true;
      depth = section.length;
      goesOn = GOES_ON.test(plain);
    }
    return zone || titled;
  });
}

function startsZone(plain: string): boolean {
  if (!SPEAKS_OF_RIGHTS.test(plain) && !/\b(?:section|notice)\b/i.test(plain)) return false;
  if (
    CONFINES.some((pattern) => pattern.test(plain)) &&
    /\b(?:residents?|consumers?|individuals|located|citizens?|applies|subjects?|people|users|if you are)\b/i.test(plain)
  )
    return true;
  return CONDITIONS.test(plain) && INTRODUCES.test(plain);
}
