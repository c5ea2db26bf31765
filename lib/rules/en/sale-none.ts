import { defineRule } from '../define-rule.ts';
import { anyOf, pattern } from '../pattern.ts';

/** What people may ask for, and how it is called there: an opt-out leaves sales to be. */
const OPT_OUT = anyOf`
  right to|direct us|prefer that|tell us|["']do not sell|requests? (?:that|us|not|to opt)|you (?:can|may) request
  (?:your|opt-out|verifiable|consumer) requests?
  do not sell (?:or share |- )?(?:my|page|link|button|rule|requests?|(?:web ?)?form|web|info|preferences?|mechanism)
  do not sell or (?:do not )?share\b.{0,30}?\b(?:preferences?|signals?|requests?|settings?|links?)
`;
/** No data of the young. */
const OF_THE_YOUNG = anyOf`
  (?:sell|sold|rent)\w*\b[^,;]{0,80}\b(?:minors?|children)|(?:minors?|children)\b.{0,80}\b(?:sell|sold|rent)
  (?:under|below|younger than|less than|at least) (?:the age of )?(?:1[368]|thirteen|sixteen|eighteen)
`;
/** Not as a rule, or not that anybody knew. */
const WITH_A_LIMIT = anyOf`generally|knowingly|actual(?:ly)? know\w*`;
const KINDS = String.raw`credit card|payment information|phone numbers?|SMS|text messag\w+|mobile (?:information|opt)|short code`;
/** No data of one kind. */
const OF_ONE_KIND = anyOf`
  (?:sell|sold|rent|share|disclose)\w*,? (?:\w+,? ){0,6}${KINDS}
  (?:phone numbers?|SMS|text messag\w+|mobile (?:information|opt)\w*)\b.{0,60}?\b(?:not|never) (?:be )?(?:sold|shared)
  card (?:numbers?|details|information)\b.{0,60}?\b(?:not|never) (?:be )?(?:sold|shared)
`;
/** Goods. */
const GOODS = anyOf`sell(?:ing)? (?:alcohol|tobacco|products?|goods|items|tickets|services)`;
/** Denies a sale, but not that of personal data as such. */
const NOT_MEANT = pattern`${OPT_OUT}|${OF_THE_YOUNG}|${WITH_A_LIMIT}|${OF_ONE_KIND}|${GOODS}`;

const NOT_SOLD = defineRule({
  question: 'sale',
  value: 'not-sold',
  language: 'en',
  cues: ['sell', 'sold', 'rent', 'sale', 'trade', 'traffic', 'monetary', 'money', 'payment', 'consideration'],
  denies: true,
  says: [
    /\b(?:not|never|neither|\w{2,5}n't|nor)\b.{0,60}?\b(?:sell|selling|sold|rent|rented)\b/i,
    /\bno (?:sale|selling)\b/i,
    /\b(?:under no circumstances?|at no time|in no (?:way|event|case)|none of|nor)\b.{0,80}?\b(?:sell|sold|rent|rented)\b/i,
    /\b(?:data|information|details|lists?|addresses)\b.{0,30}?\b(?:is|are) not for sale\b/i,
    /\bselling\b.{0,40}?\b(?:data|information|details)\b.{0,40}?\b(?:never|not)\b/i,
    /\bnot (?:\w+ )?(?:trade|traffic) in (?:\w+ )?(?:personal|your|customer|user)\b/i,
    /\bsold: (?:no|none|not sold)\b/i,
    /\b(?:not|never|\w{2,5}n't)\b.{0,20}?\b(?:transfer|share|disclose|provide|exchange)\b.{0,60}?\b(?:information|data)\b.{0,60}?\b(?:for|in (?:return|exchange) for) (?:\w+ ){0,2}?(?:monetary|money|payment|consideration)\b/i,
    /\b(?:not|never|\w{2,5}n't)\b.{0,30}?\b(?:consider|constitute|believe|deem|qualify)\b.{0,90}?\b(?:sale|sales|selling)\b/i,
  ],
  unless: [NOT_MEANT],
  hits: [
    'At no time do we sell what we know about our guests.',
    'Your personal data is not for sale.',
    'None of this information is sold to anyone.',
    'We do not sell what we know about our users, and their data, least of all that of children.',
    'Selling your data is something that we will never do.',
    'We do not sell your personal information.',
    'Your data will never be sold or rented.',
    'We are not in the business of selling data.',
    'We do not share your data for money.',
  ],
  misses: [
    'We do not sell alcohol to minors.',
    'We may sell your information.',
    'Your browser can send a do not sell or share signal.',
    'You may direct us to not sell your information.',
  ],
});

const NEVER = "(?:do not|don't|will not|won't|(?:will |would )?never)(?: and will (?:not|never))?";
const WHOSE = "your|any|users?'?|members?'?|customers?'?|personal|personally identifiable";
/** Of all personal data, by name and without a condition: what sells any contradicts it. */
const NOT_SOLD_FLATLY = defineRule({
  question: 'sale',
  value: 'not-sold',
  flat: true,
  denies: true,
  language: 'en',
  cues: ['sell', 'sold'],
  says: [
    pattern`^(?:[\w' ]{1,40},? )?(?:we|our company|the company) ${NEVER} (?:\w+,? ){0,3}sell\b.{0,70}?\b${WHOSE} (?:\w+ ){0,2}(?:information|data)\b`,
  ],
  unless: [NOT_MEANT],
  hits: ['We do not sell, trade or otherwise pass on your personal information.', 'We will never sell your data.'],
  misses: ['What you enter in this form is never sold.', 'The link to our Do Not Sell form is here.'],
});

export default [NOT_SOLD, NOT_SOLD_FLATLY];
