import { SHARE } from './vocabulary.ts';

/** Parts of the patterns about who gets personal data. */

export const GIVES = `${SHARE}|\\b(?:sold|sells?|selling)\\b`;
export const AD_PARTIES = String.raw`\b(?:advertisers?|advertising (?:\w+ ){0,2}(?:companies|partners?|networks?|agencies|agents|providers?|services|platforms|exchanges|technology)|ad(?:-|vert)? ?(?:networks?|partners?|servers?|tech\w*|exchanges?|companies|serving|platforms|agencies|management)|ads? (?:partners?|networks?)|marketing (?:and advertising )?(?:partners?|companies|networks?|agencies|firms|platforms|organi[sz]ations|affiliates)|marketers|data (?:brokers?|aggregators?|partners)|list (?:brokers|managers)|demand[- ]side)\b`;
export const AD_PURPOSE = String.raw`\b(?:to market their (?:products|services|goods)|(?:for|for the purposes? of|their|its|own|direct|to deliver|to show|to serve|to provide|to display|deliver|serve|targeted|behaviou?ral|interest-based|personali[sz]ed|relevant|tailored|cross-context\w*) (?:\w+,? ){0,4}(?:advertis\w+|ads|marketing|promotional (?:purposes|offers|materials)|solicitation)|advertising (?:purposes|identifiers?))\b`;
export const OTHERS = String.raw`\b(?:third[- ]part(?:y|ies)|partners?|others|other (?:companies|organi[sz]ations|businesses|parties|entities|users|members)|compan(?:y|ies)|organi[sz]ations?|business partners?|sponsors|clients|customers|merchants|publishers|vendors|providers?|affiliates|parties|Google|Facebook)\b`;
export const COMPELLED =
  /\b(?:required (?:to do so )?by law|court order|subpoena|legal process|law enforcement|merger|acquisition|bankruptcy|sale of (?:all|our|the|its)|successor|reorgani[sz]ation|protect (?:the |our )?(?:rights|safety|property)|government|regulat)/i;
export const CONSENT =
  /\b(?:with your (?:\w+ )?(?:consent|permission)|at your (?:request|direction)|if you (?:choose|ask|request|direct|consent|agree)|you (?:choose|direct|ask|authorize|consent|request)|unless you (?:give|consent|agree)|(?<!(?:sell|rent|trade)\b.{0,120})without (?:first )?(?:your|obtaining)|your prior|public(?:ly)?)\b/i;
export const SERVANT =
  /\b(?:service[- ]providers?|processors?|vendors?|contractors?|sub-?processors?|suppliers?|couriers?|carriers?|advis[eo]rs|lawyers|auditors|accountants|on our behalf|on behalf of|behalf|agents|perform(?:ing)? (?:\w+ )?(?:services|functions|tasks)|assist(?:s|ing)? (?:us|in)|help(?:s|ing)? (?:us|with)|helps? (?:to )?(?:operate|provide|perform|run|deliver|process|manage|maintain|send)|affiliate[sd]?|subsidiar(?:y|ies)|(?:corporate|same) (?:group|family)|group (?:companies|of companies)|parent company|fulfil|deliver(?:y|ing) (?:of|your|the|product)|payment process\w*|credit card|shipping|process (?:your )?(?:order|payment|transaction)s?|hosting|cloud|work(?:s|ing)? (?:for|with) us|employees)\b/i;
