import { Cued, CuedList } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { DataType, Span } from '../types.ts';
import { serves } from './ledger-serves.ts';

/** Purposes of processing, in the words in which policies give them. The id is what the ledger shows. */
const PURPOSES: readonly { readonly purpose: string; readonly says: RegExp; readonly ofPayment?: string }[] = [
  {
    purpose: 'providing the service',
    says: /(?<!\byou (?:\w{1,10} ){0,3})\b(?:to|for|in order to) (?:(?:provid|deliver|operat|administer|offer|perform|maintain|run|fulfil|improve and provid)\w{0,4} (?:you )?(?:with )?(?:(?:our|the|these|those|your|requested|its) ){0,2}(?:services?|products?|sites?|websites?|apps?|platform|orders?|features?|contract|support|functionality|content|cloud)\b|(?:ship|complete|process|fulfil\w?) (?:your |the )?(?:orders?|requests?)\b|(?<!\bused (?:to|for) )(?:create|manage|set up|maintain) (?:your|an|a user) account\b)/i,
  },
  {
    purpose: 'providing the service',
    ofPayment: 'payment', // to complete a purchase is to pay, where the data is for paying
    says: /\b(?:to|for|and|or|,) (?:(?:help|better|also|further)(?: us)?(?: to)? )?(?:complet\w{1,3}|process\w{0,3}) (?:your |a |the |such |these )?(?:purchases?|(?:purchase )?transactions?)\b/i,
  },
  {
    purpose: 'improving the service',
    says: /\b(?:to|for|and|or|,) (?:(?:help|better|also|further)(?: us)?(?: to)? )?(?:improv|enhanc|optimi[sz]|develop|test)\w{0,4} (?:\w{1,12} ){0,3}(?:services?|sites?|websites?|products?|app|applications?|platform|experience|features?|performance)\b/i,
  },
  {
    purpose: 'analytics',
    says: /\b(?:to|for|and|or|,) (?:(?:help|better|also|further)(?: us)?(?: to)? )?(?:(?:statistical |web |site )?analy[sz]\w{0,5}|measur\w{1,4}|understand(?:ing)? (?:how|the use|usage)|count\w{0,3} visit|track(?:ing)? (?:usage|use|visit|traffic)|monitor(?:ing)? (?:usage|use|traffic))\b|\bstatistical purposes\b/i,
  },
  {
    purpose: 'advertising',
    says: /\b(?:to|for|and|or|,) (?:(?:help|better|also|further)(?: us)?(?: to)? )?(?:serv\w{1,3}|display\w{0,3}|show\w{0,3}|deliver\w{0,3}|target\w{0,3}|personali[sz]\w{1,3}|provid\w{1,3}) (?:you )?(?:with )?(?:\w{1,14} ){0,3}(?:ads?|advert\w{0,9})\b|\b(?:for|behaviou?ral|targeted|interest-based) advertising\b|\bretarget/i,
  },
  {
    purpose: 'marketing',
    says: /\b(?:marketing|promotional) (?:purposes|communications?|messages?|e-?mails?|materials?|offers?)\b|\bfor (?:direct )?marketing\b|\b(?:send|provide) you (?:\w{1,12} ){0,3}(?:newsletters?|offers?|promotions?|marketing)\b/i,
  },
  {
    purpose: 'communication',
    says: /\b(?:to|and|or|,) (?:contact|communicate with|respond to|reply to|notify|inform|answer|e-?mail) (?:you|your)\b|\b(?:for|to provide) customer (?:support|service)\b|\b(?:to|and|or|,) send you (?:\w{1,14} ){0,2}(?:confirmations?|receipts?|updates|notices|notifications|reminders|alerts)\b/i,
  },
  {
    purpose: 'payment',
    says: /\b(?:to|for|and|or|,) (?:(?:help|better|also|further)(?: us)?(?: to)? )?(?:process\w{0,3}|bill\w{0,3}|complet\w{1,3}|collect\w{0,3}|accept\w{0,3}|handl\w{1,3}) (?:you |your |a |the |for )?(?:payments?|charges|billing|(?:payment|financial|credit card) transactions?)\b|(?<!used )\bfor (?:billing|payment)\b|\bto bill (?:you|your|the|our|users|customers)\b/i,
  },
  {
    purpose: 'security',
    says: /\b(?:to|for|and|or|,) (?:(?:help|better|also|further)(?: us)?(?: to)? )?(?:prevent\w{0,3}|detect\w{0,3}|investigat\w{1,3}|protect\w{0,3}|secur\w{1,3}|limit\w{0,3}|combat\w{0,3}|fight\w{0,3}) .{0,40}\b(?:fraud|abuse|security|spam|attacks?|unauthori[sz]ed|misuse|malicious)\w{0,4}\b|\bsecurity purposes\b|\bfraud (?:prevention|detection)\b/i,
  },
  {
    purpose: 'identity checks',
    says: /\b(?:to|for|and|or|,) (?:verify(?:ing)?|confirm(?:ing)?) (?:your|the|their) (?:identity|identification)\b|\bfor (?:\w{1,12} (?:and|or) )?identity (?:verification|checks?)\b/i,
  },
  {
    purpose: 'personalization',
    says: /\b(?:to|and|or|,) (?:personali[sz]e|customi[sz]e|tailor)\b(?!.{0,30}\b(?:ads?|advert\w{0,9})\b)|\bfor (?:personali[sz]|customi[sz]|tailor)(?:ing|ation)\b(?!.{0,30}\b(?:ads?|advert\w{0,9})\b)/i,
  },
  {
    purpose: 'legal obligations',
    says: /\b(?:to|for) (?:comply|complying|compliance) with\b|\bfor (?:legal|regulatory) compliance\b|\bfor (?:\w{1,12} (?:and|or) )?(?:legal|regulatory) (?:purposes|requirements|obligations)\b|\b(?:to|for) (?:fulfil\w{0,4}|meet\w{0,3}|satisfy\w{0,3}) (?:our |any |its )?(?:\w{1,12} )?(?:legal|statutory|regulatory|tax) (?:obligations?|requirements?|duties)\b/i,
  },
  {
    purpose: 'accounting',
    says: /\bfor (?:\w{1,12},? (?:and|or) )?(?:tax|accounting|bookkeeping|invoicing)(?: (?:and|or) \w{1,12})?(?: purposes|(?=[,.;]|$))/i,
  },
  {
    purpose: 'account',
    says: /\b(?:to|for) (?:creat|authenticat|verif|register|log)\w{0,6} (?:you|your|an|the|users?)\b/i,
  },
];

