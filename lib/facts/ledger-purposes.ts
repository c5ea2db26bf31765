import type { DataType, Fact, PolicyText, Sentence } from '../types.ts';
import DATA_TYPE_WORDS from './data-type-words.ts';
import { typesNamedIn } from './data-types.ts';
import { factOf, quoteOf } from './fact.ts';
import { purposesIn } from './purposes.ts';

/** The head of a column of purposes, and of one that speaks of other things. */
const PURPOSE_HEAD = /\b(?:purposes?|why|reasons?|activity|how we use|use)\b/i;
const OTHER_HEAD = /\b(?:legal|lawful|basis|sold|sell|share|disclos\w+|third|recipients?|limit|retention|cookie)\b/i;
/** What a purpose is called in a cell of its own. */
const NAMED: readonly { readonly purpose: string; readonly says: RegExp }[] = [
  { purpose: 'account', says: /\baccounts?\b|\bregist(?:er|ration)|\bauthenticat/i },
  { purpose: 'payment', says: /\bpayments?\b|\bbilling\b/i },
  { purpose: 'marketing', says: /\bmarketing\b|\bnewsletters?\b/i },
  { purpose: 'advertising', says: /\badvertis(?:ing|ements?)\b|\bads\b/i },
  { purpose: 'analytics', says: /\banaly(?:tics|sis|[sz]es?|[sz]ing)\b/i },
  { purpose: 'security', says: /\bsecurity\b|\bfraud\b|\babuse\b/i },
  { purpose: 'communication', says: /\bcommunicat(?:e|ing|ions?)\b|\bsupport\b|\brespond/i },
  { purpose: 'personalization', says: /\b(?:personali|customi)[sz]/i },
  { purpose: 'improving the service', says: /\bimprov(?:e|ing)/i },
  {
    purpose: 'providing the service',
    says: /\b(?:provid(?:e|ing)|deliver(?:y|ing)?|operat(?:e|ing)) (?:the |our )?(?:services?|products?)/i,
  },
  { purpose: 'legal obligations', says: /\blegal\b|\bcompl(?:y|iance)\b/i },
];
/** A lead that its items finish: "We use your address to:". */
const OPEN_LEAD = /\b(?:to|for|purposes?|ways)\W{0,3}$/i;

/** The purposes that an item of a list states for the types of data that its lead names ("We use your address to:"). */
export function purposesUnderLead(item: Sentence): { types: readonly DataType[]; purposes: Fact<string>[] } {
  const { lead, plain, kind } = item;
  if (!lead || kind !== 'list-item' || !OPEN_LEAD.test(lead.plain)) return { types: [], purposes: [] };
  const types = typesNamedIn(lead);
  const said = purposesIn(`${lead.plain.replace(/\W{1,3}$/, '')} ${plain}`, 0);
  const evidence = [quoteOf(item), quoteOf(lead)];
  return { types, purposes: types.length > 0 ? said.map((value) => ({ value, evidence })) : [] };
}

/** The purposes that a row of a table states in their column for the types of data in its other cells. */
export function purposesInRow(
  row: Sentence,
  { blocks }: PolicyText,
): { types: readonly DataType[]; purposes: Fact<string>[] } {
  const columns = blocks[row.block]?.columns ?? [];
  const at = columns.findIndex((head) => PURPOSE_HEAD.test(head) && !OTHER_HEAD.test(head));
  const cells = row.plain.split(' | ');
  if (row.kind !== 'table-row' || at < 0 || cells.length !== columns.length) return { types: [], purposes: [] };
  const others = cells.filter((_, i) => i !== at && !OTHER_HEAD.test(columns[i] ?? '')).join(', ');
  const types = typesNamedIn({ ...row, plain: others }).filter((type) => DATA_TYPE_WORDS[type].test(others));
  const purposeCell = (cells[at] ?? '').replace(/\([^)]{0,200}\)/g, ' '); // what stands in brackets is an example
  const named = NAMED.filter(({ says }) => says.test(purposeCell)).map(({ purpose }) => factOf(purpose, row));
  return { types, purposes: types.length > 0 ? named : [] };
}
