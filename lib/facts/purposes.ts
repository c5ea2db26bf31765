import { Cued } from '../text/cued.ts';
/** Purposes of processing, in the words in which policies give them. The id is what the ledger shows. */
const PURPOSES: readonly { readonly purpose: string; readonly says: Cued }[] = [
  {
    purpose: 'providing the service',
    says: new Cued(
      /(?<!\byou (?:\w{1,10} ){0,3})\b(?:to|for|in order to) (?:(?:provid|deliver|operat|offer|perform|maintain|run|fulfil|improve and provid)\w{0,4} (?:you )?(?:with )?(?:(?:our|the|these|those|your|requested|its) ){0,2}(?:services?|products?|sites?|websites?|apps?|platform|orders?|features?|contract|support|functionality|content|cloud)\b|(?:ship|complete|process|fulfil\w?) (?:your |the )?(?:orders?|requests?|purchases?|transactions?)\b|(?<!\bused (?:to|for) )(?:create|manage|set up|maintain) (?:your|an|a user) account\b)/i,
    ),
  },
  {
    purpose: 'improving the service',
    says: new Cued(
      /\b(?:to|for|and|or|,) (?:improv|enhanc|optimi[sz]|develop|test)\w{0,4} (?:\w{1,12} ){0,3}(?:services?|sites?|websites?|products?|app|applications?|platform|experience|features?|performance)\b/i,
    ),
  },
  {
    purpose: 'analytics',
    says: new Cued(
      /\b(?:to|for|and|or|,) (?:(?:statistical |web |site )?analy[sz]\w{0,5}|measur\w{1,4}|understand(?:ing)? (?:how|the use|usage)|count\w{0,3} visit|track(?:ing)? (?:usage|use|visit|traffic)|monitor(?:ing)? (?:usage|use|traffic))\b|\bstatistical purposes\b/i,
    ),
  },
  {
    purpose: 'advertising',
    says: new Cued(
      /\b(?:to|for|and|or|,) (?:serv\w{1,3}|display\w{0,3}|show\w{0,3}|deliver\w{0,3}|target\w{0,3}|personali[sz]\w{1,3}|provid\w{1,3}) (?:you )?(?:with )?(?:\w{1,14} ){0,3}(?:ads?|advert\w{0,9})\b|\b(?:for|behaviou?ral|targeted|interest-based) advertising\b|\bretarget/i,
    ),
  },
  {
    purpose: 'marketing',
    says: new Cued(
      /\b(?:marketing|promotional) (?:purposes|communications?|messages?|e-?mails?|materials?|offers?)\b|\bfor (?:direct )?marketing\b|\b(?:send|provide) you (?:\w{1,12} ){0,3}(?:newsletters?|offers?|promotions?|marketing)\b/i,
    ),
  },
  {
    purpose: 'communication',
    says: new Cued(
      /\b(?:to|and|or|,) (?:contact|communicate with|respond to|reply to|notify|inform|answer|e-?mail) (?:you|your)\b|\b(?:for|to provide) customer (?:support|service)\b/i,
    ),
  },
  {
    purpose: 'payment',
    says: new Cued(
      /\b(?:to|for|and|or|,) (?:process\w{0,3}|bill\w{0,3}|complet\w{1,3}|collect\w{0,3}|accept\w{0,3}|handl\w{1,3}) (?:you |your |a |the |for )?(?:payments?|purchases?|transactions?|charges|billing)\b|\bfor (?:billing|payment)\b/i,
    ),
  },
  {
    purpose: 'security',
    says: new Cued(
      /\b(?:to|for|and|or|,) (?:prevent\w{0,3}|detect\w{0,3}|investigat\w{1,3}|protect\w{0,3}|secur\w{1,3}|combat\w{0,3}|fight\w{0,3}) .{0,40}\b(?:fraud|abuse|security|spam|attacks?|unauthori[sz]ed|misuse|malicious)\w{0,4}\b|\bsecurity purposes\b|\bfraud (?:prevention|detection)\b/i,
    ),
  },
  {
    purpose: 'personalization',
    says: new Cued(/\b(?:to|for|and|or|,) (?:personali[sz]|customi[sz]|tailor)\w{0,5}\b/i),
  },
  {
    purpose: 'legal obligations',
    says: new Cued(
      /\b(?:to|for) (?:comply|complying|compliance) with\b|\b(?:legal|tax|accounting|regulatory) (?:obligations?|requirements?|purposes)\b/i,
    ),
  },
  {
    purpose: 'account',
    says: new Cued(
      /\b(?:to|for) (?:creat|identif|authenticat|verif|register|log)\w{0,6} (?:you|your|an|the|users?)\b/i,
    ),
  },
];

/** Somebody does something with data in this sentence. */
const USES = new Cued(
  /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collect(?:s|ed|ing|ion)?|needs?|needed|stores?|stored|asks?|asked|requires?|shares?|shared|disclos(?:e|es|ed)|records?|recorded|analy[sz]e[sd]?|transfer(?:red)?)\b/i,
);
/** A choice, or what somebody else is told. */
const CHOICE = new Cued(/\bopt(?:ing)?[- ]?out|\bplease\b|\bsubscriptions?\b|\bif you (?:have|wish|want|would)\b/i);

/**
 * The purposes for which a sentence says that data is used.
 *
 * Shape:  text, and where in it the data is named → purposes in the order of the table. A purpose counts after the data
 *         ("your address, to send …") or where it opens the sentence ("To send …, we use your address").
 */
export function purposesIn(text: string, dataAt: number): string[] {
  if (!USES.test(text) || CHOICE.test(text)) return [];
  return PURPOSES.filter(({ says }) => {
    const at = says.exec(text)?.index ?? -1;
    return at > dataAt || (at >= 0 && at < OPENING);
  }).map(({ purpose }) => purpose);
}

/** Units: characters from the start of a sentence, as far as a mark of a list may reach. */
const OPENING = 4;
