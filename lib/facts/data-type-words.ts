import type { DataType } from '../types.ts';

/** The words in which policies name each type of data, in their lists, tables and sentences: any of the patterns. */
const DATA_TYPE_WORDS: Readonly<Record<DataType, readonly RegExp[]>> = {
  name: [
    /\b(?:(?<!domain |user)(?:your|full|first|last|real|legal|user'?s?|given|family|maiden|contact|their|the|[a:(]|and|or|as|include|including) ?name|names?(?=[,;:)/.]| and\b| or\b|$)|surname)/i,
  ],
  email: [
    /\be-?mail(?:s|ing)?(?: or \w{1,12})? addresse?s?\b/i,
    /(?:\b(?:name|phone|number|address|mail|and|or|your|an|their|:)[,;(]? |^|, )e-?mail(?=[,;)]| and\b| or\b|$)/i,
    /\be-?mails? (?:messages? )?(?:you|that you) (?:send|sent)/i,
  ],
  phone: [
    /\b(?:tele)?phone(?: or \w{1,8})?(?: and \w{1,8})? numbers?\b/i,
    /\b(?:mobile|cell(?:ular)?|fax|contact|phone) (?:phone )?(?:numbers?|no\.)/i,
    /\b(?:name|address|e-?mail|contact)\b.{0,40}\b(?:tele)?phone(?=[,;).]| and\b| or\b|$)/i,
    /\b(?:tele)?phone,.{0,30}\be-?mail\b/i,
  ],
  'postal-address': [
    /\b(?:postal|mailing|home|street|physical|billing|shipping|residential|delivery|business|work|permanent|invoice)(?:(?:,| and| or|\/|, and) ?\w{1,12}){0,2} address(?:es)?\b/i,
    /(?:,|and|or|name|your|the) address(?:es)?(?=[,;).]| and\b| or\b|$)/i,
    /\b(?:zip|postal|post) ?codes?\b/i,
    /\bmail addresses\b/i,
    /\bpostcode\b/i,
  ],
  payment: [
    /\b(?:payment|billing|financial|bank|transaction|purchase|credit)(?: and \w{1,10}| or \w{1,10})? (?:information|data|details|methods?|accounts?|cards?|instruments?|records|history)\b/i,
    /\b(?:credit|debit|payment|bank) ?(?:\/debit )?(?:cards?|account)\b/i,
    /\bcard (?:number|details|information)/i,
    /\bIBAN\b/i,
    /\bpaypal (?:account|address)/i,
  ],
  'birth-date': [/\b(?:birth ?(?:date|day|year)|dates? of birth|(?:month|year|day)s? (?:and year )?of birth|DOB)\b/i],
  'government-id': [
    /\b(?:social security|passport|driver'?s?'? ?(?:'s )?licen[cs]e|(?:national|state|government|tax|official)[- ](?:issued )?id\b|identity (?:card|document)s?|taxpayer id|tax id|SSN|government[- ]issued|national insurance|VAT numbers?|license plate)/i,
  ],
  'ip-address': [
    /\b(?:ip|internet protocol)(?: \(?"?ip"?\)?)?(?:[- ]?address(?:es)?| numbers?|s\b)/i,
    /\bIPs\b/i,
    /\binternet protocol\b/i,
  ],
  device: [
    /\b(?:device|hardware|mobile|browser|operating system|computer|platform|screen|machine)s?(?:,? (?:and|or|\/) \w{1,12})? ?(?:information|data|type|types|model|identifiers?|ids?|settings|version|name|fingerprints?|characteristics|resolution|software|specifications?|attributes|configuration)\b/i,
    /\boperating systems?\b/i,
    /\b(?:type|kind|version) of (?:\w{1,10} )?(?:browser|device|computer)\b/i,
    /\bbrowser(?: type| version| software| used|,|;| and)/i,
    /\buser[- ]agents?\b/i,
    /\b(?:advertising|unique) (?:device )?(?:identifiers?|ids?)\b/i,
    /\bIDFA\b/i,
    /\bUDID\b/i,
    /\bIMEI\b/i,
    /\bMAC address/i,
  ],
  usage: [
    /\b(?:usage|log|traffic|clickstream|activity|interaction|analytics|navigation(?:al)?|browsing|viewing|behaviou?r(?:al)?|access)s? (?:information|data|history|files?|logs?|patterns?|statistics|activity|details|times?)\b/i,
    /\b(?:pages?|content|websites?|sites?|ads?|features?|links?|products?)(?: that)?(?: you| they| are| were| users?| visitors?)?(?:'ve| have)? (?:visit(?:ed)?|view(?:ed)?|click(?:ed)?|access(?:ed)?|request(?:ed)?|use[sd]?)\b/i,
    /\b(?:how|when) (?:often )?(?:you|people|users|visitors|our (?:users|visitors|customers)) (?:use|interact|access|navigate|visit|arrived)/i,
    /\breferr(?:ing|al|er)\b/i,
    /\b(?:date|time)s? (?:and|\/|or) (?:date|time|duration|length)s?\b/i,
    /\bclick-?stream\b/i,
    /\bsearch (?:queries|terms|history)\b/i,
    /\binternet (?:or other electronic )?(?:network )?activity\b/i,
    /\b(?:information|data|details|statistics) (?:about|on|regarding|of|concerning) (?:how .{0,20}|your |the )?(?:use|usage|visits?)\b/i,
    /\bserver logs?\b/i,
    /\blog files?\b/i,
    /\byour (?:activity|interactions?|visits?)\b/i,
  ],
  location: [
    /\b(?:geo-?(?:graphic(?:al)?[- ])?)?location(?:al)?s?(?: information| data|\b)/i,
    /\bgeo-?locations?\b/i,
    /\bGPS\b/i,
    /\blatitude\b/i,
    /\bgeographic(?:al)? (?:area|region|information|data|position)\b/i,
    /\bwhere (?:you are|your device is) located\b/i,
  ],
  contacts: [
    /\b(?:address books?|contact lists?|(?:your|phone|device) contacts|contacts (?:list|from|on your|in your|stored)|friends?'? ?(?:lists?|names?|e-?mail)|buddy lists?|friend's (?:name|e-?mail)|list of (?:your )?(?:contacts|friends)|refer(?:ral of)? a friend|tell[- ]a[- ]friend)\b/i,
  ],
  content: [
    /\b(?:user|your|customer)[ -](?:generated )?(?:content|posts?|comments?|messages?|communications?(?! preferences)|files|uploads|reviews?|submissions?|feedback|correspondence|questions|documents)\b/i,
    /\b(?:content|messages|comments|files|materials?|photos) (?:that )?(?:you|users|they) (?:post|upload|submit|share|send|create|provide|write)\b/i,
    /\bthe contents? of (?:your|any|the)\b.{0,30}\b(?:messages?|e-?mails?|communications?|correspondence|inquir)/i,
    /\b(?:posts|comments|reviews|chat|messages|survey (?:responses|answers)|correspondence|forum)(?=[,;)]| and\b| or\b)/i,
    /\bcommunications with (?:us|other|our)\b/i,
    /\binformation you post\b/i,
  ],
  photos: [
    /\b(?:(?:profile|your|upload\w{0,3}|user) (?:\w{1,12} ){0,2}(?:photo|picture|image)s?|photos?|photographs?|avatars?|selfies?|pictures(?! of)|camera (?:roll|images?|recordings?)|CCTV|video (?:recordings?|footage)|images? (?:of you|and (?:audio|video)s?)|audio, (?:electronic, )?visual)\b(?!.{0,80}\b(?:is|are) prohibited)/i,
  ],
  biometric: [
    /\b(?:biometrics?|fingerprints? (?!of)|face ?prints?|voice ?prints?|facial (?:recognition|geometry|features)|retina|iris scan|face (?:scan|recognition|data))\b/i,
  ],
  health: [
    /\b(?:(?:personal )?health (?:information|data|conditions?|records?|status|history|insurance (?:information|number|policy))|medical (?:information|records?|history|data|conditions?)|disabilit(?:y|ies)|(?:medical )?diagnos[ie]s|illness(?:es)?|prescriptions?|(?:fitness|wellness) (?:data|information|activity)|allergies|heart rate|dietary (?:needs|requirements|preferences))\b(?!.{0,60}\b(?:HIPAA|covered by|Portability))/i,
  ],
  demographics: [
    /\b(?:demographics?|gender|sex(?! offen|ual)|race|ethnic(?:ity)?|marital status|nationality|religio(?:n|us (?:beliefs|affiliation|views))|sexual orientation|(?<!\b(?:under|the|of|minimum|legal|certain|required) )age(?=[,;).]| and\b| or\b| range| group|$)(?! of\b| limit)(?!.{0,20}\b(?:under|older|years)\b)|income|languages? spoken|political (?:opinions?|views|affiliation|beliefs)|citizenship|education level|interests and preferences)\b/i,
  ],
  employment: [
    /\b(?:employment (?:information|history|data|status|details)|employment-related|(?:your |name of |current |, |or )employers?|job (?:title|function|position|application|history)s?|occupation|professional (?:information|history|experience|data|background|qualifications|or employment)|(?:work|career) (?:history|experience)|r[eé]sum[eé](?! (?:access|us))|curriculum vitae|CVs?\b|business title|education(?:al)? (?:history|and employment|background)|name of (?:your )?(?:company|employer))\b/i,
  ],
};
export default DATA_TYPE_WORDS;
