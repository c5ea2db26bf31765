import { defineRule } from '../define-rule.ts';
import { anyOf, pattern } from '../pattern.ts';

const NOT_HERE = 'EU|EEA|UK|United Kingdom|country|Switzerland|jurisdiction|home|state|region|United States';
const OUTSIDE = String.raw`outside (?:of )?(?:the |your )?(?:\w+ )?(?:${NOT_HERE})`;
const ANOTHER = '(?:other|another|foreign|different|third|various|any) (?:country|countries|jurisdictions?)';
const AMERICA = String.raw`United States|U\.S\.A?\.?|USA\b|the US\b`;
const BORDERS = 'international(?:ly)?|cross-border|transborder|overseas|abroad|globally|around the world|worldwide';
const COUNTRIES = 'countries (?:other|that|which|where|outside)|country (?:other|outside)';
const JURISDICTIONS = 'jurisdictions (?:that|which|where|other|outside|in which)';
const GROUNDS = 'standard contractual clauses|privacy shield|adequacy';
/** Countries that are often named. */
const NAMED = anyOf`
  India|China|Singapore|Ireland|Canada|Australia|Germany|Japan|Hong Kong|Israel|Philippines|Mexico|Brazil|Switzerland
  Netherlands|New Zealand|South Africa
`;
/** Another country, or what a transfer there rests on; the last of its words may go on. */
const ABROAD = [OUTSIDE, ANOTHER, AMERICA, BORDERS, COUNTRIES, JURISDICTIONS, GROUNDS, 'countries'].join('|');
/** It is sent, or lies somewhere. */
const SENT = anyOf`
  transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|transmission|sent|sending|send|moved|export(?:ed)?
`;
const LIES = anyOf`
  stor(?:e|ed|age)|process(?:ed|ing)?|held|hosted|maintained|kept|accessed|servers?|located|collected|reside
  data cent(?:er|re)s?
`;
/** Stays, or is of people there. */
const STAYS = anyOf`
  not transfer\w* (?:\w+ )?(?:outside|to)|only to|(?:only|exclusively|solely) (?:within|in|on servers in)|leaves?
  remains? (?:within|in)|only (?:\w+ ){0,4}(?:data|information) (?:of|about|on) (?:\w+ ){0,3}(?:in|from)
`;
/** For whom the site is, and where the company is at home. */
const AT_HOME = anyOf`
  intended for|directed (?:to|at)|residents of the United States|registered (?:in|office|company)
  incorporated (?:in|under)|postal
`;
/** What else is international. */
const OTHER_MATTERS = anyOf`law enforcement|merger|international (?:bank\w*|network\w*|students)`;