/** Somebody does something with data in this sentence. */
const USES = new Cued(
  /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collect(?:s|ed|ing|ion)?|needs?|needed|stores?|stored|retains?|retained|keeps?|kept|asks?|asked|requires?|shares?|shared|disclos(?:e|es|ed)|records?|recorded|analy[sz]e[sd]?|transfer(?:red)?)\b/i,
);
/** A choice, or what somebody else is told. */
const CHOICE = new Cued(/\bopt(?:ing)?[- ]?out|\bplease\b|\bsubscriptions?\b|\bif you (?:have|wish|want|would)\b/i);

// `matchesIn` needs the flag
const EACH = PURPOSES.map(({ says }) => new RegExp(says.source, 'gi'));
const ANY_PURPOSE = new CuedList(PURPOSES.map(({ says }) => [says]));

/** A purpose that a text states, and where it does. Units: UTF-16 units. */
interface StatedPurpose {
  readonly purpose: string;
  readonly ofPayment: string | undefined;
  readonly places: readonly Span[];
}
const NO_PURPOSES: readonly StatedPurpose[] = [];

/** The purposes that a text states for some use of data, whatever data it is. Shape: in the order of the table. */
export function purposesStated(text: string): readonly StatedPurpose[] {
  if (!USES.test(text) || CHOICE.test(text)) return NO_PURPOSES;
  const stated: StatedPurpose[] = [];
  for (const index of ANY_PURPOSE.mayMatch(text)) {
    const one = PURPOSES[index];
    const each = EACH[index];
    if (one === undefined || each === undefined) continue;
    const places = matchesIn(text, each).map(({ 0: words, index: start }) => ({ start, end: start + words.length }));
    if (places.length > 0) stated.push({ purpose: one.purpose, ofPayment: one.ofPayment, places });
  }
  return stated;
}

/**
 * Those purposes for which a text says that data of a type is used.
 *
 * Shape:  text, the places where it names the data, what it states → purposes in the order of the table.
 */
export function purposesIn(
  text: string,
  type: DataType,
  data: readonly Span[],
  stated: readonly StatedPurpose[] = purposesStated(text),
): string[] {
  const served = new Set<string>();
  for (const { purpose, ofPayment, places } of stated) {
    if (places.some((words) => data.some((place) => serves(text, place, words))))
      served.add((type === 'payment' ? ofPayment : undefined) ?? purpose);
  }
  return [...served];
}
