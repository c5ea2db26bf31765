import { Cued } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { Sentence } from '../types.ts';
import { COMPANY_FORM, INCORPORATED, isCompanyName } from './company-name.ts';
import { type KnownName, knownNamesIn } from './known-names.ts';
import { inLists, isEndOfName } from './name-lists.ts';
import { isClearRecipient, isDenied, isRecipient, isRecipientLead } from './party-contexts.ts';
import { namesOfEntry, standsFirst } from './party-entries.ts';
import { namesTold } from './party-roles.ts';

const FORM = new Cued(new RegExp(` ${COMPANY_FORM}`));
/** The legal form after a name. */
const FORMS_AT_END = new RegExp(`(?:,? ${COMPANY_FORM}){1,2}$`);
/** Companies named in a sentence: those of the list, and other capitalized words in a company's place. */
export interface Names {
  readonly known: readonly string[];
  readonly others: readonly string[];
}

const NOBODY: Names = { known: [], others: [] };

/** The companies that one sentence says get or process data, under the names that the report gives them. */
export function namesIn(sentence: Sentence, columns: readonly string[] = []): Names {
  const { plain, kind, lead } = sentence;
  const underLead = kind !== 'paragraph' && lead !== undefined && isRecipientLead(lead.plain);
  const formed = FORM.test(plain) ? namesWithForm(plain, underLead) : [];
  const told = kind === 'heading' ? [] : namesTold(plain);
  const entries = namesOfEntry(sentence, columns, underLead);
  const known = knownNamesIn(plain);
  if (formed.length + told.length + entries.length + known.length === 0) return NOBODY;
  if (!/[A-Z]/.test(plain) || !/[a-z]{2}/.test(plain)) return NOBODY;
  const names = [
    ...namesOfRecipients(sentence, known, underLead),
    ...formed,
    ...told.filter((name) => isCompanyName(name.trim())),
    ...entries.filter((name) => isCompanyName(name, kind === 'table-row')),
  ];
  return names.length === 0 ? NOBODY : sorted(names);
}

/** The known companies that a sentence says the service does not use, or gives nothing to. */
export function companiesDenied(plain: string): string[] {
  if (!/n't|\b(?:not|never|no longer)\b/.test(plain)) return [];
  return knownNamesIn(plain)
    .filter(({ at }) => isDenied(plain, at))
    .map(({ company }) => company);
}

function namesWithForm(plain: string, underLead: boolean): string[] {
  return matchesIn(plain, INCORPORATED)
    .filter(({ 0: name, index }) => isClearRecipient(plain, index, name.length, underLead) && isCompanyName(name, true))
    .map(([name]) => name);
}

function namesOfRecipients(sentence: Sentence, known: readonly KnownName[], underLead: boolean): string[] {
  const { plain } = sentence;
  return inLists(plain, known)
    .filter((listed) => isRecipient(plain, listed, underLead || standsFirst(sentence, listed.at, listed.name.length)))
    .map(({ name }) => name);
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
  return knownNamesIn(name).find(({ at }) => !isEndOfName(name, at))?.company ?? null;
}
