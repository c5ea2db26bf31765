import type { DataType, Fact, LedgerRow, PolicyText, RetentionPeriod, Sentence, ThirdParty } from '../types.ts';
import { typesNamedIn } from './data-types.ts';
import { mergeFacts, quoteOf } from './fact.ts';
import { type NamedData, namedData } from './ledger-places.ts';
import {
  finishesLead,
  purposesInSentence,
  purposesInTables,
  purposesUnderLead,
  type Served,
} from './ledger-purposes.ts';
import { firstWord } from './third-parties.ts';

/** What the other facts found, which the ledger joins. */
export interface Found {
  readonly dataTypes: readonly Fact<DataType>[];
  readonly retentionPeriods: readonly RetentionPeriod[];
  readonly thirdParties: readonly ThirdParty[];
}

/**
 * The data ledger: for each type of data its purposes, recipients and how long it is kept, as far as the text says it.
 *
 * Shape:  sentences, the types of data that each speaks of → one row a type, in the order of `dataTypes`. A cell is
 *         filled only from a sentence that names the type itself, a list item under one, or a row of a table, with the
 *         sentence behind it; empty cells are empty lists.
 */
export function buildLedger(
  sentences: readonly Sentence[],
  types: readonly (readonly DataType[])[],
  found: Found,
  policy: PolicyText,
): LedgerRow[] {
  const served: Served[] = [];
  /** The sentences behind recipients and periods, by the data that they name. */
  const naming = new Map<DataType, Sentence[]>();
  const proofs = new Set(
    [...found.thirdParties, ...found.retentionPeriods].flatMap(({ evidence }) => evidence.map(({ start }) => start)),
  );
  // a lead is read once for all its items
  const leads = new Map<Sentence, readonly NamedData[]>();
  sentences.forEach((sentence, at) => {
    const spoken = types[at] ?? [];
    if (spoken.length > 0) {
      served.push(...purposesInSentence(sentence, spoken));
      if (proofs.has(sentence.start))
        for (const { type } of namedData(spoken, sentence.plain)) put(naming, type, sentence);
    }
    const { lead } = sentence;
    if (lead === undefined || !finishesLead(sentence)) return;
    const before = leads.get(lead) ?? namedData(typesNamedIn(lead), lead.plain);
    leads.set(lead, before);
    served.push(...purposesUnderLead(sentence, lead, before));
  });
  served.push(...purposesInTables(sentences, policy));
  const purposesOf = new Map<DataType, Fact<string>[]>();
  for (const { type, purposes } of served) for (const purpose of purposes) put(purposesOf, type, purpose);
  return found.dataTypes.map(({ value: dataType, evidence }) => {
    const own = naming.get(dataType) ?? [];
    return {
      dataType,
      evidence,
      purposes: mergeFacts(purposesOf.get(dataType) ?? [], ({ value }) => value),
      recipients: factsBehind(own, found.thirdParties, ({ plain }, name) => getsData(plain, name)),
      kept: factsBehind(own, found.retentionPeriods),
    };
  });
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Data comes from the company: "information that we collect from partners such as Example". */
const COMES_FROM = /\b(?:collect|receiv|obtain|gather|acquir|get)\w{0,4} (?:[^.;]{0,60} )?from\b[^.;]{0,60}$/i;
/** The company is only a circumstance: "If you join our board on Example, your name …". */
const CIRCUMSTANCE = /^(?:if|when(?:ever)?|where|once) [^,]{0,160}$/i;

function getsData(plain: string, company: string): boolean {
  const before = plain.slice(0, Math.max(0, plain.toLowerCase().indexOf(firstWord(company))));
  return !COMES_FROM.test(before) && !CIRCUMSTANCE.test(before);
}

/** The facts whose evidence is one of the sentences, with the first such sentence. */
function factsBehind(
  sentences: readonly Sentence[],
  facts: readonly Fact<string>[],
  counts: (sentence: Sentence, value: string) => boolean = () => true,
): Fact<string>[] {
  const byStart = new Map(sentences.map((sentence) => [sentence.start, sentence]));
  return facts.flatMap(({ value, evidence }) => {
    const shared = evidence
      .flatMap(({ start }) => byStart.get(start) ?? [])
      .sort((a, b) => a.start - b.start)
      .find((sentence) => counts(sentence, value));
    return shared ? [{ value, evidence: [quoteOf(shared)] }] : [];
  });
}
