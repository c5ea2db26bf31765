import type { DataType, Fact, LedgerRow, PolicyText, RetentionPeriod, Sentence, ThirdParty } from '../types.ts';
import { typesNamedIn } from './data-types.ts';
import { mergeFacts, quoteOf } from './fact.ts';
import { dataPlaces } from './ledger-places.ts';
import { purposesInSentence, purposesInTables, purposesUnderLead } from './ledger-purposes.ts';
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
 * Shape:  one row a type, in the order of `dataTypes`. A cell is filled only from a sentence that names the type
 *         itself, a list item under one, or a row of a table, with the sentence behind it; empty cells are empty lists.
 */
export function buildLedger(sentences: readonly Sentence[], found: Found, policy: PolicyText): LedgerRow[] {
  const served = [
    ...sentences.flatMap((sentence) => [...purposesInSentence(sentence), ...purposesUnderLead(sentence)]),
    ...purposesInTables(sentences, policy),
  ].filter(({ purposes }) => purposes.length > 0);
  const naming = namingSentences(sentences);
  return found.dataTypes.map(({ value: dataType, evidence }) => {
    const own = naming.get(dataType) ?? [];
    return {
      dataType,
      evidence,
      purposes: mergeFacts(
        served.filter(({ type }) => type === dataType).flatMap(({ purposes }) => purposes),
        ({ value }) => value,
      ),
      recipients: factsBehind(own, found.thirdParties, ({ plain }, name) => getsData(plain, name)),
      kept: factsBehind(own, found.retentionPeriods),
    };
  });
}

/** For each type of data the sentences that name it, as data. */
function namingSentences(sentences: readonly Sentence[]): ReadonlyMap<DataType, readonly Sentence[]> {
  const naming = new Map<DataType, Sentence[]>();
  for (const sentence of sentences) {
    for (const type of typesNamedIn(sentence)) {
      if (dataPlaces(type, sentence.plain).length === 0) continue;
      const others = naming.get(type);
      if (others === undefined) naming.set(type, [sentence]);
      else others.push(sentence);
    }
  }
  return naming;
}

/** Data comes from the company: "information that we collect from partners such as Example". */
const COMES_FROM = /\b(?:collect|receiv|obtain|gather|acquir|get)\w{0,4} (?:[^.;]{0,60} )?from\b[^.;]{0,60}$/i;
/** The company is only a circumstance: "If you join our board on Example, your name …". */
const CIRCUMSTANCE = /^(?:if|when(?:ever)?|where|once) [^,]{0,160}$/i;

function getsData(plain: string, company: string): boolean {
  const before = plain.slice(0, Math.max(0, plain.toLowerCase().indexOf(firstWord(company))));
  return !COMES_FROM.test(before) && !CIRCUMSTANCE.test(before);
}

/** The facts whose evidence is one of the sentences, with that sentence. */
function factsBehind(
  sentences: readonly Sentence[],
  facts: readonly Fact<string>[],
  counts: (sentence: Sentence, value: string) => boolean = () => true,
): Fact<string>[] {
  return facts.flatMap(({ value, evidence }) => {
    const shared = sentences.find(
      (sentence) => evidence.some(({ start }) => start === sentence.start) && counts(sentence, value),
    );
    return shared ? [{ value, evidence: [quoteOf(shared)] }] : [];
  });
}
