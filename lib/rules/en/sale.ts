import { defineRule } from '../define-rule.ts';
import { anyOf, pattern } from '../pattern.ts';
import NONE from './sale-none.ts';

/** What a policy calls data about people. */
const DATA = anyOf`
  information|data|details|addresses|address|numbers?|records?|lists?|profiles?|identifiers|PII|footage
`;

const SOLD = defineRule({
  question: 'sale',
  value: 'sold',
  flat: true,
  language: 'en',
  cues: [
    'sell',
    'sold',
    'rent',
    'lease',
    'licens',
    'monetiz',
    'exchang',
    'trade',
    'swap',
    'barter',
    'available',
    'purchase',
    'buy',
  ],
  says: [
    pattern`(?<=\b(?:we|us|company|they|also|and|or|may|will|can|do|have|has|otherwise|,)["“ ]{0,3})["']?\b(?:sell|sells|rent|rents)\b["']?.{0,90}?${DATA}`,
    /(?<=\b(?:we|may|will|can|or|and) )(?:sell|rent) (?:it|them)\b/i,
    /\b(?:information|data|profile|identifiers|addresses)\b.{0,80}?\b(?:is|are|be|been|being|or|and|have|has) ["']?(?:sold|rented)\b/i,
    /\b(?:have|has) (?:disclosed (?:and|or|and\/or) )?["']?sold\b.{0,120}?\b(?:information|data|identifiers|categories)\b/i,
    /["']?\bsold["']?(?: \([^)]{0,80}\))? (?:such|the following|this|your|certain|personal|some)\b/i,
    /\bin the business of selling\b/i,
    /\bexchang\w*\b.{0,100}?\b(?:for|in return for) (?:\w+ ){0,3}(?:money|monetary|valuable consideration|compensation|payment|a fee)\b/i,
    /\b(?:clients?|customers|partners|companies|advertisers|third parties) (?:that|who|which) (?:may )?(?:purchase|buy|rent|license)s?\b.{0,40}?\b(?:contact|member|user|personal|customer|your) (?:\w+ ){0,2}(?:information|data|details|lists?)\b/i,
    /\b(?:lists?|data|information|details|addresses) (?:\w+ )?available (?:for|to) (?:rent|rental|sale|purchase|hire)\b/i,
    /(?<=\b(?:we|may|will|can|or|and|also) )(?:trade|swap|barter|rent|exchange)\b.{0,60}?\b(?:lists?|names|details|addresses|information|data)\b.{0,40}?\bwith other\b/i,
  ],
  unless: [
    /\bsell (?:you|products|goods|items|tickets|our (?:products|services))\b/i,
    /\bdo not sell (?:or share )?my\b/i,
    /\bexchang\w*\b.{0,100}?\bfor\b.{0,30}?\bfraud\b|\bfraud\b.{0,100}?\bexchang/i,
    /\b(?:if|whether|how|when) we (?:sell|sold|were to sell)\b|\bhow and when\b|\bright to know\b|\bcategories and specific pieces\b/i,
    /\b(?:sell|share|rent|sold)\w*,? (?:\w+,? ){0,3}(?:aggregate|de-?identified|anonym)/i,
    /\b(?:right to (?:\w+ ){0,3}request|verifiable request|request (?:that|a report|for information)|you have (?:the|a) right)\b/i,
    /\b(?:merger|bankruptcy|assets|acquisition|successor|products? being sold)\b/i,
  ],
  hits: [
    'We make our member list available for rental.',
    'Our clients are companies that purchase your contact details.',
    'We may sell your personal information to advertisers.',
    'In the past 12 months we have sold identifiers to data brokers.',
    'Your profile may be sold to our partners.',
    'Your information may be exchanged for money.',
    'We swap names and addresses with other charities.',
  ],
  misses: [
    'A photo that you sell on our site shows your name.',
    'We do not sell your personal information.',
    'To detect fraud we may exchange data with other companies.',
    'We use your information to sell you shoes.',
    'Your data will never be sold or rented.',
  ],
});

const CONCEDED = defineRule({
  question: 'sale',
  value: 'sold',
  language: 'en',
  cues: ['sale', 'sell'],
  says: [
    /\b(?:considered|defined as|constitutes?|qualif(?:y|ies) as|deemed|be|is|are|called?|consider to be|regarded as) (?:to be |as )?(?:having (?:disclosed or )?)?(?:an? |a type of |the )?["']?(?:sales?|selling|sold)\b(?! (?:by|to you|in ))/i,
  ],
  unless: [
    /\b(?:merger|assets|bankruptcy|successor|point of sale|for sale to|(?:company|business|firm|site|website|we) (?:is|are|be|were|was) sold)\b/i,
    /\b(?:items?|products?|goods|merchandise|tickets?|vehicles?)\b.{0,20}\b(?:is|are|be|were|was) sold\b|\bfinal sales?\b/i,
  ],
  hits: ['Some of our sharing with ad networks may be considered a "sale" under California law.'],
  misses: [
    'Records go to the new owner if the company is sold to another firm.',
    'We do not do anything that would be considered a sale.',
    'The product is for sale in our shop.',
    'Lamps on the last shelf are products that are sold as they stand.',
  ],
});

const OPT_OUT = defineRule({
  question: 'sale',
  value: 'sold',
  yields: true,
  denies: true,
  language: 'en',
  cues: ['sale', 'sell', 'sold'],
  says: [
    /\bopt(?:ing)?[- ]?out\b.{0,60}?\b(?:sales?|selling|sold)\b/i,
    /\bdo not sell\b.{0,40}?\bmy\b/i,
    /\b(?:direct us|ask us|request that we|instruct us|prefer that we)\b.{0,30}?\b(?:not|stop)\b.{0,10}?\bsell/i,
  ],
  unless: [
    /\b(?:not (?:offer|provide|need)|telemarketing|sales calls|no opt-?out|do(?:es)? not (?:currently )?engage)\b/i,
    /\bunder (?:\w+ ){1,3}law,? (?:\w+ ){0,3}(?:consumers|residents|customers) (?:may|can)\b/i,
    /\b(?:terms|copyright|contact us|privacy policy)\b[^|]{0,30}\|/i,
  ],
  hits: [
    'To opt out of the sale of your data, use the link below.',
    'Click "Do Not Sell My Personal Information" to stop it.',
  ],
  misses: [
    'About us | Privacy policy | Do not sell my data',
    'You can opt out of our newsletter .',
    'We do not sell personal information.',
  ],
});

export default [SOLD, CONCEDED, OPT_OUT, ...NONE];
