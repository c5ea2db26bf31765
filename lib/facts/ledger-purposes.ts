import { Cued } from '../text/cued.ts';
import { cellsOf } from '../text/table-cells.ts';
import type { DataType, Fact, PolicyText, Sentence } from '../types.ts';
import { typesNamedIn } from './data-types.ts';
import { factOf, quoteOf } from './fact.ts';
import { type NamedData, namedData } from './ledger-places.ts';
import { purposesIn, purposesStated } from './purposes.ts';

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
  {
    purpose: 'communication',
    says: /\bcommunicat(?:e|ing|ions?)\b|\bcustomer (?:support|service)\b|^support\b|\brespond/i,
  },
  { purpose: 'personalization', says: /\b(?:personali|customi)[sz]/i },
  { purpose: 'improving the service', says: /\bimprov(?:e|ing)/i },
  {
    purpose: 'providing the service',
    says: /\b(?:provid(?:e|ing)|deliver(?:y|ing)?|operat(?:e|ing)) (?:the |our )?(?:services?|products?)/i,
  },
  { purpose: 'legal obligations', says: /\blegal\b|\bcompl(?:y|iance)\b/i },
];
/** A lead that its items finish. */
const OPEN_LEAD = /\b(?:to|for|purposes?|ways)\W{0,3}$/i;

/** What one sentence says of the purposes of one type of data. */
export interface Served {
  readonly type: DataType;
  readonly purposes: readonly Fact<string>[];
}

/** A list of where data comes from. */
const SOURCES = new Cued(/\bsources\b/i);

/** The purposes that a sentence states for data of the types that it speaks of, where it names them itself. */
export function purposesInSentence(sentence: Sentence, types: readonly DataType[]): Served[] {
  const { kind, plain, lead } = sentence;
  if (kind === 'table-row' || (lead !== undefined && SOURCES.test(lead.plain))) return [];
  const stated = purposesStated(plain);
  if (stated.length === 0) return [];
  return namedData(types, plain).map(({ type, places }) => ({
    type,
    purposes: purposesIn(plain, type, places, stated).map((purpose) => factOf(purpose, sentence)),
  }));
}

/** Whether a sentence is an item of a list that finishes its lead: "We use your address to:". */
export function finishesLead({ lead, kind }: Sentence): boolean {
  return kind === 'list-item' && lead !== undefined && OPEN_LEAD.test(lead.plain);
}

/** The purposes that an item states for the data that its lead names. */
export function purposesUnderLead(item: Sentence, lead: Sentence, named: readonly NamedData[]): Served[] {
  if (named.length === 0) return [];
  const evidence = [quoteOf(item), quoteOf(lead)];
  const text = `${lead.plain.replace(/\W{1,3}$/, '')} ${item.plain}`;
  const stated = purposesStated(text);
  return named.map(({ type, places }) => ({
    type,
    purposes: purposesIn(text, type, places, stated).map((value) => ({ value, evidence })),
  }));
}

/** The purposes that the rows of tables state in their column for the types of data in their other cells. */
export function purposesInTables(sentences: readonly Sentence[], { blocks }: PolicyText): Served[] {
  let first: Sentence | undefined;
  const served: Served[] = [];
  for (const row of sentences) {
    if (row.kind !== 'table-row') continue;
    const { columns } = blocks[row.block] ?? {};
    const starts = blocks[row.block - 1]?.kind !== 'table-row';
    if (starts) first = row;
    const heads = columns ?? (starts ? [] : cellsOfRow(first));
    if (!heads.some((head) => head.length > LONGEST_HEAD)) served.push(...purposesInRow(row, heads));
  }
  return served;
}

/** Units: characters. */
const LONGEST_HEAD = 120;

function cellsOfRow(row: Sentence | undefined): string[] {
  return row === undefined ? [] : cellsOf(row.plain);
}

function purposesInRow(row: Sentence, columns: readonly string[]): Served[] {
  const at = columns.findIndex((head) => PURPOSE_HEAD.test(head) && !OTHER_HEAD.test(head));
  const cells = cellsOfRow(row);
  if (at < 0 || cells.length !== columns.length) return [];
  const others = cells.filter((_, i) => i !== at && !OTHER_HEAD.test(columns[i] ?? '')).join(', ');
  const named = namedData(typesNamedIn({ ...row, plain: others }), others);
  const purposeCell = (cells[at] ?? '').replace(/\((?!including\b)[^)]{0,600}\)/gi, ' '); // in brackets stand examples
  const purposes = NAMED.filter(({ says }) => says.test(purposeCell)).map(({ purpose }) => factOf(purpose, row));
  return named.map(({ type }) => ({ type, purposes }));
}
