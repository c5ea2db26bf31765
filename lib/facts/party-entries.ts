import { Cued } from '../text/cued.ts';
import { CELL_SEPARATOR, cellsOf } from '../text/table-cells.ts';
import type { Sentence } from '../types.ts';
import { COMPANY_FORM, COMPANY_NAME } from './company-name.ts';
import { isRecipientSection } from './party-contexts.ts';

const NAME_FIRST = `^(${COMPANY_NAME})(?:,?(?: ${COMPANY_FORM}){1,2})?`;
/** A list item that opens with a name: "Example – hosting", "Example (privacy policy)", "Example, to send mail". */
const LIST_ITEM = new RegExp(`${NAME_FIRST}(?= ?(?:[:;(–—|]| - |\\.?$|,? (?:to|for|which|who|an?|our)\\b))`);
/** A name and the address of its policy, and nothing else. */
const WITH_POLICY = new Cued(
  new RegExp(
    `(?!.{0,30}\\b(?:Edge|Chrome|Safari|Explorer|Firefox|Opera)\\b)${NAME_FIRST}[ :,–—-]{1,3}(?:https?:\\/\\/|www\\.)[^\\s]{0,120}(?:[Pp]rivacy|[Pp]olic(?:y|ies)|legal|gdpr|datenschutz)[^\\s]{0,80}$`,
  ),
);
/** An entry that says at once whose company it is: "Example: Example Systems Ltd, 1 Lamp Street". */
const ENTRY_FORM = new Cued(new RegExp(`^.{3,60}\\b${COMPANY_FORM}(?=[ ,;:)]|$)`));
/** Of the company that the title above names. */
const THEIR_POLICY = new Cued(
  /^(?:their|its) privacy (?:policy|notice|statement) (?:can|may|is|are) (?:be )?(?:viewed|found|read|available|accessed|here)\b/i,
);
const TITLE = new RegExp(`${NAME_FIRST}\\W{0,3}$`);
/** Columns, or the other cells of a row, that say that the row is of somebody who works with the data. */
const PARTY_ROW =
  /\b(?:sub-?processors?|processors?|providers?|vendors?|third[- ]part(?:y|ies)|partners?|recipients?|compan(?:y|ies)|suppliers?)\b/i;
/** Such a column holds kinds of companies, or what they do. */
const KINDS_ROW = /\b(?:categor(?:y|ies)|types?|kinds?|purposes?|whom|with|why|how|address|country|location)\b/i;
/** A cell that leads to a policy of another: who has one of its own is somebody else. */
const POLICY_CELL = /^(?:https?:\/\/|www\.)\S{1,200}$|^(?:view |see |their )?privacy (?:policy|notice)\b/i;
const WHOLE_CELL = new RegExp(`^${COMPANY_NAME}$`);
const BETWEEN_IN_CELL = /, | and | & | ?\/ ?|; /;
/** What stands in such a cell for nobody in particular. */
const NOBODY_IN_CELL =
  /^(?:none|no|yes|self|own|first|third|internal|unknown|various|multiple|many|all|n|a|not|see|https?|session|persistent|essential|joint|independent|other)\b/i;
/** Units: words. */
const LONGEST_HEAD = 4;
const CELL_FORM = new RegExp(`(?:,? ${COMPANY_FORM}){1,2}$`);
/** Units: words. A line this short under such a title is a row of a list: name, service, country. */
const SHORT_LINE = 8;

/** Names that an item, a line or a row of a table is the entry of, and that may be companies. */
export function namesOfEntry(sentence: Sentence, columns: readonly string[], underLead: boolean): string[] {
  const { plain, kind, section } = sentence;
  if (kind === 'heading') return [];
  if (kind === 'table-row') return namesInRow(plain, columns);
  const title = section.at(-1) ?? '';
  if (THEIR_POLICY.test(plain)) return [TITLE.exec(title)?.[1] ?? ''];
  const policy = WITH_POLICY.exec(plain);
  if (policy) return [policy[1] ?? ''];
  const isEntry = underLead || (ENTRY_FORM.test(plain) && isRecipientSection(title));
  return isEntry ? [openingName(plain)] : [];
}

/** A known company that is a heading, or opens a row, an item that points to its policy, or a line under such a title. */
export function standsFirst({ plain, kind, section }: Sentence, at: number, length: number): boolean {
  if (at !== 0) return false;
  const rest = plain.slice(length);
  if (kind === 'heading') return /^\W{0,3}(?:(?:Inc|LLC|Ltd|AG|GmbH)\W{0,2})?$/.test(rest);
  if (kind === 'table-row' && plain.includes(CELL_SEPARATOR)) return true;
  if (kind === 'list-item' && /privacy (?:policy|notice)/i.test(plain)) return true;
  if (WITH_POLICY.test(plain)) return true;
  const words = plain.split(' ').length;
  const short = words > 2 && words <= SHORT_LINE;
  return (short || /^[\s.a-z]{0,5}[:,(–—|]/i.test(rest)) && isRecipientSection(section.at(-1) ?? '');
}

function openingName(plain: string): string {
  return LIST_ITEM.exec(plain)?.[1] ?? '';
}

function namesInRow(plain: string, columns: readonly string[]): string[] {
  const cells = cellsOf(plain);
  const [first = '', ...rest] = cells;
  const isPartys = rest.some((cell) => /^sub-?processor\b/i.test(cell) || POLICY_CELL.test(cell));
  const names = isPartys || PARTY_ROW.test(columns[0] ?? '') ? [openingName(first)] : [];
  if (cells.length !== columns.length) return names;
  const others = rest.filter((_, at) => isPartyColumn(columns[at + 1] ?? ''));
  return [...names, ...others.flatMap(namesInCell)];
}

function isPartyColumn(head: string): boolean {
  return head.split(' ').length <= LONGEST_HEAD && PARTY_ROW.test(head) && !KINDS_ROW.test(head);
}

/** The names in a cell that holds names alone. */
function namesInCell(cell: string): string[] {
  const names = cell.split(BETWEEN_IN_CELL).map((name) => name.replace(CELL_FORM, '').trim());
  return names.every((name) => WHOLE_CELL.test(name) && !NOBODY_IN_CELL.test(name)) ? names : [];
}
