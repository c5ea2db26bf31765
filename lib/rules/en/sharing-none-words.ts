import { anyOf, pattern } from '../pattern.ts';

/** What patterns that promise to share nothing do not mean: promises that hold for a part, or with exceptions. */

/** A rule with exceptions, or a part of the data: no promise that nobody gets any. */
export const PARTLY = [
  pattern`
    \b(?:generally|typically|normally|usually|as a rule)\b
    \bonly (?:share|disclose|provide|pass|give)s?\b.{0,30}?\b(?:with|to)\b
  `,
  /^(?!.{0,400}\b(?:information|data|details)\b).{0,300}\be-?mail address/i,
];

/** What comes later, or stands elsewhere, is excepted. */
const EXCEPTED = anyOf`
  except (?:as|for|to|in|when)? ?(?:described|provided|set|stated|disclosed|outlined|in this|below|the following)
  other than (?:as|those|to)|unless (?:described|otherwise)|outside of|through (?:the|our) |defined (?:by|in|under)
  as (?:described|set forth|outlined|provided|disclosed|stated) (?:below|in|above|herein|otherwise)
  in the following|following (?:circumstances|cases|ways)|service providers|government or local
`;
/** Not without being asked, or not by accident: but otherwise. */
const UNLESS_ALLOWED = anyOf`
  without (?:your|their|first|obtaining|prior|the)|whether or not|not (?:only|just)|accidentally|knowingly|no right
  do not use|sell (?:or|and) share
`;
/** Not for one aim. */
const FOR_AN_AIM = anyOf`
  for (?:their|its) (?:own )?(?:direct )?(?:marketing|promotional|commercial)|marketing purposes|purposes? of
  for (?:\w+ ){0,3}(?:mailings?|e-?mail|telemarketing|solicitation)|behaviou?ral|tracking
`;
/** Not one kind of data, or not that of some people. */
const SOME_DATA = anyOf`
  aggregate|health|payment|(?:credit |debit |bank )?cards?|financial|password|phone|SMS|text|mobile|precise|sensitive
  children?|under 1\d
`;
/** What people must not do. */
const PEOPLE = anyOf`you (?:may not|should|agree|must)|please do not`;
/** What the service does not answer for. */
const NO_WARRANTY = anyOf`warrant(?:y|ies)|guarantees?|liable|liability|endorse`;

/** Denies that data is shared, but not all sharing of all data. */
export const NOT_ALL = pattern`
  ${EXCEPTED}|${UNLESS_ALLOWED}|${FOR_AN_AIM}|${SOME_DATA}|${PEOPLE}|${NO_WARRANTY}
`;

/** What the law asks for, and what people ask for or agree to: exceptions that leave a promise whole. */
const USUAL = anyOf`
  laws?|legal|legally|court|subpoena|warrant|merger|sale of|consent|permission|public\w*|posts?|requests?|requested
  you (?:\w+ )?(?:ask|choose|agree|direct|authori[sz]e)
`;
/** Any other exception. */
export const UNLESS_ELSE = pattern`\b(?:except|other than|unless|apart from|save)\b(?!.{0,120}${USUAL})`;

/** Parts of a flat promise: nothing, sold or not, to anybody. */
export const NEVER = String.raw`(?:will|do|would|shall) (?:never|not)|never|don't|won't`;
export const SELL = 'sell, (?:trade|rent|share)[^.]{0,40} ';
export const TO_ANYONE = anyOf`
  (?:to|with) any ?(?:one|body|third part(?:y|ies)|other (?:part|person|compan|organi)\w*)
  (?:to|with) (?:outside parties|third parties)
`;
/** Exceptions and aims. */
const OPEN = anyOf`
  without|except (?:as|for|to|in)|other than|as (?:described|set)|for (?:their|marketing|promotional|commercial)
  purposes?|service providers|if you|your consent
`;
/** Data of one kind. */
const OF_A_KIND = anyOf`payment|credit card|health|phone|mobile|video|sensitive`;
/** Leaves room for sharing: no flat promise. */
export const LEFT_OPEN = pattern`${OPEN}|${OF_A_KIND}`;
