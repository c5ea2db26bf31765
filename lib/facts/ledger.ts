import type { DataType, Fact, LedgerRow, PolicyText, Quote, RetentionPeriod, Sentence, ThirdParty } from '../types.ts';
import { factOf, mergeFacts, quoteOf } from './fact.ts';
import { typesNamedIn } from './data-types.ts';
import DATA_TYPE_WORDS from './data-type-words.ts';
import { purposesInRow, purposesUnderLead } from './ledger-purposes.ts';
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
 * Shape:  one row a type, in the order of `dataTypes`. A cell is filled only from a sentence that names the type
 *         itself, a list item under one, or a row of a table, with the sentence behind it; empty cells are empty lists.
 */
export function buildLedger(sentences: readonly Sentence[], found: Found, policy: PolicyText): LedgerRow[] {
  const said = sentences
    .map((sentence) => ({ sentence, types: typesNamedIn(sentence).filter((type) => namesData(type, sentence.plain)) }))
    .filter(({ types }) => types.length > 0);
  const listed = sentences.flatMap((sentence) => [purposesUnderLead(sentence), purposesInRow(sentence, policy)]);
  return found.dataTypes.map(({ value: dataType, evidence }) => {
    const own = said.filter(({ types }) => types.includes(dataType)).map(({ sentence }) => sentence);
    return {
      dataType,
      evidence,
      purposes: mergeFacts(
        [
          ...own.flatMap((sentence) => purposeFacts(sentence, dataType)),
          ...listed.filter(({ types }) => types.includes(dataType)).flatMap(({ purposes }) => purposes),
        ],
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
/** An address, or one of several data; not a letter that is sent, or a system for it. */
const EMAIL_DATA =
  /\be-?mail(?: or \w{1,12})? addresse?s?\b|\b(?:name|phone|telephone|number|address)\b.{0,40}\be-?mail\b|\be-?mail\b.{0,40}\b(?:name|phone|telephone|number)\b|\byour e-?mail(?=[,;.)]| to\b| is\b| and\b)/i;
/** Not what is done with data: a denial, a right, a proof of who asks, numbers about everybody. */
const NO_USE =
  /\bnot (?:connected|linked|associated|tied|combined)\b|\bopt\b.{0,60}\bout\b|\bright to\b|\b(?:gives you the right|california law|demonstrate that|verify (?:that|your identity)|anonymi[sz]ed information)\b|\baggregated and anonym/i;
/** The data is what a purpose protects or sets, not what serves it: "the integrity of log files", "your device settings". */
const OBJECT = /\b(?:integrity|security|confidentiality) of (?:the |our |your |its )?$/i;

function namesData(type: DataType, plain: string): boolean {
  const match = DATA_TYPE_WORDS[type].exec(plain);
  if (!match || NO_USE.test(plain) || OBJECT.test(plain.slice(0, match.index)) || /settings$/i.test(match[0]))
    return false;
  if (type === 'email') return EMAIL_DATA.test(plain);
  return !DEEDS.includes(type) || NOUN.test(match[0]);
}

function purposeFacts(sentence: Sentence, dataType: DataType): Fact<string>[] {
  if (sentence.kind === 'table-row') return []; // its columns say which cell speaks of which
  if (/\bsources\b/i.test(sentence.lead?.plain ?? '')) return []; // a list of where data comes from
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
