import type { Sentence } from '../types.ts';
import { COMPANY_FORM, COMPANY_NAME, isCompanyName } from './company-name.ts';
import KNOWN_COMPANIES from './known-companies.ts';
import { PARTY_LISTS, PARTY_ROLES, isRecipient, isRecipientLead } from './party-contexts.ts';

/** Every known word for a company → the company. */
const COMPANY_OF = new Map(
  Object.entries(KNOWN_COMPANIES).flatMap(([company, words]) =>
    [company, ...words].map((word) => [word, company] as const),
  ),
);
/** Longest first, so that "Google Analytics" is not read as "Google" and a rest. */
const KNOWN = new RegExp(
  `(?<![\\w.@/-])(?:${[...COMPANY_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.!+]/g, '\\$&'))
    .join('|')})(?![\\w@-]|\\.\\w)`,
  'g', // matchAll needs it; no state is shared
);
const INCORPORATED = new RegExp(`(${COMPANY_NAME}),? ${COMPANY_FORM}`, 'g'); // as KNOWN
/** A list item that opens with a name: "Example – hosting", "Example (privacy policy)". */
const LIST_ITEM = new RegExp(`^(${COMPANY_NAME})(?:,? ${COMPANY_FORM})?(?= ?(?:[:;(–—,.|]| - |$| is | for | to ))`);
const BETWEEN = /, (?:and |or |& )?| and\/or | and | or | & |\/|; /;
const CELL = / \| /;
/** Columns, or the other cells of a row, that say that the row is of somebody who works with the data. */
const PARTY_ROW =
  /\b(?:sub-?processors?|processors?|providers?|vendors?|third[- ]part(?:y|ies)|partners?|recipients?|compan(?:y|ies)|suppliers?)\b/i;

/** The companies that one sentence says get or process data, under the names that the report gives them. */
export function namesIn(sentence: Sentence, columns: readonly string[] = []): string[] {
  const { plain, kind, lead } = sentence;
  if (!/[A-Z]/.test(plain) || !/[a-z]{3}/.test(plain)) return [];
  const underLead = (kind === 'list-item' || kind === 'table-row') && lead !== undefined && isRecipientLead(lead.plain);
  const recipients = [...plain.matchAll(KNOWN), ...plain.matchAll(INCORPORATED)]
    .filter(({ 0: name, index }) => isRecipient(plain, index, name.length, underLead || startsRow(sentence, index)))
    .map(({ 0: name }) => name)
    .filter((name) => COMPANY_OF.has(name) || isCompanyName(name));
  const others =
    kind === 'heading' ? [] : [...toldIn(plain), underLead ? openingName(plain) : '', partyCell(sentence, columns)];
  return [...new Set([...recipients, ...others.map((name) => name.trim()).filter(isCompanyName)].map(companyOf))];
}

function toldIn(plain: string): string[] {
  return [
    ...PARTY_ROLES.flatMap((role) => role.exec(plain)?.[1] ?? []),
    ...(PARTY_LISTS.exec(plain)?.[1] ?? '').split(BETWEEN),
  ];
}

function openingName(plain: string): string {
  return LIST_ITEM.exec(plain)?.[1] ?? '';
}

/** A known company that opens a row of a table, or a list item that points to its policy. */
function startsRow({ plain, kind }: Sentence, at: number): boolean {
  if (at !== 0) return false;
  return (
    (kind === 'table-row' && CELL.test(plain)) || (kind === 'list-item' && /privacy (?:policy|notice)/i.test(plain))
  );
}

function partyCell({ plain, kind }: Sentence, columns: readonly string[]): string {
  if (kind !== 'table-row') return '';
  const [first = '', ...rest] = plain.split(CELL);
  return PARTY_ROW.test(columns[0] ?? '') || rest.some((cell) => /^sub-?processor\b/i.test(cell))
    ? openingName(first)
    : '';
}

function companyOf(name: string): string {
  for (const match of name.matchAll(KNOWN)) return COMPANY_OF.get(match[0]) ?? name;
  return name.replace(new RegExp(`,? ${COMPANY_FORM}$`), '').trim();
}