const YES = defineRule({
  question: 'international-transfer',
  value: 'yes',
  language: 'en',
  cues: [
    'outside',
    'countr',
    'jurisdiction',
    'united',
    'u.s',
    'usa',
    'the us',
    'internation',
    'cross',
    'transborder',
    'overseas',
    'abroad',
    'global',
    'world',
    'standard',
    'privacy shield',
    'safe harbor',
    'safe harbour',
    'adequacy',
    'india',
    'china',
    'singapore',
    'ireland',
    'canada',
    'australia',
    'germany',
    'japan',
    'hong kong',
    'israel',
    'philippines',
    'mexico',
    'brazil',
    'switzerland',
    'netherlands',
    'new zealand',
    'south africa',
  ],
  says: [
    pattern`${SENT}.{0,160}?\b${ABROAD}`,
    pattern`${LIES}.{0,60}?(?:\b(?:in|within|to|from|at)\b.{0,30}?)?\b${ABROAD}`,
    pattern`\b(?:transfer\w*|transmit\w*|send|sent|stored|hosted|servers?|data cent(?:er|re)s?)\b.{0,80}?\b(?:to|in)\b.{0,20}?${NAMED}`,
    /\b(?:stores|processes|shares?|subcontracts?)\b.{0,200}?\bin (?:the )?(?:United States|U\.S\.A?\.?|USA|European Union|EU|(?:\w+ )?countr(?:y|ies) (?:other|outside))(?! (?:state|law)s?\b)/i,
    /\b(?:privacy shield|standard contractual clauses|cross-border (?:data )?transfers?|international (?:data )?transfers?)\b/i,
    /\b(?:compl(?:y|ies)|adheres?|abides?|certif\w+|follows?)\b.{0,80}?\bsafe harbou?r\b/i,
    /\blocated in(?:side)? (?:and|or|as well as) outside\b/i,
    pattern`\b${ABROAD}.{0,100}?\b(?:will be |may be |are |is )?(?:transfer|transferred|transmitted|transmission|stored|processed)\b`,
  ],
  and: [/\b(?:information|data|servers?|website|services?|them|it|transfers)\b/i],
  unless: [pattern`${STAYS}|${AT_HOME}|${OTHER_MATTERS}`],
  hits: [
    'Warehouses located in and outside the European Union get your information.',
    'The company follows the Safe Harbor Principles for information from Europe.',
    'Our cloud provider stores and processes data in the United States and Chile.',
    'This involves sending your information around the world.',
    'By using the site you agree to the transfer of your data to India.',
    'We rely on standard contractual clauses for transfers.',
    'Your data may be transferred to the United States.',
    'Our servers are located outside the EEA.',
    'We operate globally and may transfer your data.',
  ],
  misses: [
    'We do not transfer data outside the EU.',
    'Our site is nice.',
    'We only store data of people in the United States.',
  ],
});

const NO = defineRule({
  question: 'international-transfer',
  value: 'no',
  language: 'en',
  cues: ['not', 'never', 'only', 'exclusively', 'solely', 'within', 'stored', 'hosted', 'located', 'held', 'kept'],
  denies: true,
  says: [
    /\b(?:not|never|\w{2,5}n't)\b.{0,40}?\b(?:transfer(?:red)?|sent|stored|processed|leave|leaves|export(?:ed)?)\b.{0,80}?\b(?:outside(?! (?:part|compan|organi|sources|service))|abroad|overseas|third countr|other countr|leave)/i,
    /\b(?:data|information|servers?)\b.{0,80}?\b(?:only|exclusively|solely|remains?|stays?)\b.{0,40}?\b(?:within|in|inside) (?:the )?(?:EU|EEA|Germany|Switzerland|UK|Netherlands|Canada|Norway|Sweden|Finland|France)/i,
    /\b(?:stored|processed|hosted|located) (?:only |exclusively |solely )(?:within|in|on servers in) (?!accordance|connection|the event|order|aggregate|compliance|certain|limited|so far|relation)/i,
    /\b(?:only )?(?:store|process|host|keep)\b.{0,60}?\b(?:only )?(?:within|inside) the (?:EEA|EU|European|UK|United Kingdom)\b/i,
    /\b(?:stored|hosted|located|held|kept) (?:\w+,? ){0,6}?(?:within|in|on) (?:\w+ )?(?:European|EU|EEA|UK|British|German|Swiss|Dutch|French|Irish|Canadian|Norwegian|Swedish|Finnish) (?:data ?cent(?:er|re)s?|facilit\w+|servers?)\b/i,
    /\b(?:not|never) leaves? (?:the|our) (?:EEA|European|UK|EU|country|Germany|Switzerland|device)\b/i,
    /\bno (?:\w+ )?transfer of\b.{0,60}?\b(?:outside|third countr)/i,
  ],
  unless: [/\b(?:unless|except|without|if|before)\b/i],
  hits: [
    'Your data never leaves the EU: it is not transferred abroad.',
    'Data is stored only in Germany.',
    'All data is stored in European data centres.',
  ],
  misses: ['Data may be transferred abroad.', 'We do not transfer data outside the EU unless it is protected there.'],
});

export default [YES, NO];
