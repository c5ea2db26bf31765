/** What people hold or keep that is no data. */
const THINGS =
  '(?! (?:your |the |an? |any )?(?:order(?! (?:history|data|information|details|records))|seat|place|spot|booking|reservation|package|items?|auction|sale|raffle|event|meeting|funds|money|goods|products?)\\b)';
const KEPT = `retain(?:ed|s|ing)?|(?:keep(?:s|ing)?|kept)${THINGS}|(?<!\\b(?:the|our|an?|app|play|online|apple|google|your|each|any|this|to) )store|stor(?:ed|es|ing)|(?<=\\bto )store|storage (?:period|duration|time|term)|h[eo]ld(?:s|ing)?(?! (?:responsible|liable|harmless))${THINGS}|archived?|saved?|preserved?|maintain(?:ed|s)?|retention|(?:stays?|remains?) (?:on|in|stored|available|visible)|(?:data|information|content|files|recordings?) (?:will be|is|are) available|recorded`;
const GONE =
  'delet(?:e|ed|es|ing|ion)|eras(?:e|ed|es|ing|ure)|remov(?:e|ed|es|ing|al)|purg(?:e|ed|es|ing)|destroy(?:ed|s|ing)?|destruction|shred(?:ded)?|anonymi[sz](?:e|ed|es|ing|ation)|de-?identif(?:y|ied|ies)|wiped?|discard(?:ed)?|disposed?|expunged?|overwrit(?:e|es|ten)|scrubbed|dropped|cleared|disassociated?|rotat(?:e|ed|es|ion)|disappears?|truncat(?:e|ed|es|ion)|masked|obfuscated|(?<!\\b(?:cookies?|sessions?|links?|tokens?|codes?|offers?|cards?|trial|subscription|membership|passwords?|it|they|which|that) (?:(?:will|may|that|can|automatically|which|is|are|set|to) ){0,4})expires?';
const ANSWERED =
  'respon(?:d|se|ds)|repl(?:y|ies)|answer|compl(?:y|ied|ete|eted)|acknowledge|confirm|process(?:ed)?|handled?|extend(?:ed)?|extension|contact|notif(?:y|ied)|inform|provide|fulfill?|verif(?:y|ied)|honou?r|send|receive|request(?:s|ed)?|appeal|opt(?:ed)?[- ]out|unsubscrib(?:e|ed|ing)';
const VERB = new RegExp(`\\b(?:(${KEPT})|(${GONE})|(${ANSWERED}))\\b`, 'i');

/** A right or a promise of an answer, not the end of the data: "your request to delete", "you may delete". */
const ASKED =
  /\b(?:requests?|right|ask(?:ed|ing)?(?: us)?|you (?:can|may)(?: choose)?|option|able) (?:to|for) (?:have .{0,30}|(?:\w{2,15}(?:,| or| and) ){1,3})?$/i;
/** Why it is kept, not what is done in that time: "kept to answer you for 30 days". */
const PURPOSE = /\b(?:to|for) $/i;
/** How long, not by when: of two verbs the one that keeps is meant. */
const HOW_LONG =
  /\b(?:for|during|exceed(?:ing)?|longer than|more than)(?: (?:a|an|the|up to|at most|about|approximately|around|only|no|not|more|longer|than|maximum|total|period|term|duration|time|of|next|following|another|least|minimum)){0,7} $/i;

/** An answer to a request, whatever the request is for. */
const ANSWERS_REQUEST =
  /\b(?:respond|reply|answer|comply|process|handle|honou?r|fulfill?|complete|act)\w{0,4}\b[^.;]{0,60}\brequests?\b(?![^.;]{0,120}\b(?:and|will) (?:then |permanently )?(?:delete|erase|remove)\b)[^.;]{0,200}$/i;

export type Governor = 'kept' | 'gone' | 'answered';

/**
 * What a sentence says of a period: that data is kept for it, gone after it, or that somebody gets an answer in it.
 *
 * Shape:  the text before the period and after it → by the verb nearest before it, else by the first one after it.
 * Fails:  never; `null` when no such verb is there.
 */
export function governingVerb(before: string, after: string): Governor | null {
  if (ANSWERS_REQUEST.test(before) && !HOW_LONG.test(before)) return 'answered';
  let rest = before;
  let offset = 0;
  let nearest: Governor | null = null;
  let onData: Governor | null = null;
  for (let match = VERB.exec(rest); match; match = VERB.exec(rest)) {
    const until = before.slice(0, offset + match.index);
    const kind = ASKED.test(until) ? 'answered' : kindOf(match);
    if (kind !== 'answered') onData = kind;
    if (kind !== 'answered' || nearest === null || !PURPOSE.test(until)) nearest = kind;
    offset += match.index + match[0].length;
    rest = before.slice(offset);
  }
  if (nearest === 'answered' && onData !== null && HOW_LONG.test(before) && !/\bexten/i.test(before)) return onData;
  if (nearest !== null) return nearest;
  const match = VERB.exec(after);
  return match && !ASKED.test(after.slice(0, match.index)) ? kindOf(match) : null;
}

function kindOf(match: RegExpExecArray): Governor {
  if (match[1] !== undefined) return 'kept';
  return match[2] !== undefined ? 'gone' : 'answered';
}
