import { anyOf, pattern } from '../pattern.ts';
import { SHARE } from './vocabulary.ts';

/** Parts of the patterns about who gets personal data. */

/** Giving it, or selling it. */
export const GIVES = `${SHARE}|\\b(?:sold|sells?|selling)\\b`;
const AD_FIRMS = 'companies|partners?|networks?|agencies|agents|providers?|services|platforms|exchanges|technology';
/** Those who do advertising, or trade with data. */
export const AD_PARTIES = anyOf`
  advertisers?|advertising (?:\w+ ){0,2}${AD_FIRMS}
  ad(?:-|vert)? ?(?:networks?|partners?|servers?|tech\w*|exchanges?|companies|serving|platforms|agencies|management)
  ads? (?:partners?|networks?)
  marketing (?:and advertising )?(?:partners?|companies|networks?|agencies|firms|platforms|organi[sz]ations|affiliates)
  marketers|data (?:brokers?|aggregators?|partners)|list (?:brokers|managers)|demand[- ]side
`;
const AIMS =
  'for|for the purposes? of|their|its|own|direct|to deliver|to show|to serve|to provide|to display|deliver|serve';
const KINDS = String.raw`targeted|behaviou?ral|interest-based|personali[sz]ed|relevant|tailored|cross-context\w*`;
const ADVERTISING = String.raw`advertis\w+|ads|marketing|promotional (?:purposes|offers|materials)|solicitation`;
/** Advertising as what data is given for. */
export const AD_PURPOSE = anyOf`
  to market their (?:products|services|goods)|(?:${AIMS}|${KINDS}) (?:\w+,? ){0,4}${ADVERTISING}
  advertising (?:purposes|identifiers?)
`;
/** Those who are not the service, as they are called. */
export const OTHERS = anyOf`
  third[- ]part(?:y|ies)|partners?|others|other (?:companies|organi[sz]ations|businesses|parties|entities|users|members)
  compan(?:y|ies)|organi[sz]ations?|business partners?|sponsors|clients|customers|merchants|publishers|vendors
  providers?|affiliates|parties|Google|Facebook
`;

const BY_LAW = String.raw`required (?:to do so )?by law|court order|subpoena|legal process|law enforcement`;
const BY_AUTHORITIES = 'government|regulat';
const TO_PROTECT = String.raw`protect (?:the |our )?(?:rights|safety|property)`;
const IN_A_SALE = String.raw`merger|acquisition|bankruptcy|sale of (?:all|our|the|its)|successor|reorgani[sz]ation`;
/** The law, a danger or the sale of the company makes the service give data: other questions. */
export const COMPELLED = pattern`\b(?:${BY_LAW}|${BY_AUTHORITIES}|${TO_PROTECT}|${IN_A_SALE})`;

/** People agree to it, or want it themselves. */
const AGREED = anyOf`
  with your (?:\w+ )?(?:consent|permission)|at your (?:request|direction)|your prior
  you (?:choose|direct|ask|authorize|consent|request)|(?:if|unless) you agree|unless you give
`;
/** Nothing without their word; but to sell nothing without it is no rule for all else. */
const NOT_UNASKED = anyOf`(?<!(?:sell|rent|trade)\b.{0,120})without (?:first )?(?:your|obtaining)`;
/** It is for people to say, or open to all. */
export const CONSENT = pattern`${AGREED}|${NOT_UNASKED}|\bpublic(?:ly)?\b`;

/** Those who work for the service, as they are called. */
const WORKERS = anyOf`
  service[- ]providers?|(?:sub)?processors?|vendors?|contractors?|suppliers?|couriers?|carriers?|agents|employees
  advis[eo]rs|lawyers|auditors|accountants
`;
/** Those who belong to it. */
const FAMILY = anyOf`
  affiliate[sd]?|subsidiar(?:y|ies)|(?:corporate|same) (?:group|family)|group (?:companies|of companies)|parent company
`;
/** What they do for it. */
const WORK = anyOf`
  behalf|perform(?:ing)? (?:\w+ )?(?:services|functions|tasks)|work(?:s|ing)? (?:for|with) us|hosting|cloud
  assist(?:s|ing)? (?:us|in)|help(?:s|ing)? (?:us|with)
  helps? (?:to )?(?:operate|provide|perform|run|deliver|process|manage|maintain|send)
`;
/** An order is carried out. */
const ORDERS = anyOf`
  fulfil|deliver(?:y|ing) (?:of|your|the|product)|shipping|payment process\w*|credit card
  process (?:your )?(?:order|payment|transaction)s?
`;
/** Who gets data works for the service: less than sharing with partners. */
export const SERVANT = pattern`${WORKERS}|${FAMILY}|${WORK}|${ORDERS}`;
