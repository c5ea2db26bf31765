import { anyOf } from '../pattern.ts';

/** Parts of the patterns about those who get data to work for the service. */

/** Those who work for it or belong to it, and what they do: data is given to them. */
export const SERVANTS = anyOf`
  service[- ]providers?|processors?|vendors?|(?:sub-?)?contractors?|sub-?processors?|suppliers?|couriers?|carriers?
  advis[eo]rs|lawyers|auditors|accountants|agents|affiliate[sd]?|subsidiar(?:y|ies)|group companies
  companies within our group|parent company|(?:on our|on its|their) behalf
  perform(?:ing)? (?:\w+ ){0,2}(?:services|functions|tasks)|assist(?:s|ing)? us|help(?:s|ing)? us|who help
  help (?:to )?(?:operate|provide|perform|run|deliver|process|manage|maintain)|employees|payment process\w*|hosting
  shipping
`;
/** Those whom the service uses: it need not say that they get data. */
export const USED = anyOf`
  service[- ]providers?|processors?|vendors?|(?:sub-?)?contractors?|suppliers?|agents|affiliate[sd]?
  subsidiar(?:y|ies)|companies within our group|payment process\w*
  third[- ]party (?:services?|tools?|providers?|vendors?|analytics)
`;
/** That it uses them, or that data lies with them. */
export const USES = anyOf`
  use|uses|rely on|work with|access|processed (?:both )?by|stored (?:by|with|on)|hosted (?:by|on)
`;
/** What others do for the service. */
export const WORK = anyOf`
  on our behalf|assist(?:s|ing)? us|help(?:s|ing)? us|perform(?:ing)? (?:\w+ ){0,2}(?:services|functions|tasks)
  (?:help )?process (?:payments|your (?:payment|order)|orders|data|information)
`;
const FIRMS = 'companies|firms|parties|those|organi[sz]ations|businesses|people';
const DO = 'provide|supply|offer|help|assist|support|host|perform|process|carry out|deliver';
const WHAT = 'us|our|IT|hosting|technical|administrative|support|payment|services';
/** Others, by what they do for it. */
export const WHO_WORK = anyOf`(?:${FIRMS}) (?:that|who|which) (?:are )?(?:facilitat\w+|${DO}) (?:${WHAT})`;
