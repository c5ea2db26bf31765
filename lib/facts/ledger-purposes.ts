import type { DataType, Fact, PolicyText, Sentence } from '../types.ts';
import { typesNamedIn } from './data-types.ts';
import { factOf, quoteOf } from './fact.ts';
import { dataPlaces } from './ledger-places.ts';
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
/** A lead that its items finish: "We use your address to:". */
const OPEN_LEAD = /\b(?:to|for|purposes?|ways)\W{0,3}$/i;

/** What one sentence says of the purposes of one type of data. */
export interface Served {
  readonly type: DataType;
  readonly purposes: readonly Fact<string>[];
}

/** A list of where data comes from. */
const SOURCES = /\bsources\b/i;

/** The purposes that a sentence states for the types of data that it names itself. */
export function purposesInSentence(sentence: Sentence): Served[] {
  const { kind, plain, lead } = sentence;
  if (kind === 'table-row' || SOURCES.test(lead?.plain ?? '')) return [];
  return typesNamedIn(sentence).map((type) => ({
    type,
    purposes: purposesIn(plain, type, dataPlaces(type, plain)).map((purpose) => factOf(purpose, sentence)),
  }));
}

/** The purposes that an item of a list states for the types of data that its lead names ("We use your address to:"). */
export function purposesUnderLead(item: Sentence): Served[] {
  const { lead, plain, kind } = item;
  if (!lead || kind !== 'list-item' || !OPEN_LEAD.test(lead.plain)) return [];
  const evidence = [quoteOf(item), quoteOf(lead)];
  const text = `${lead.plain.replace(/\W{1,3}$/, '')} ${plain}`;
  return typesNamedIn(lead).map((type) => ({
    type,
    purposes: purposesIn(text, type, dataPlaces(type, lead.plain)).map((value) => ({ value, evidence })),
  }));
}

/** The purposes that the rows of tables state in their column for the types of data in their other cells. */
export function purposesInTables(sentences: readonly Sentence[], { blocks }: PolicyText): Served[] {
  let first: Sentence | undefined;
  return sentences.flatMap((row) => {
    if (row.kind !== 'table-row') return [];
    const { columns } = blocks[row.block] ?? {};
    const starts = blocks[row.block - 1]?.kind !== 'table-row';
    if (starts) first = row;
    const heads = columns ?? (starts ? [] : cellsOf(first));
    return heads.some((head) => head.length > LONGEST_HEAD) ? [] : purposesInRow(row, heads);
  });
}

/** Units: characters. */
const LONGEST_HEAD = 120;

function cellsOf(row: Sentence | undefined): string[] {
  return row?.plain.split(' | ') ?? [];
}

function purposesInRow(row: Sentence, columns: readonly string[]): Served[] {
  const at = columns.findIndex((head) => PURPOSE_HEAD.test(head) && !OTHER_HEAD.test(head));
  const cells = cellsOf(row);
  if (at < 0 || cells.length !== columns.length) return [];
  const others = cells.filter((_, i) => i !== at && !OTHER_HEAD.test(columns[i] ?? '')).join(', ');
  const types = typesNamedIn({ ...row, plain: others }).filter((type) => dataPlaces(type, others).length > 0);
  const purposeCell = (cells[at] ?? '').replace(/\((?!including\b)[^)]{0,600}\)/gi, ' '); // in brackets stand examples
  const purposes = NAMED.filter(({ says }) => says.test(purposeCell)).map(({ purpose }) => factOf(purpose, row));
  return types.map((type) => ({ type, purposes }));
}
