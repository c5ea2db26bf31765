import { Cued } from '../text/cued.ts';

/** Where the clause of a denial ends, and another begins that is said. */
const TURN =
  '(?!\\b(?:but|however|although|though|while|whereas|instead|unless|except|other than|until|beyond|only|because|since|we (?:do|may|will|also|can|collect|use|store|process|receive)|(?:you|they|it) (?:may|will|can|also)|(?:will|must) (?!not\\b)|and (?:may|will) include|are optional)\\b|\\. |;)';
const NOT =
  "(?:(?:do|does|did|will|shall|can|could|would|is|are|was|were|has|have)(?: not|n't)|cannot|never|no longer|nor|neither)";
/** Before a word for data: nobody gets, holds or asks for it. */
const DENIED = new Cued(
  new RegExp(
    [
      `\\b${NOT}\\b(?:${TURN}.){0,40}?\\b(?:collect|gather|ask|request|requir|need|stor|record|log|obtain|process|track|us|receiv|ha(?:ve|s|d|ving)(?! to\\b)|hold|keep|retain|acquir|access|see|view|know|want|shar|sell|disclos|rent|trad|provid|includ|contain|involv|identif(?=\\w{1,6} [^.;]{1,40}? by\\b)|reveal(?!\\w{0,3} (?:\\w{2,9} ){0,2}(?:identity|who\\b))|link|connect|combin|associat|captur|sav|sen[dt]|transmit|transfer|giv|handl|submit|suppl|upload|allow|permit)\\w{0,4}\\b(?:${TURN}.){0,400}$`,
      `\\b(?:(?:in no event|under no circumstances|at no time)(?: \\w{2,6} (?:we|you|it|they))?|none of|no (?:personal )?(?:data|information) (?:such as|like|including))\\b(?:${TURN}.){0,240}$`,
      `\\bnot (?:directly |otherwise )?(?:connected|linked|associated|tied|combined|accompanied)\\b(?:${TURN}.){0,120}$`,
      `\\bbut not\\b(?! limited)(?:${TURN}.){0,80}$`,
      `\\b(?:rather than|instead of|as opposed to|without (?:collecting|providing|asking|disclosing|knowing|having(?! to\\b)|storing|using|revealing|identifying))\\b(?:${TURN}(?!, (?:we|you|it|they)\\b).){0,200}$`,
      `\\b(?:prohibited from|forbidden to|not (?:permitted|allowed|authori[sz]ed) to|(?:must|may|should|shall|agree|asked?|request\\w{0,3}|advised?|encouraged?|urged?|please|and|to|you) not(?: to)? (?:upload|provide|submit|send|share|post|enter|disclose|include|transmit|give|store|use)|refrain from|avoid (?:sending|providing|posting|sharing|submitting|including)|please (?:do not|don't))\\b(?:${TURN}.){0,300}$`,
    ].join('|'),
    'i',
  ),
);
/** After it: it stays with the person. */
const STAYS = new Cued(
  /\b(?:never|not|n't) (?:\w{2,12} ){0,2}(?:sent|transmitted|transferred|uploaded|transmit|upload|leave)(?: (?:(?:to|from) )?(?:us|our|any|your|the)\b| or )|\b(?:never|not) leaves? your\b|\b(?:processed|stored|kept|remains?|stays?|saved|held)(?: and \w{4,10})? (?:only|solely|exclusively|just|entirely) (?:locally |on your )|\b(?:access|process)(?:es|ed)? (?:[^.;,]{1,60} )?locally on (?:your|the)\b/i,
);
/** After it: it is not collected. */
const IS_NOT =
  /^(?:[^.;]|\.(?! )){0,160}?\b(?:(?:is|are|was|were|will|can|may|has|have)(?: not|n't| never)(?: be| been)?|cannot be|never) (?:(?:ever|generally|normally|currently|knowingly|intentionally) )?(?:collected|gathered|stored|recorded|logged|requested|required|needed|saved|kept|retained|captured|processed|visible to us|available to us|known to us)\b|^[^.;]{0,80}?\bwe (?:(?:will|do|would|can)(?: not|n't| never)|never) (?:collect|receive|obtain|request) (?:it|them|that|this|such)\b/i;

/** After it: only so, not at all. */
const YET =
  /^[^.;]{0,80}?\b(?:other than|except|unless|until|beyond|(?:longer|more|further) than|any longer|without (?:your|the) (?:\w{2,12} )?(?:consent|permission|approval)|outside)\b/i;
/** Shortened words, whose full stop ends nothing. */
const SHORTENED = /\b(?:e\.g|i\.e|etc|U\.S|incl|Inc|No)\./gi; // replace needs the flag
const ANY = new Cued(
  /n't\b|\b(?:not|cannot|never|no|nor|neither|rather|instead|opposed|without|prohibited|forbidden|refrain|avoid|locally|only|solely|exclusively|just|entirely)\b/i,
);

/** Whether what a text names at a place is denied, forbidden, or kept away from the service. */
export function isDeniedData(text: string, start: number, end: number): boolean {
  if (!ANY.test(text)) return false;
  if (STAYS.test(text)) return true;
  const whole = text.replace(SHORTENED, (word) => word.replace(/\./g, '_'));
  const after = whole.slice(end);
  return (DENIED.test(whole.slice(0, start)) && !YET.test(after)) || IS_NOT.test(after);
}
