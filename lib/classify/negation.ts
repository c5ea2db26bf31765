import { Cued } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';

/** Words that deny what follows them. */
const NEGATION =
  /\b(?:not|never|cannot|no longer|neither|nor|without|nobody|nothing|none of|no one|refrain from|prohibited from|no)\b|n't\b/i;
const DENIES = new Cued(NEGATION);
/** Negations that deny nothing: "not only", "if you do not agree", "whether or not". */
const EMPTY =
  /\b(?:not (?:only|just|limited|necessarily|always|all|every)|whether or not|(?:if|unless|when|where|until|in case) (?:you|we|they|it|such \w+|a user|users) (?:do|does|are|is|have|has|did|would|choose|chose|should)(?: not|n't)(?: to)?|not be able|(?:if|unless|when) you (?:wish|want|prefer|choose|decide|elect|would (?:like|rather|prefer)) (?:to )?not|no matter|without (?:you|your) (?:\w+ )?(?:actively|providing|entering|submitting|doing)|without (?:\w+ ){0,3}(?:consent|notice|permission|notification|authori[sz]ation|limitation|delay|charge|cost|restriction)|no longer (?:needed|necessary|required|relevant|have|has|wish|want|desire|like|interested)|not (?:repeatedly|(?:\w+ ){1,3}the same)|(?:no|not|never) later than|no longer than|(?:without|no) (?:any )?(?:time )?limits?|no more than|no less than|not unless|not least|but not limited|not (?:object|opt|agree|consent|want|wish))\b/gi;
/** What ends the reach of a negation. */
const BOUNDARY =
  /[;:.!?]|\b(?:but|however|although|though|except|unless|other than|while|whereas|instead|only|apart from|aside from|besides|until|because|since|rather)\b|,? and (?:we|you|they|it)\b|, (?:we|you|they)\b|\b(?:and|or) (?:may|will|can)\b|,? (?:and|or) if (?:you|we)\b|, and (?:the|our|this) [\w ]{1,30}?(?= (?:may|will|can|reserves?)\b)/gi;
/** How far before it a negation denies a verb, what stands in brackets between them not counted. Units: UTF-16 units. */
const REACH = 120;
const BRACKETS = /\([^()]{0,200}\)/g;

/** Whether a text may have a negation: cheaper than to ask of a place in it. */
export function mayDeny(text: string): boolean {
  return DENIES.mayMatch(text);
}

/** Whether a negation in the same clause denies what starts at `at`. */
export function isDenied(text: string, at: number): boolean {
  const near = text
    .slice(Math.max(0, at - 3 * REACH), at)
    .replace(BRACKETS, '')
    .slice(-REACH);
  if (!NEGATION.test(near)) return false; // as in most texts
  const before = near.replace(EMPTY, '');
  const last = matchesIn(before, BOUNDARY).at(-1);
  const clause = last === undefined ? before : before.slice(last.index + last[0].length);
  return NEGATION.test(clause);
}

/** Whether a stretch of text denies something itself. */
export function holdsNegation(text: string): boolean {
  return NEGATION.test(text) && NEGATION.test(text.replace(EMPTY, ''));
}

/** What lifts a denial for what follows: "to nobody except our vendors". */
const EXCEPTION =
  /\b(?:except|unless|other than|apart from|aside from|only (?:to|with|if|when|in)|but (?:we )?(?:may|only))\b/i;

/** Whether a stretch of text holds an exception, so that a denial before it does not reach its end. */
export function holdsException(text: string): boolean {
  return EXCEPTION.test(text);
}
