import { Cued } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { Sentence } from '../types.ts';
import { COMPANY_FORM, COMPANY_NAME, isCompanyName } from './company-name.ts';
import { knownNamesIn } from './known-names.ts';
import { inLists } from './name-lists.ts';
import {
  ASIDE,
  isClearRecipient,
  isElsewhere,
  isRecipient,
  isRecipientLead,
  isRecipientSection,
  PARTY_LISTS,
  PARTY_ROLES,
} from './party-contexts.ts';
import { isSource } from './party-sources.ts';

const FORM = new Cued(new RegExp(` ${COMPANY_FORM}`));
/** The legal form after a name. */
const FORMS_AT_END = new RegExp(`(?:,? ${COMPANY_FORM}){1,2}$`);
const INCORPORATED = new RegExp(`(${COMPANY_NAME}),?(?: ${COMPANY_FORM}){1,2}`, 'g'); // `matchesIn` needs the flag
/** A list item that opens with a name: "Example – hosting", "Example (privacy policy)", "Example, to send mail". */
const LIST_ITEM = new RegExp(
  `^(${COMPANY_NAME})(?:,?(?: ${COMPANY_FORM}){1,2})?(?= ?(?:[:;(–—|]| - |\\.?$|,? (?:to|for|which|who|an?|our)\\b))`,
);
/** An entry that says at once whose company it is: "Example: Example Systems Ltd, 1 Lamp Street". */
const ENTRY_FORM = new Cued(new RegExp(`^.{3,60}\\b${COMPANY_FORM}(?=[ ,;)]|$)`));
const BETWEEN = new RegExp(`(?:,? ${COMPANY_FORM})?(?:, (?:and |or |& )?| and/or | and | or | & |/|; )`);
/** Sentences that say who gets data. */
const TOLD = [...PARTY_ROLES, PARTY_LISTS].map((pattern) => new Cued(pattern));
const CELL = / \| /;
/** Columns, or the other cells of a row, that say that the row is of somebody who works with the data. */
const PARTY_ROW =
  /\b(?:sub-?processors?|processors?|providers?|vendors?|third[- ]part(?:y|ies)|partners?|recipients?|compan(?:y|ies)|suppliers?)\b/i;
/** A cell that leads to a policy of another: who has one of its own is somebody else. */
const POLICY_CELL = /^(?:https?:\/\/|www\.)\S{1,200}$|^(?:view |see |their )?privacy (?:policy|notice)\b/i;

/** Units: words. A line this short under such a title is a row of a list: name, service, country. */
const SHORT_LINE = 8;

/** Companies named in a sentence: those of the list, and other capitalized words in a company's place. */
export interface Names {
  readonly known: readonly string[];
  readonly others: readonly string[];
}

const NOBODY: Names = { known: [], others: [] };

/** The companies that one sentence says get or process data, under the names that the report gives them. */
export function namesIn(sentence: Sentence, columns: readonly string[] = []): Names {
  const { plain, kind, lead, section } = sentence;
  if (!/[A-Z]/.test(plain) || !/[a-z]{2}/.test(plain)) return NOBODY;
  const underLead = kind !== 'paragraph' && lead !== undefined && isRecipientLead(lead.plain);
  const names: string[] = [];
  if (FORM.test(plain))
    for (const { 0: name, index } of matchesIn(plain, INCORPORATED))
      if (isClearRecipient(plain, index, name.length, underLead)) names.push(name);
  if (kind !== 'heading') {
    names.push(...toldIn(plain));
    if (underLead || (ENTRY_FORM.test(plain) && isRecipientSection(section.at(-1) ?? '')))
      names.push(openingName(plain));
  }
  const known = knownIn(sentence, underLead);
  const others = names.map((name) => name.trim()).filter((name) => isCompanyName(name));
  const cell = partyCell(sentence, columns);
  if (isCompanyName(cell, true)) others.push(cell);
  return known.length + others.length === 0 ? NOBODY : sorted([...known, ...others]);
}

function knownIn(sentence: Sentence, underLead: boolean): string[] {
  const { plain } = sentence;
  return inLists(plain, knownNamesIn(plain))
    .filter((listed) => isRecipient(plain, listed, underLead || standsFirst(sentence, listed.at, listed.name.length)))
    .map(({ name }) => name);
}

function toldIn(plain: string): string[] {
  const told: string[] = [];
  for (const pattern of TOLD) {
    const match = pattern.exec(plain);
    if (!match || ASIDE.test(plain)) continue;
    const names = match[1] ?? '';
    const at = match.index + match[0].lastIndexOf(names);
    if (pattern.pattern === PARTY_LISTS) {
      if (!isElsewhere(plain, at, names.length)) told.push(...names.split(BETWEEN));
    } else if (!isSource(plain, at, at, at + names.length)) told.push(names);
  }
  return told;
}

function openingName(plain: string): string {
  return LIST_ITEM.exec(plain)?.[1] ?? '';
}

/** A known company that is a heading, or opens a row, an item that points to its policy, or a line under such a title. */
function standsFirst({ plain, kind, section }: Sentence, at: number, length: number): boolean {
  if (at !== 0) return false;
  if (kind === 'heading') return /^\W{0,3}(?:(?:Inc|LLC|Ltd|AG|GmbH)\W{0,2})?$/.test(plain.slice(length));
  if (kind === 'table-row' && CELL.test(plain)) return true;
  if (kind === 'list-item' && /privacy (?:policy|notice)/i.test(plain)) return true;
  const words = plain.split(' ').length;
  const short = words > 2 && words <= SHORT_LINE;
  return (short || /^[\s.a-z]{0,5}[:,(–—|]/i.test(plain.slice(length))) && isRecipientSection(section.at(-1) ?? '');
}

function partyCell({ plain, kind }: Sentence, columns: readonly string[]): string {
  if (kind !== 'table-row') return '';
  const [first = '', ...rest] = plain.split(CELL);
  const isParty =
    PARTY_ROW.test(columns[0] ?? '') || rest.some((cell) => /^sub-?processor\b/i.test(cell) || POLICY_CELL.test(cell));
  return isParty ? openingName(first) : '';
}

function sorted(names: readonly string[]): Names {
  const known = new Set<string>();
  const others = new Set<string>();
  for (const name of names) {
    const company = knownCompany(name);
    if (company) known.add(company);
    else others.add(name.replace(FORMS_AT_END, '').trim());
  }
  return { known: [...known], others: [...others] };
}

/** The company of the list that a name stands for. Fails: `null` for a name that is not in the list. */
export function knownCompany(name: string): string | null {
  return knownNamesIn(name)[0]?.company ?? null;
}
