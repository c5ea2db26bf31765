const WORD =
  "(?!The\\b|Our\\b|We\\b|Your\\b|This\\b|These\\b|Such\\b|It\\b|You\\b)(?:[A-Z]|[a-z]{1,8}-?(?=[A-Z]))[\\w&'+-]{0,30}(?:\\.(?:com|net|io|org|ai|co|de|me|tv))?";

/** Source of a pattern for what may be a company's name: one to four capitalized words. No group. */
export const COMPANY_NAME = `${WORD}(?: (?:& |of |de )?${WORD}){0,3}`;
/** Source of a pattern for a legal form. */
export const COMPANY_FORM =
  '(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|GmbH|Corp|Corporation|AG|B\\.V|BV|S\\.A|SAS|SARL|Oy|AB|AS|ApS|A/S|plc|PLC|UG|O[UÜ]|Pty|KG|SE|LP|LLP|S\\.r\\.l|Srl|S\\.a\\.r\\.l)(?![A-Za-z])\\.?';
/** A name with its legal form; the name is the group. */
export const INCORPORATED = new RegExp(`(${COMPANY_NAME}),?(?: ${COMPANY_FORM}){1,2}`, 'g'); // `matchesIn` needs the flag

/** Capitalized words that open no company's name: months, places, authorities, laws, and what policies capitalize. */
const NO_NAME =
  /^(?:Privacy|Personal|Data|Databases?|Information|Polic(?:y|ies)|Terms|Services?|Sites?|Sitemap|Websites?|Cookies?|Session|Preference|Persistent|Users?|Customers?|Clients?|Members?|Subscribers?|Publishers?|Visitors?|Linked|Section|Articles?|Act|Law|California|Europe(?:an)?|EU|EEA|USA?|United|States|Union|Commission|Canada|Australia|Germany|France|Ireland|UK|England|Switzerland|January|February|March|April|May|June|July|August|September|October|November|December|Internet|Web|Java|JavaScript|HTML5?|GPS|Bluetooth|SDKs?|APIs?|URLs?|Standard|Contractual|Clauses|Shield|Framework|Do|Not|Sell|Opt|Click|Please|Contact|If|In|As|For|To|By|At|On|Or|And|An|All|Any|Some|Other|Others|Third|Party|Parties|Business|Partners?|Advertis\w+|Affiliates?|Provid\w+|Consumers?|Rights?|Officer|Attorney|General|Federal|Trade|Department|Office|Commissioner|Authority|Bureau|Better|Digital|Alliance|Initiative|National|My|Accounts?|Settings|Help|Center|Support|Team|Apps?|Applications?|Software|Platforms?|Products?|Content|Materials?|Compan(?:y|ies)|Group|Inc|LLC|Ltd|Also|However|When|While|Where|They|He|She|Chrome|Firefox|Safari|Android|iOS|iPhones?|iPads?|iTunes|eBooks?|eCommerce|pH|Local|Secured?|SSL|TLS|Director|Council|Webmaster|Safe|Windows|Explorer|Edge|Opera|Mac|Flash|OAuth|No|Yes|English|Social|Media|Marketing|Sales|E-?mails?|Mail|Online|Mobile|Devices?|Desktop|Type|Categor(?:y|ies)|Name|Payments?|Processing|Analytics|Hosting|Security|Purpose|Legal|Basis|Notice|Statement|Subprocessors?|New|Delaware|Texas|Virginia|Nevada|Colorado|Utah|Connecticut|London|Berlin|Paris|Log|Logs|Records?|Public|Government|Features?|Functional|Performance|Necessary|Targeting|Strictly|Both|Each|Example|Examples|Identifiers?|Technical|Unique|Usage|Demographic|Financial|Professional|Employment|Audio|Geolocation|Commercial|Inferences|Sensitive|Biometric|Protected|Guest|Demand|Free|Additional|Certain|Various|Operating|Search|Order|Orders|Pages?|Blog|Forum|Newsletters?|Survey|Credit|Debit|Bank|Communications?|Education(?:al)?|Health|Insurance|Research|Technology|Tracking|Transactions?|Vendors?|Contractors?|Corporate|Lawyers?|Auditors?|Accountants?|Regulators?|Courts?|Investors?|Buyers?|Administrators?|Employees?|Agents?|How|What|Why|Who|Generally|Send|Personali[sz]e|Create|Creating|Assisting|Improve|Respond|Comply|Maintain|Operate|Enable|Share|Sharing|Disclosure|Disclose|Collection|Collect|Use|Uses|Using|Compliance|Protect|Protection|Wi-?Fi|Transfer|Home|With|PCI|AES|Verified|Instant|Back|Next|Read|View|Learn|More|Here|After|Before|From|Into|Through|During|Since|Until|Upon|Under|Over|Only|Same|Today|Now|Then|There|That|Those|Its|Their|Your|His|Her|Be|Being|Is|Are|Was|Were|Have|Has|Had|Might|Will|Would|Can|Could|Shall|Should|Must|Ads?|Exchanges?|Networks?|Servers?|Cloud|Internal|External|Subsidiar(?:y|ies)|Parents?|Foundation|State|County|City|Authorities|Enforcement|Consultants?|Owners?|Licensees?|Roles?|Relationships?|Ecosystem|Programs?|Check|Solutions?|List|Activity|Systems?|Tidy|Organi[sz]ations|Individuals|Students|Teachers|Schools|Hosts|Merchants|Retailers|Sellers|Drivers|Players|Institutions|Universities|Hospitals|Patients|Physicians)$/i;
/** Words that a name does not end with: it is a kind of companies, or of things, in capitals. */
const NO_END =
  /^(?:Networks|Exchanges|Platforms|Processors|Agencies|Companies|Storage|Policy|Notice|Information|Cookies|Users|Program|\w{2,20}(?:[tdlnrp]ers|tors))$/;
/** Short capitals are terms of the trade (IT, ISP, SSP) or bodies, not companies. */
const ACRONYM = /^[A-Z]{1,4}s?(?:-|$)|[A-Z]{2}s$/;

/** Whether capitalized words may be the name of a company: the first word could be one, and it is no mere acronym. */
export function isCompanyName(name: string, acronyms = false): boolean {
  const first = name.split(' ')[0] ?? '';
  return (
    name.length > (acronyms ? 1 : 2) &&
    !NO_NAME.test(first.replace(/'s$/, '')) &&
    (acronyms || !ACRONYM.test(first)) &&
    !/s'$|[a-z]{3}ing$/.test(first) &&
    !(name.includes(' ') && NO_END.test(name.split(' ').at(-1) ?? ''))
  );
}
