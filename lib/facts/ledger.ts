import type { DataType, Fact, LedgerRow, Quote, RetentionPeriod, Sentence, ThirdParty } from '../types.ts';
import { factOf, mergeFacts, quoteOf } from './fact.ts';
import { typesNamedIn } from './data-types.ts';
import DATA_TYPE_WORDS from './data-type-words.ts';
import { purposesIn } from './purposes.ts';

/** What the other facts found, which the ledger joins. */
export interface Found {
  readonly dataTypes: readonly Fact<DataType>[];
  readonly retentionPeriods: readonly RetentionPeriod[];
  readonly thirdParties: readonly ThirdParty[];
}

/**
 * The data ledger: for each type of data its purposes, recipients and how long it is kept, as far as the text says it.
 *
 * Shape:  one row a type, in the order of `dataTypes`. A cell is filled only from a sentence (or list item) that names
 *         the type itself, with the sentence behind it; empty cells are empty lists.
 */
export function buildLedger(sentences: readonly Sentence[], found: Found): LedgerRow[] {
  const said = sentences
    .map((sentence) => ({ sentence, types: typesNamedIn(sentence).filter((type) => namesData(type, sentence.plain)) }))
    .filter(({ types }) => types.length > 0);
  return found.dataTypes.map(({ value: dataType, evidence }) => {
    const own = said.filter(({ types }) => types.includes(dataType)).map(({ sentence }) => sentence);
    return {
      dataType,
      evidence,
      purposes: mergeFacts(
        own.flatMap((sentence) => purposeFacts(sentence, dataType)),
        ({ value }) => value,
      ),
      recipients: factsBehind(own, found.thirdParties),
      kept: factsBehind(own, found.retentionPeriods),
    };
  });
}

/** Types whose words are also what people do; in the ledger only their nouns count ("usage data", not "when you use"). */
const DEEDS: readonly DataType[] = ['usage', 'content'];
const NOUN =
  /information|data|history|files?|logs?|statistics|activity|stream|pages|queries|content|messages|posts|comments/i;

function namesData(type: DataType, plain: string): boolean {
  return !DEEDS.includes(type) || NOUN.test(DATA_TYPE_WORDS[type].exec(plain)?.[0] ?? '');
}

function purposeFacts(sentence: Sentence, dataType: DataType): Fact<string>[] {
  if (sentence.kind === 'table-row') return []; // which cell speaks of which is not known
  const dataAt = DATA_TYPE_WORDS[dataType].exec(sentence.plain)?.index ?? 0;
  return purposesIn(sentence.plain, dataAt).map((purpose) => factOf(purpose, sentence));
}

/** The facts whose evidence is one of the sentences, with that sentence. */
function factsBehind(sentences: readonly Sentence[], facts: readonly Fact<string>[]): Fact<string>[] {
  return facts.flatMap(({ value, evidence }) => {
    const shared = sentences.find((sentence) => evidence.some((quote: Quote) => quote.start === sentence.start));
    return shared ? [{ value, evidence: [quoteOf(shared)] }] : [];
  });
}
