/** What stands in brackets; "device(s)" is one word. */
const BRACKETS = / ?(?<![\w'])\([^()]{0,300}\)/;
/** A circumstance before the phrase: "If you ask for it, …", "Normally, …". */
const OPENING =
  /^(?:(?:if|when(?:ever)?|once|after|unless|where|while|because|since|upon|following|during|with(?:out|in)?|under|for|in|on|as|by|at|to|depending)\b[^,]{0,200}|\w{2,15}ly|however|also|then|thus|therefore|instead|otherwise|moreover), /i;
const CONNECTOR = /^(?:and|or|but|also|then|both|either|all of|any of|only|that|which) /i;
/** What is said of it further on. */
const REST =
  /,? (?:if|when(?:ever)?|where|unless|until|because|so (?:that|they|we)|in order|in accordance|in connection|except|to the extent|as (?:long|described|set|well|necessary|needed|required|part|follows|soon)|only|for (?:a|the|any) (?:\w{1,12} )?(?:period|time)|in case|described|set out|listed|mentioned|which|who|whose|through|via|by using|even|under (?:statutory|applicable|relevant|the|our)|within (?:our|the|its)|in the (?:USA?|United|EU|EEA|UK|European))\b.*$/i;
/** Words that lead on to something that is not there any more. */
const LOOSE_END =
  /[\s,;:"'-]{1,6}$| (?:and|or|and\/or|with|to|for|from|of|in|on|by|at|about|as|that|which|who|is|are|was|were|be|will|must|may|can|shall|should|would|could|might|not|also|then|only|automatically|generally|typically|usually|normally|permanently|securely|relating|related|regarding|concerning|pertaining|associated|including|such|like|along|together|necessary|collected|provided|internationally|globally|worldwide|anytime|interact|the|a|an|our|your|its|their)$/i;
/** A relative clause that belongs to the name: "the data that you give us", "information we hold". */
const OF_SOMEBODY =
  / (?:that |which )?(?:we|you|users?|they|customers?|visitors?) (?:(?:may|can|have|will|might|directly|voluntarily|already) ){0,2}(?!are\b|were\b|have\b|will\b|may\b|can\b|must\b)[a-z]{3,14}(?= (?:to|with|on|in|via|through|about|from|for|at|by|us|and|or)\b|,|$)/i;
/** One that is cut off: "the data you choose" to give. */
const CUT_OFF =
  / (?:that |which )?(?:we|you|users?|they) (?:choose|wish|want|decide|need|agree|have|ask|seek|elect|prefer|like)$/i;
/** Units: words and characters. What is longer is a clause, not a name. */
const MOST_WORDS = 16;
const LONGEST = 110;
/** Marks of a clause; "to you" and "about us" are none. */
const CLAUSE =
  /\b(?:is|are|was|were|be|been|being|am|will|must|shall|should|would|could|may|might|can|cannot|has|have|had|does|do|did|not|never|no longer|please)\b|n't\b|(?<!\b(?:to|about|from|with|of|by|for|on|between|identif(?:y|ies)|help) )\b(?:we|you|they|it|he|she|i)\b|[;:|?!*#<>[\]{}\u2026]|https?|(?:,|\band|\bor) (?:submit|provide|send|share|use|uses|stores?|collects?|process(?:es)?|disclose|sell|transfer|make|help|allow|enable|improve)\b/i;
/** Words that open no name of data: of a clause, of a deed, or that stand for a name said before. */
const NO_START =
  /^(?:to|of|for|from|with|in|on|by|at|as|if|when|where|while|once|unless|because|so|but|nor|yet|than|up|out|into|within|after|before|until|how|what|why|whether|there|here|it|them|they|we|you|us|he|she|who|uses?|using|used|stores?|storing|shar(?:e|es|ing)|process(?:es|ing)?|collect(?:s|ing)?|analy[sz](?:e|es|ing)|provid(?:e|es|ing)|send(?:s|ing)?|keep(?:s|ing)?|sell(?:s|ing)?|transfer(?:s|ring)|combin(?:e|es|ing)|identif(?:y|ies|ying)|understand|improve|disclos(?:e|es|ing)|submit|release|the following|no|none|not|nothing|anything|something|everything|for example|e\.g|i\.e|\W)(?![\w-])/i;
const PRONOUN =
  /^(?:this|these|those|that|the same|(?:this|that|such|these|those|the|said) (?:data|information|records?)|(?:some|certain|other) (?:data|information|records?)|others?|one|parts?|some|all|any|many|most|certain)$/i;

/**
 * Words of a policy as the name of something: without brackets, circumstances and loose ends.
 *
 * Fails: never; '' where they are no name, but a clause, a piece of one, or "it".
 */
export function nounPhrase(words: string): string {
  let phrase = withoutBrackets(words.replace(/\s+/g, ' ').trim());
  phrase = phrase.replace(/^[^()]*\) ?| ?\([^()]*$/g, '').replace(/^["'\s,;:–-]{1,6}/, '');
  const opening = OPENING.exec(phrase)?.[0] ?? '';
  phrase = phrase.slice(opening.length).replace(CONNECTOR, '').replace(REST, '');
  while (LOOSE_END.test(phrase)) phrase = phrase.replace(LOOSE_END, '').replace(CUT_OFF, '');
  const bare = phrase.replace(OF_SOMEBODY, '');
  const isName =
    phrase.length > 1 &&
    phrase.length <= LONGEST &&
    phrase.split(' ').length <= MOST_WORDS &&
    !NO_START.test(phrase) &&
    !PRONOUN.test(phrase) &&
    !CLAUSE.test(bare);
  return isName ? phrase : '';
}

/** A text without what stands in brackets. */
export function withoutBrackets(text: string): string {
  let rest = text;
  while (BRACKETS.test(rest)) rest = rest.replace(BRACKETS, '');
  return rest;
}
