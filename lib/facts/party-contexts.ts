import { Cued, cued } from '../text/cued.ts';
import type { ListedName } from './name-lists.ts';
import { isSource } from './party-sources.ts';

/** Before a name: somebody uses it, or it gets something. */
const BEFORE =
  /\b(?:uses?|using|used|utili[sz](?:e|es|ing)|employs?|implement(?:ed|s)?|integrat(?:e|es|ed)|rely on|relies on|(?:working|contract|engage|affiliated)\w{0,3}(?: with)?|by|through|via|to|with|(?:technolog(?:y|ies)|tools?|software|products?|analytics|cookies?|pixels?|SDKs?) (?:from|of)|participat\w{1,3} in|providers?|processors?|partners?|vendors?|networks?|companies|third[- ]part(?:y|ies)|suppliers?|service|called|such as|including)\b[^.;]{0,60}$/i;
/** After a name: it does something with data. */
const AFTER =
  /^(?:'s?)?(?:,? (?:Inc|LLC|Ltd|GmbH|Limited)\.?)?,?(?: ?\([^)]{0,60}\))?(?:, (?:the|an?|our) [^,.;]{3,60},)?(?:,? (?:and|or) [A-Z]\w{1,20})?,? (?:(?:also|may|will|can|then|which|that|be able to|and its|services?) ){0,3}(?:collects?|receives?|process(?:es)?|uses?|stores?|records?|gathers?|tracks?|analy[sz]es?|sets?|places?|provides?|handles?|hosts?|acts as|(?:allows?|helps?|enables?) us|is (?:a|an|our|the|used)|are (?:our |the |other )?(?:third[- ]parties|(?:service |payment )?(?:providers|processors)|vendors|partners|(?:joint )?controllers)|acts? as (?:joint )?controllers|analytics|ads|advertising|remarketing|as (?:a|an|our)|to (?:process|collect|analy|host|send|store|provide|help|track|measure|manage|serve|understand|deliver|handle|accept)|for (?:analytics|payment|hosting|advertis|email|marketing|processing|storage|support)|cookies?|pixel|(?:cloud |web )?servers?|infrastructure|data cent(?:er|re)s?)\b/i;
/** It is about data, or the service's dealings with others, at all. */
const ABOUT =
  /\b(?:data|information|analytics|cookies?|analy[sz]ed?|technolog\w+|measurement|payments?|transactions?|advertis\w+|ads|host(?:s|ed|ing)|track(?:s|ed|ing)?|provider|processors?|vendors?|partners?|sub-?processors?|e-?mails?|remarketing|pixels?|measure|third[- ]part(?:y|ies)|servers?|service|credit card|usage|traffic|support|text|funds|cards?|controllers?)\b/i;
/** Named for another reason: a log-in, a page there, a browser, an opt-out, a trademark, advice, a comparison. */
const ELSE =
  /\b(?:add-?on|app(?:lication)? store|play store|google play|trademark|help page|log(?:ging)? ?[io]n|sign(?:ing)? ?[io]n|third[- ]party (?:accounts?|log-?ins?|connections?|sign-?[io]ns?)|logins?|logged in|connect(?:ing|ed)? (?:your|to|with|via)|link(?:ed|ing)? (?:your|to)|your (?:\w{1,15} ){0,2}accounts?|accounts? (?:on|with|to|from)|pages?,? (?:on|accounts)|follow us|like us|social (?:media|network\w{0,4}|sharing) (?:account|page|login|profile|site|plug|button|feature|channel|platform)s?|responsible for (?:the|what|any|how|their|its)|not affiliated|privacy shield|calendar|members? of|headquarter\w*|brands like|(?:web ?)?sites? (?:such as|like)|licensees? of|plug-?ins?|features? (?:such as|like)|service provider \((?:e\.g|isp)|internet service|sharing buttons?|share (?:this|our)|links? to|obtain|receive .{0,20}from|trust seal|certif\w+|standards?|verified by|source of information|safe harbor|(?:system )?preferences|settings(?= ?>)|your (?:\w{1,15} ){1,4}\(?(?:e\.g|such as|like|for example)|flash|from (?:\w{1,15},? ){1,4}(?:such as|like|including)|internet (?:service )?provider)\b/i;
/** Right after a name, these make it a thing of that company on the person's side. */
const THING =
  /^(?:'s?)? ?(?:(?:\w{1,12} ){0,2}(?:accounts?|devices?|IDFA|IDFV|AAID|GAID|identifiers?|advertising id\w*|ad ?ids?|phones?|users?|login|log-in|page|button|calendar|stores?|settings|documentation|instructions|chrome|edge|safari|flash|internet explorer|IDs?|health(?: ?kit)?|app tracking|maps? terms|software|theme|profile|advertising (?:requirements|principles)|friends|play|alexa|echo|assistant|home|nest|fit|tv(?! ratings)|watch|chromecast|kindle|gamertag|channel|(?:does|do|will|can)(?: not|n't) (?:collect|store|receive|track|have access|see))\b|,? (?:privacy shield|ATT)\b|,? or \w+ account)/i;
/** Tools whose whole point is to gather data: to name them is to say so, in an opt-out too. */
const GATHERS = /(?:Analytics|AdSense|AdWords|DoubleClick|Pixel|Clarity|Hotjar|reCAPTCHA|Crashlytics|Tag Manager|Ads)$/;
const GATHERERS = /(?:Analytics|AdSense|AdWords|DoubleClick|Pixel|Hotjar|Tag Manager)\b/;

/** Before and after a name: readers turn off what it does with their data. */
const TURNED_OFF = /\bopt(?:ed|ing)?[- ]?outs?\b(?:(?!\b(?:settings?|devices?|instructions|browsers?)\b)[^.;]){0,80}$/i;
const OFFERS = /^(?:'s?)? (?:opt[- ]?outs?|(?:offers?|provides?) (?:an? )?opt[- ]?out)\b/i;
/** Before a name: the service says that it does not do so. */
const DENIED =
  /\b(?:(?:do|does|did|have|has|are|is|will) ?(?:not|n't)|never|no longer) (?:\w{1,12} ){0,2}(?:use|using|used|enabled?|employ|implement(?:ed)?|work with|run|place|embed|rely on|partner(?:ed)? with|share|sell|send|transfer|transmit|disclose|pass)\b(?:(?!\b(?:except|other|unless|but|only|without|until|through|beyond|and (?:we|use)|which|where|when)\b)[^.,;:]){0,60}$/i;
/** Those who carry parcels are named for much else; then no data is spoken of. */
const CARRIERS = /^(?:FedEx|UPS|USPS|United|DHL|Royal Mail|DPD|Hermes|GLS)\b/;
const OF_DATA =
  /\b(?:data|information|details|address(?:es)?|providers?|partners?|compan(?:y|ies)|third[- ]part(?:y|ies)|uses?)\b/i;
/** After a name: it surely takes data, whatever stands before it. */
const TAKES =
  /^ (?:(?:may|will|can|also) ){1,3}(?:collect|receive|use|process|store|access|track) (?:your|certain|some|personal|usage|the|this|information|data) /i;

/** Opens a list of those who get data, however long it is. */
const ENUMERATES =
  /\b(?:providers?|processors?|vendors?|partners|third parties|companies|subcontractors|suppliers|agencies|bureaus)\b.{0,30}(?:\b(?:includes?|including|are|such as)\b|:|\((?:e\.g|in particular|such as|for (?:example|instance)|namely))[^;]{0,400}$/i;
/** Data comes from them; nothing says that it goes to them. */
const SOURCE = /\b(?:obtain|receive|collect|get|acquire)s? (?:\w{1,20} ){0,6}(?:from|via)\b[^.;]{0,200}$/i;

/** The sentence is about what others do on their own, or about where to read on. */
export const ASIDE =
  /\b(?:not responsible|no control over|not control|(?:do|does) not (?:apply|cover|extend|govern)|not affiliated|not endorse|are removed|(?:owned|operated) (?:and|or|&) (?:operated|managed|controlled)|when you (?:share|recommend|like|post)\b|covered by their privacy|asking \w{1,20} to send|\((?:collectively|together),? ["'“]|(?:digital|ssl|security) certificate|source of information|(?:job|employment|intern\w{0,4}|grant|career)s? (?:and \w{1,12} )?(?:applications?|applicants?|candidates?|opportunities)|instructions on|to learn more about how|read more about|login into|if you (?:use|access|visit|connect) (?:any )?third[- ]party|log(?:ging)? ?in(?:to)? (?:to )?(?:our|the|your|using|with|via)|sign(?:ing|ed)? ?(?:in|up)\b.{0,40}\b(?:using|with|via|through))\b/i;
/** Before a company that is not in the list: words that leave no doubt. */
const CLEAR =
  /\b(?:forwarded|redirected|directed) to\b[^.;]{0,40}$|\b(?:processed|provided|hosted|operated|handled|powered|managed|stored|renewed|sent|run|collected|supplied) (?:by|through|via|with)\b[^.;]{0,40}$|\b(?:shared?|disclosed?) .{0,60}\bwith\b[^.;]{0,40}$|\b(?:uses?|using|(?:service |payment |hosting )?providers?,?|processors?,?|vendors?,?|suppliers?,?|rely on|contracted|by)(?: \(| is| are| the|:| (?:[A-Z][\w.]{1,20} ){1,3}(?:and|or))? $/i;

/** Shortened words, whose full stop ends nothing. */
const SHORTENED = /\b(?:e\.g|i\.e|Inc|Ltd|Co|Corp|Pte|S\.A|B\.V|vs)\./gi; // replace needs the flag

/** Whether a text says, before a place, that the service does not do so. */
export function isDenied(text: string, at: number): boolean {
  return DENIED.test(textBefore(text, at, 110));
}

/** Whether a known company, in a list of names in a text, is named as one that gets or processes personal data. */
export function isRecipient(text: string, { name, at, start, end }: ListedName, underLead: boolean): boolean {
  if (isDenied(text, start) || (CARRIERS.test(name) && !OF_DATA.test(text))) return false;
  if (GATHERS.test(name)) return true;
  const after = text.slice(at + name.length, at + name.length + 80);
  if ((TAKES.test(after) || OFFERS.test(after)) && !cued(ASIDE).test(text) && !THING.test(after)) return true;
  if (TURNED_OFF.test(textBefore(text, start, 110)) && !THING.test(after) && !cued(ASIDE).test(text)) return true;
  if (underLead && !THING.test(after) && !cued(ASIDE).test(text)) return true;
  if (isElsewhere(text, at, name.length, start)) return false;
  if (GATHERERS.test(text.slice(start, end)) || ENUMERATES.test(text.slice(0, start))) return true;
  return (
    cued(ABOUT).test(text) &&
    (BEFORE.test(textBefore(text, start, 75)) ||
      AFTER.test(text.slice(at + name.length, at + name.length + 80)) ||
      AFTER.test(text.slice(end, end + 80)))
  );
}

/** What stands before a place, without the full stops that end no sentence. */
function textBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at).replace(SHORTENED, (word) => word.replace(/\./g, '_'));
}

/** Whether a company that no list knows, at a place in a text, clearly gets or processes data. */
export function isClearRecipient(text: string, at: number, length: number, underLead: boolean): boolean {
  return !isElsewhere(text, at, length) && (underLead || CLEAR.test(text.slice(Math.max(0, at - 110), at)));
}

/** Whether a name stands in a text for another reason than that somebody there gets data. */
export function isElsewhere(text: string, at: number, length: number, start = at): boolean {
  if (cued(ASIDE).test(text) || isDenied(text, start) || isSource(text, start, at, at + length)) return true;
  if (SOURCE.test(textBefore(text, start, 400)) && !/\b(?:share|disclose|send|provide)\b/i.test(text)) return true;
  const after = text.slice(at + length, at + length + 80);
  return THING.test(after) || ELSE.test(text.slice(Math.max(0, start - 60), start) + after.slice(0, 30));
}

const LEAD = new Cued(
  /\b(?:sub-?processors?|processors|(?:service )?providers?|vendors?|third[- ]part(?:y|ies)|partners|companies|recipients|suppliers|contractors|analytics|tools|following services|networks|with whom we share|gateways?)\b.{0,120}[:.]?$|\bwe use(?: the following)?:$/i,
);
const NOT_LEAD =
  /\b(?:opt[- ]?out|rights?|choices?|categories of|types of|purposes|contact|learn more|links?|settings|information (?:we|you)|we (?:\w{1,12} ){0,3}(?:collect|receive|obtain|get|gather)\b.{0,60}\bfrom(?! (?:you|users|visitors)\b))\b/i;

/** Whether a sentence that introduces a list says that the list is of those who get data. */
export function isRecipientLead(lead: string): boolean {
  return LEAD.test(lead) && !NOT_LEAD.test(lead);
}

const SECTION =
  /\b(?:third[- ]part(?:y|ies)|partners?|sub-?processors?|processors?|providers?|vendors?|suppliers?|recipients?|analytics|advertis(?:ing|ers?)|payments?|hosting|who we share|(?:sharing|share|disclos\w{1,5}) (?:of |your )?(?:data|information))\b/i;

/** Whether the title of a section says that it is about those who get data. */
export function isRecipientSection(title: string): boolean {
  return SECTION.test(title) && !NOT_LEAD.test(title);
}
