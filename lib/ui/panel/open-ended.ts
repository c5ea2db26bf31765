import type { Clause, ScoredReport } from '../../types.ts';

const KEPT =
  /\b(?:retain(?:ed|s|ing)?|keep(?:s|ing)?(?! (?:you|us|the (?:services?|sites?|platforms?)|our|processing|in touch|up|track)\b)|kept|stor(?:e|es|ed|ing)|h[eo]ld(?:s|ing)?(?! (?:about|on)\b)|maintain(?:ed|s|ing)?|preserved?|archived?|saved?|remains?)\b/i;
/** How long, without a number. */
const OPEN =
  /\b(?:(?:as|so) long as|longer|necessary|needed?|require[ds]?|obliged|permitted|until|indefinite\w{0,2}|permanent\w{0,2}|forever|limit(?:ed|ation)?|duration|time|period|legitimate|accordance|even (?:after|if)|after|whenever)\b/i;
const GONE =
  /\b(?:delet(?:e|ed|es|ing)|eras(?:e|ed|es|ing)|remov(?:e|ed|es|ing)|destroy(?:ed|s)?|purged?|dispos(?:e|ed|es)|anonymi[sz](?:e|ed|es|ing)|de-?identif(?:y|ied)|wiped)\b/i;
const NOT_KEPT =
  /\b(?:not|never|nor|n't) (?:\w{2,12} ){0,2}(?:retain|keep|store|hold|save|maintain)(?!.{0,200}\blonger\b)/i;
const NUMBERED =
  /(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)|\d\)?)[ -](?:(?:full|calendar|business|working) )?(?:minute|hour|day|week|month|year)s?\b/i;

/**
 * The sentences that set no end to keeping data: "as long as necessary", or without limit. In the policy's order.
 *
 * Shape:  none that promises to delete ("deleted once you have your answer"), or that gives a number of days.
 */
export function openEndedOf({ clauses }: Pick<ScoredReport, 'clauses'>): readonly Clause[] {
  return clauses.filter(
    ({ quote, answers: { retention } }) =>
      retention === 'indefinite' || (retention === 'as-needed' && isKeptOpenly(quote)),
  );
}

/** Whether a sentence says of data that it is kept before it says, if at all, that it goes. */
function isKeptOpenly(quote: string): boolean {
  const kept = quote.search(KEPT);
  const gone = quote.search(GONE);
  if (kept < 0 || (gone >= 0 && gone < kept)) return false;
  if (/\bcookies?\b/i.test(quote) && !/\b(?:data|information)\b/i.test(quote)) return false;
  return OPEN.test(quote) && !NOT_KEPT.test(quote) && !NUMBERED.test(quote);
}
