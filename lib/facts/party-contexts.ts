import { cued } from '../text/cued.ts';
import { COMPANY_FORM, COMPANY_NAME } from './company-name.ts';

/** A company does something for the service in these words; the name is the group. */
export const PARTY_ROLES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:provided|operated|hosted|powered|processed|handled|supplied|delivered|stored) (?:by|with|on|at|through|via) (?:the |a )?(?:(?:company|provider|service|payment|processor|third[- ]party|firm) ){0,3}(${COMPANY_NAME})`,
  ),
  new RegExp(
    `\\b(?:[Ww]e|us|[Ss]ite|[Ww]ebsite|[Cc]ompany|[Ss]tore|[Ss]hop)\\b.{0,30}\\b(?:uses?|using|utili[sz]es?|employs?|rely on|relies on|contracts? with|partner(?:ed)? with|works? with) (?:the |an? )?(?:third[- ]party )?(?:services? of |services? |company |provider |analytics |tool |plug-?in )?(?:called )?(${COMPANY_NAME}),? (?:to |for |as |which |who |in order |an? |our |platform |service )`,
  ),
  new RegExp(
    `\\b(?:share|shared|sent|send|transfer(?:red)?|passed|transmit(?:ted)?|disclosed?) .{0,70}?\\b(?:to|with) (${COMPANY_NAME})(?=,? (?:to|for|as|which|who|in order|an? |our |so )|\\.|$| \\()`,
  ),
  new RegExp(
    `\\b(?:our|an external|a third-party|the) (?:\\w{2,20} ){0,4}(?:provider|processor|host|vendor|supplier|bank|support),? (?:is |are |called |namely |\\()?(${COMPANY_NAME})`,
  ),
  new RegExp(
    `(${COMPANY_NAME}),? (?:is|acts as|serves as) (?:a|an|our|the) (?:\\w{2,20}[ -]){0,4}(?:provider|processor|vendor|service|host)\\b`,
  ),
  new RegExp(
    `\\b(?:[Ss]har(?:e|es|ed|ing)|[Dd]isclos(?:e|es|ed|ing)|[Tt]ransfer(?:red)?) .{0,160}?\\b(?:parent(?: company| corporation)?|affiliate|subsidiary|sister company),? (${COMPANY_NAME})(?=,|\\.|$| and )`,
  ),
  new RegExp(
    `\\b(?:[Ss]har(?:e|es|ed|ing)|[Dd]isclos(?:e|es|ed|ing)|[Tt]ransfer(?:red)?) .{0,160}?\\bthe (${COMPANY_NAME}) (?:family|group)(?: of|,| companies|\\.|$)`,
  ),
  new RegExp(
    `\\b(?:service|provider|processor|company|tool|software) (?:that )?(?:we use )?.{0,30}is called (${COMPANY_NAME})`,
  ),
];
/** A list of names after words for those who get data; the list is the group. */
export const PARTY_LISTS = new RegExp(
  `(?<![Ss]ocial (?:[Mm]edia )?)\\b(?:[Pp]roviders?|[Pp]rocessors?|[Cc]ompanies|[Pp]artners?|[Nn]etworks?|[Vv]endors?|(?:analytics|payment|advertising|third-party|hosting|cloud|support|tracking) (?:services?|tools?)|[Ss]uppliers?|[Ss]ubprocessors|[Cc]ontractors|[Gg]ateways?|[Aa]ffiliates)[ ,(]{1,3}(?:(?:such as|including|includes?|e\\.g\\.,?|for example,?|namely|are|is|:)(?: but not limited to)?:? ?|(?<=[(,] ?))(${COMPANY_NAME}(?:\\.?(?:,? ${COMPANY_FORM})?(?:, (?:and |or )?| and | or | and/or |/)${COMPANY_NAME}){0,30})`,
);

/** Before a name: somebody uses it, or it gets something. */
const BEFORE =
  /\b(?:uses?|using|used|utili[sz](?:e|es|ing)|employs?|implement(?:ed|s)?|integrat(?:e|es|ed)|rely on|relies on|(?:working|contract|engage|affiliated)\w{0,3}(?: with)?|by|through|via|to|with|providers?|processors?|partners?|vendors?|networks?|companies|third[- ]part(?:y|ies)|suppliers?|service|called|such as|including)\b[^.;]{0,60}$/i;
/** After a name: it does something with data. */
const AFTER =
  /^(?:'s?)?(?:,? (?:Inc|LLC|Ltd|GmbH|Limited)\.?)?,?(?: ?\([^)]{0,60}\))?(?:, (?:the|an?|our) [^,.;]{3,60},)?(?:,? (?:and|or) [A-Z]\w{1,20})?,? (?:(?:also|may|will|can|then|which|that|be able to|and its|services?) ){0,3}(?:collects?|receives?|process(?:es)?|uses?|stores?|records?|gathers?|tracks?|analy[sz]es?|sets?|places?|provides?|handles?|hosts?|acts as|(?:allows?|helps?|enables?) us|is (?:a|an|our|the|used)|are (?:our |the |other )?(?:third[- ]parties|(?:service |payment )?(?:providers|processors)|vendors|partners|(?:joint )?controllers)|acts? as (?:joint )?controllers|analytics|ads|advertising|remarketing|as (?:a|an|our)|to (?:process|collect|analy|host|send|store|provide|help|track|measure|manage|serve|understand|deliver|handle|accept)|for (?:analytics|payment|hosting|advertis|email|marketing|processing|storage|support)|cookies?|pixel)\b/i;
/** It is about data, or the service's dealings with others, at all. */
const ABOUT =
  /\b(?:data|information|analytics|cookies?|analy[sz]e|payments?|transactions?|advertis\w+|ads|host(?:s|ed|ing)|track(?:s|ed|ing)?|provider|processors?|vendors?|partners?|sub-?processors?|e-?mails?|remarketing|pixels?|measure|third[- ]part(?:y|ies)|servers?|service|credit card|usage|traffic|support|text|funds|cards?|controllers?)\b/i;
/** Named for another reason: a log-in, a page there, a browser, an opt-out, a trademark, advice, a comparison. */
const ELSE =
  /\b(?:add-?on|app(?:lication)? store|play store|google play|trademark|help page|log(?:ging)? ?[io]n|sign(?:ing)? ?[io]n|logins?|logged in|connect(?:ing|ed)? (?:your|to|with|via)|link(?:ed|ing)? (?:your|to)|your (?:\w{1,15} ){0,2}accounts?|accounts? (?:on|with|to|from)|pages?,? (?:on|accounts)|follow us|like us|social (?:media|network\w{0,4}|sharing) (?:account|page|login|profile|site|plug|button|feature|channel|platform)s?|responsible for|not affiliated|formerly|privacy shield|calendar|members? of|headquarter\w*|brands like|(?:web ?)?sites? (?:such as|like)|plug-?ins?|features? (?:such as|like)|service provider \((?:e\.g|isp)|internet service|sharing buttons?|share (?:this|our)|links? to|obtain|receive .{0,20}from|trust seal|certif\w+|standards?|verified by|source of information|safe harbor|(?:system )?preferences|settings >|your (?:\w{1,15} ){1,4}\(?(?:e\.g|such as|like|for example)|flash|from (?:\w{1,15},? ){1,4}(?:such as|like|including)|internet (?:service )?provider)\b/i;
/** Right after a name, these make it a thing of that company on the person's side. */
const THING =
  /^(?:'s?)? ?(?:(?:\w{1,12} ){0,2}(?:accounts?|devices?|IDFA|identifiers?|advertising id\w*|ad ?ids?|phones?|users?|login|log-in|page|button|calendar|store|settings|documentation|instructions|chrome|flash|internet explorer|IDs?|health ?kit|app tracking|maps? terms|software|theme|profile|friends|play|alexa|echo|assistant|home|nest|tv|watch|chromecast|kindle|gamertag|channel|(?:does|do|will|can)(?: not|n't) (?:collect|store|receive|track|have access|see))\b|,? (?:privacy shield|ATT)\b|,? or \w+ account)/i;
/** Tools whose whole point is to gather data: to name them is to say so, in an opt-out too. */
const GATHERS = /(?:Analytics|AdSense|AdWords|DoubleClick|Pixel|Clarity|Hotjar|reCAPTCHA|Crashlytics|Tag Manager|Ads)$/;

/** Opens a list of those who get data, however long it is. */
const ENUMERATES =
  /\b(?:providers?|processors?|vendors?|partners|third parties|companies|subcontractors|suppliers)\b.{0,30}(?:\b(?:includes?|are|such as)\b|:)[^;]{0,400}$/i;
/** Data comes from them; nothing says that it goes to them. */
const SOURCE = /\b(?:obtain|receive|collect|get|acquire)s? (?:\w{1,20} ){0,6}(?:from|via)\b[^.;]{0,200}$/i;

/** The sentence is about what others do on their own, or about where to read on. */
export const ASIDE =
  /\b(?:not responsible|no control over|not control|(?:do|does) not (?:apply|cover|extend)|not affiliated|not endorse|are removed|(?:owned|operated) (?:and|or|&) (?:operated|managed|controlled)|when you (?:share|recommend|like|post)\b|covered by their privacy|asking \w{1,20} to send|\((?:collectively|together),? ["'“]|(?:digital|ssl|security) certificate|source of information|(?:job|employment|intern\w{0,4}|grant|career)s? (?:and \w{1,12} )?(?:applications?|applicants?|candidates?|opportunities)|instructions on|to learn more about how|read more about|login into|if you (?:use|access|visit|connect) (?:any )?third[- ]party|log(?:ging)? ?in(?:to)? (?:to )?(?:our|the|your|using|with|via)|sign(?:ing|ed)? ?(?:in|up)\b.{0,40}\b(?:using|with|via|through))\b/i;
/** Before a company that is not in the list: words that leave no doubt. */
const CLEAR =
  /\b(?:processed|provided|hosted|operated|handled|powered|managed|stored|renewed|sent|run|collected|supplied) (?:by|through|via|with)\b[^.;]{0,40}$|\b(?:shared?|disclosed?) .{0,60}\bwith\b[^.;]{0,40}$|\b(?:uses?|using|(?:service |payment |hosting )?providers?,?|processors?,?|vendors?,?|suppliers?,?|rely on|contracted|by)(?: \(| is| are| the|:| (?:[A-Z][\w.]{1,20} ){1,3}(?:and|or))? $/i;

/** Whether a known company, at a place in a text, is named as one that gets or processes personal data. */
export function isRecipient(text: string, at: number, length: number, underLead: boolean): boolean {
  if (GATHERS.test(text.slice(at, at + length))) return true;
  if (isElsewhere(text, at, length)) return false;
  if (underLead || ENUMERATES.test(text.slice(0, at))) return true;
  return (
    cued(ABOUT).test(text) &&
    (BEFORE.test(text.slice(Math.max(0, at - 75), at)) || AFTER.test(text.slice(at + length, at + length + 80)))
  );
}

/** Whether a company that no list knows, at a place in a text, clearly gets or processes data. */
export function isClearRecipient(text: string, at: number, length: number, underLead: boolean): boolean {
  return !isElsewhere(text, at, length) && (underLead || CLEAR.test(text.slice(Math.max(0, at - 110), at)));
}

/** Whether a name stands in a text for another reason than that somebody there gets data. */
export function isElsewhere(text: string, at: number, length: number): boolean {
  if (cued(ASIDE).test(text)) return true;
  if (SOURCE.test(text.slice(0, at)) && !/\b(?:share|disclose|send|provide)\b/i.test(text)) return true;
  const after = text.slice(at + length, at + length + 80);
  return THING.test(after) || ELSE.test(text.slice(Math.max(0, at - 60), at) + after.slice(0, 30));
}

const LEAD =
  /\b(?:sub-?processors?|processors|(?:service )?providers?|vendors?|third[- ]part(?:y|ies)|partners|companies|recipients|suppliers|contractors|analytics|tools|following services|networks|with whom we share|gateways?)\b.{0,120}[:.]?$|\bwe use(?: the following)?:$/i;
const NOT_LEAD =
  /\b(?:opt[- ]?out|rights?|choices?|categories of|types of|purposes|contact|learn more|links?|settings|information (?:we|you))\b/i;

/** Whether a sentence that introduces a list says that the list is of those who get data. */
export function isRecipientLead(lead: string): boolean {
  return cued(LEAD).test(lead) && !NOT_LEAD.test(lead);
}

const SECTION =
  /\b(?:third[- ]part(?:y|ies)|partners?|sub-?processors?|processors?|providers?|vendors?|suppliers?|recipients?|analytics|advertis(?:ing|ers?)|payments?|hosting|who we share|(?:sharing|share|disclos\w{1,5}) (?:of |your )?(?:data|information))\b/i;

/** Whether the title of a section says that it is about those who get data. */
export function isRecipientSection(title: string): boolean {
  return SECTION.test(title) && !NOT_LEAD.test(title);
}
