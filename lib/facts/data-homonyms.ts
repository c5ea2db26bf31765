import type { DataType } from '../types.ts';

/**
 * Words that name another thing than the data they sound like, around the words for each type: the name of a product,
 * an address of the service, a message that it sends.
 */
const DATA_HOMONYMS: Readonly<Partial<Record<DataType, readonly RegExp[]>>> = {
  name: [
    /\b(?:domain|host|file|folder|product|brand|trade|app|application|page|(?:web ?)?site|network|server|device|browser|campaign|event|cookie|company|business|store|shop|service|model|class|organi[sz]ation|school|provider|user|log-?in|screen|display|account|profile|channel|nick)[ -]?names?\b/i,
    /\b(?:providers?|compan(?:y|ies)|business(?:es)?|sites?|apps?|products?|vendors?|advertisers?|domains?|files?)'s? names?\b/i,
    /\bnames? of (?:[\w-]{1,15} ){0,3}?(?:ISP|internet|(?:service )?providers?|clients?|compan(?:y|ies)|browsers?|programs?|software|files?|(?:web ?)?(?:pages?|sites?)|domains?|cookies?|products?|services?|apps?|applications?|employers?|schools?|organi[sz]ations?|business(?:es)?|networks?|devices?|hosts?|servers?|advertisers?|publishers?|stores?|events?|vendors?|extensions?|plug-?ins?)(?=[,.;:/)]| \(| (?:you|they|that|which|who|and|or|from|to|for|in|on|with|used|visited|installed|we|through|as|is|are)\b|$)/i,
    /\bin the name of\b|\bnames?(?:,| and| or) (?:version|logos?|trademarks?|marks)\b/i,
  ],
  location: [
    /\blocations? (?:on|of|at|where|in which) (?:our(?! (?:\w{1,12} )?(?:user|customer|visitor|member|player|subscriber|client|guest))|we|(?:the|this|its) (?:\w{1,12} )?(?:(?:web ?)?sites?|pages?|apps?|servers?|offices?|stores?|shops?|business|headquarters|data cent(?:er|re)s?|compan(?:y|ies)|facilit(?:y|ies)))\b/i,
    /\b(?:announcement|stores?|business|offices?|retail|branch|servers?|shop|restaurant|storage|warehouse|headquarters|pick-?up|facility|our|other|different|multiple|various|secure|central|another|participating) locations?\b(?! (?:data|information|based|tracking|service|access))/i,
    /\bregardless of (?:\w{1,12} ){0,3}locations?\b/i,
  ],
  'postal-address': [
    /\baddress(?:es)? of (?:its|our|the) (?:\w{1,12} )?(?:business|compan|office|headquarters|store|registered)/i,
    /\b(?:its|our) (?:\w{1,12} ){0,2}address(?:es)?\b|\b(?:at|to) the (?:\w{1,12} )?address\b|\baddress(?:es)? (?:above|below|listed|set out|given|shown)\b/i,
  ],
  contacts: [
    /\b(?:do[- ]not[- ](?:contact|call|mail|phone)|suppression|marketing|mailing|opt-out)\b[^.;]{0,40}\blists?\b/i,
    /\bcontacts on (?:the|that|those) (?:third|social)/i,
  ],
  photos: [
    /\b(?:motion|moving|big|full|complete|overall|clear) pictures?\b|\bstock (?:photos?|photographs?|photography|images?)\b/i,
    /(?:\bcopyright|\(c\)|\ball rights reserved|\bcontents?\b.{0,140}\bof (?:this|the|our) (?:web ?)?sites?\b|\bintellectual property\b).{0,400}/i,
  ],
  content: [
    /\b(?:respond(?:ing)?|repl(?:y|ies|ying)|answer(?:s|ing)?|address(?:ing)?|react(?:ing)?|handl(?:e|ing)|follow(?:ing)? up|resolv(?:e|ing)|acknowledg(?:e|ing)) (?:to |on |with )?(?:(?:any|your|the|customers?'?|users?'?|all|such) ){0,2}(?:\w{2,14}(?:,|,? and|,? or|\/|,? and\/or) ){0,4}(?:comments?|questions?|messages?|feedback|reviews?|correspondence|communications?|submissions?)\b/i,
    /\b(?:send|write|drop)(?:ing)? (?:us )?(?:an? )?(?:e-?mail )?messages?\b/i,
    /\b(?:marketing|promotional|advertising|commercial|push|administrative|transactional|informational|error|service|welcome) (?:e-?mails?,? (?:and |or )?)?(?:messages?|communications?|correspondence)\b|\b(?:messages?|communications?|correspondence)(?: that)? (?:from us|(?:we|they)(?: may| will| might)? (?:send|sent))\b/i,
    /\bhave (?:any |other |further )?(?:\w{2,12}(?:,|,? and|,? or) ){0,3}(?:questions?|comments?|feedback|concerns?)\b/i,
    /(?:\bcopyright|\(c\)|\ball rights reserved).{0,400}/i,
  ],
  payment: [
    /\b(?:credit|debit|payment|bank) cards? (?:processing|compan(?:y|ies)|issuers?|processors?|associations?|networks?|industry|providers?)\b/i,
    /\b(?:we|you|they|to|may|also|third parties) purchase (?:data|information)\b/i,
  ],
  device: [
    /\b(?:through|via|in|using|adjust\w{0,3}|chang(?:e|ing)|modify(?:ing)?|manag(?:e|ing)|configur(?:e|ing)|set|check|reset|within|on|by|under|with|see|visit) (?:(?:the|your|their|its|my|most|an?) )?(?:\w{1,12} ){0,2}(?:browser|device|mobile|phone|computer)s?(?:'s?)? (?:settings?|preferences|software|configuration)\b/i,
    /\bbrowser settings (?:(?:may|will|can) )?(?:allow|enable|let|permit)/i,
    /\b(?:block|delet|refus|reject|disabl|accept|remov|clear|control)\w{0,3} (?:\w{1,12} ){0,3}(?:with|through|in|using|via|by|on|from) (?:your|the) (?:web |internet )?browsers?\b/i,
    /\b(?:clos(?:e|ing)|set(?:ting)?|configur(?:e|ing)|instruct|adjust|restart|open|chang(?:e|ing)|most|modern) (?:(?:the|your|their|an?|web|internet) ){0,2}browsers?\b/i,
  ],
  health: [
    /\b(?:persons?|people|individuals?|users?|visitors?|consumers?|customers?|those|anyone) (?:with|who have) (?:\w{1,12} )?disabilit(?:y|ies)\b|\b(?:having|have|due to) (?:a|your) disability\b/i,
    /\bhealth (?:data|information|records?),? (?:LLC|Inc|Ltd|Corp|Act|Technology|Exchange)\b/i,
  ],
  email: [
    /\b(?:send(?:ing)?|sent|receiv(?:e|ing)|deliver(?:ed|ing)?|get) (?:us |you |to you )?(?:an |the |any |our )?e-?mails?\b(?! address)/i,
  ],
};
export default DATA_HOMONYMS;
