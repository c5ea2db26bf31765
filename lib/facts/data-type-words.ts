import type { DataType } from '../types.ts';

/** The words in which policies name each type of data, in their lists, tables and sentences. */
const DATA_TYPE_WORDS: Readonly<Record<DataType, RegExp>> = {
  name: /\b(?:(?:your|full|first|last|real|legal|user'?s?|given|family|maiden|contact|their|the|[a:(]|and|or|as|include|including) ?name|names?(?=[,;:)/.]| and\b| or\b|$)|surname)/i,
  email:
    /\be-?mail(?:s|ing)?(?: or \w{1,12})? addresse?s?\b|\be-?mail(?=[,;)/.]| and\b| or\b|$)|\be-?mails\b|\bemail\b/i,
  phone:
    /\b(?:tele)?phone(?: or \w{1,8})?(?: and \w{1,8})? numbers?\b|\b(?:mobile|cell(?:ular)?|fax|contact|phone) (?:phone )?(?:numbers?|no\.)|\btelephone\b|\bphone(?=[,;).]| and\b|$)/i,
  'postal-address':
    /\b(?:postal|mailing|home|street|physical|billing|shipping|residential|delivery|business|work|permanent|invoice)(?:(?:,| and| or|\/|, and) ?\w{1,12}){0,2} address(?:es)?\b|(?:,|and|or|name|your|the) address(?:es)?(?=[,;).]| and\b| or\b|$)|\b(?:zip|postal|post) ?codes?\b|\bmail addresses\b|\bpostcode\b/i,
  payment:
    /\b(?:payment|billing|financial|bank|transaction|purchase|credit)(?: and \w{1,10}| or \w{1,10})? (?:information|data|details|methods?|accounts?|cards?|instruments?|records|history)\b|\b(?:credit|debit|payment|bank) ?(?:\/debit )?(?:cards?|account)\b|\bcard (?:number|details|information)|\bIBAN\b|\bpaypal (?:account|address)/i,
  'birth-date': /\b(?:birth ?(?:date|day|year)|dates? of birth|(?:month|year|day)s? (?:and year )?of birth|DOB)\b/i,
  'government-id':
    /\b(?:social security|passport|driver'?s?'? ?(?:'s )?licen[cs]e|(?:national|state|government|tax|official)[- ](?:issued )?id\b|identity (?:card|document)s?|taxpayer id|tax id|SSN|government[- ]issued|national insurance|VAT numbers?|license plate)/i,
  'ip-address':
    /\b(?:ip|internet protocol)(?: \(?"?ip"?\)?)?(?:[- ]?address(?:es)?| numbers?|s\b)|\bIPs\b|\binternet protocol\b/i,
  device:
    /\b(?:device|hardware|mobile|browser|operating system|computer|platform|screen|advertising|unique|machine)s?(?:,? (?:and|or|\/) \w{1,12})? ?(?:information|data|type|types|model|identifiers?|ids?|settings|version|name|fingerprints?|characteristics|resolution|software|specifications?|attributes|configuration)\b|\boperating systems?\b|\b(?:type|kind|version) of (?:\w{1,10} )?(?:browser|device|computer)\b|\bbrowser(?: type| version| software| used|,|;| and)|\buser[- ]agents?\b|\bIDFA\b|\bUDID\b|\bIMEI\b|\bMAC address/i,
  usage:
    /\b(?:usage|log|traffic|clickstream|activity|interaction|analytics|navigation(?:al)?|browsing|viewing|behaviou?r(?:al)?|access)s? (?:information|data|history|files?|logs?|patterns?|statistics|activity|details|times?)\b|\b(?:pages?|content|websites?|sites?|ads?|features?|links?|products?)(?: that)?(?: you| they| are| were| users?| visitors?)?(?:'ve| have)? (?:visit(?:ed)?|view(?:ed)?|click(?:ed)?|access(?:ed)?|request(?:ed)?|use[sd]?)\b|\b(?:how|when) (?:often )?(?:you|people|users|visitors|our (?:users|visitors|customers)) (?:use|interact|access|navigate|visit|arrived)|\breferr(?:ing|al|er)\b|\b(?:date|time)s? (?:and|\/|or) (?:date|time|duration|length)s?\b|\bclick-?stream\b|\bsearch (?:queries|terms|history)\b|\binternet (?:or other electronic )?(?:network )?activity\b|\buse of (?:our|the) (?:site|web ?site|services?|app|platform|products?)\b|\bserver logs?\b|\blog files?\b|\byour (?:activity|interactions?|visits?)\b/i,
  location:
    /\b(?:geo-?(?:graphic(?:al)?[- ])?)?location(?:al)?s?(?: information| data|\b)|\bgeo-?locations?\b|\bGPS\b|\blatitude\b|\bgeographic(?:al)? (?:area|region|information|data|position)\b|\bwhere (?:you are|your device is) located\b/i,
  contacts:
    /\b(?:address books?|contact lists?|(?:your|phone|device) contacts|contacts (?:list|from|on your|in your|stored)|friends?'? ?(?:lists?|names?|e-?mail)|buddy lists?|friend's (?:name|e-?mail)|list of (?:your )?(?:contacts|friends)|refer(?:ral of)? a friend|tell[- ]a[- ]friend)\b/i,
  content:
    /\b(?:user|your|customer)(?:[- ]generated)? (?:content|posts?|comments?|messages?|communications?|files|uploads|reviews?|submissions?|feedback|correspondence|questions|documents)\b|\b(?:content|information|messages|comments|files|materials?) (?:that )?(?:you|users|they) (?:post|upload|submit|share|send|create|provide|write)\b|\bthe contents? of (?:your|any|the)\b.{0,30}\b(?:messages?|e-?mails?|communications?|correspondence|inquir)|\b(?:posts?|comments|reviews|chat|messages|survey (?:responses|answers)|correspondence|feedback|forum)(?=[,;.)]| and\b| or\b)|\bcommunications (?:with|between)\b/i,
  photos:
    /\b(?:photos?|photographs?|pictures?|images?|videos?|avatars?|selfies?|camera|profile (?:picture|image)|audio(?:,| and| or)? ?\/?(?:visual|video)|CCTV|visual)\b/i,
  biometric:
    /\b(?:biometrics?|fingerprints? (?!of)|face ?prints?|voice ?prints?|facial (?:recognition|geometry|features)|retina|iris scan|face (?:scan|recognition|data))\b/i,
  health:
    /\b(?:health(?! ?(?:care providers|y| and safety))|medical|disabilit(?:y|ies)|diagnos(?:is|es|tic information)|illness|prescriptions?|fitness|allerg(?:y|ies)|wellness|heart rate|dietary)\b/i,
  demographics:
    /\b(?:demographics?|gender|sex(?! offen|ual)|race|ethnic(?:ity)?|marital status|nationality|religio(?:n|us)|sexual orientation|age(?=[ ,;.)/])(?! of\b| limit)(?!.{0,20}\b(?:under|older|years)\b)|income|languages? spoken|political|household|citizenship|education level|interests and preferences)\b/i,
  employment:
    /\b(?:employ(?:ment|er)(?: (?:information|history|data|status|details))?|job (?:title|function|position|application|history)|occupation|profession(?:al)? (?:information|history|or|experience|data|background|qualifications)|company name|(?:work|career) (?:history|experience)|resume|résumé|curriculum vitae|CVs?\b|business title|industry|education (?:history|information|and employment|background)|name of (?:your )?(?:company|employer)|organi[sz]ation name)\b/i,
};
export default DATA_TYPE_WORDS;
