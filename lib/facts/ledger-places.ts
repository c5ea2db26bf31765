import { Cued } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { DataType, Span } from '../types.ts';
import DATA_TYPE_WORDS from './data-type-words.ts';

// keys are closed by the table's type; `matchesIn` needs the flag
const WORDS = new Map(
  (Object.entries(DATA_TYPE_WORDS) as [DataType, readonly RegExp[]][]).map(([type, says]) => [
    type,
    new RegExp(says.map(({ source }) => source).join('|'), 'gi'),
  ]),
);

/** Words of these types are also what people do; in the ledger only nouns count ("usage data", not "when you use"). */
const DEEDS: readonly DataType[] = ['usage', 'content'];
const NOUN =
  /information|data|history|files?|logs?|statistics|activity|stream|pages|queries|content|messages|posts|comments/i;
/** An address, or one of several data; not a letter that is sent, or a system for it. */
const EMAIL_DATA =
  /\be-?mail(?: or \w{1,12})? addresse?s?\b|\b(?:name|phone|telephone|number|address)\b.{0,40}\be-?mail\b|\be-?mail\b.{0,40}\b(?:name|phone|telephone|number)\b|\byour e-?mail(?=[,;.)]| to\b| is\b| and\b)/i;
/** Not what is done with data: a denial, a right, a proof of who asks, numbers about everybody. */
const NO_USE = new Cued(
  /\bnot (?:connected|linked|associated|tied|combined)\b|\bopt\b.{0,60}\bout\b|\bright to\b|\b(?:gives you the right|california law|demonstrate that|verify (?:that|your identity)|anonymi[sz]ed information)\b|\baggregated and anonym/i,
);

/** What a purpose protects, what is made of the data, an exception: "the integrity of log files", "a hash of your name". */
const OBJECT =
  /\b(?:integrity|security|confidentiality|hash(?:es)?) of (?:the |our |your |its |an? )?$|\b(?:unless|except)\b[^,;]{0,200}$/i;
/** The word only describes another: "location-finding tools", "age and gender reports", "device settings". */
const DESCRIBES =
  /^(?:-[a-z]|(?: (?:and|or) \w{1,12})?(?: (?!(?:to|for|with|via|using|through|by|and|or|in|on|from|of|as|is|are)\b)[\w-]{1,14})? (?:technolog\w{1,3}|features?|reporting|reports|tools?|search terms|preferences|settings|laws?|polic(?:y|ies)|verification|scams?)\b)/i;
/** Those who handle such data, not the data: "a credit card processing company". */
const HANDLER =
  /^ (?:(?:processing|verification) )?(?:processing|compan(?:y|ies)|providers?|processors?|gateways?|issuers?)\b/i;
/** Words that name another thing than the type that they stand for elsewhere. */
const OTHER: Readonly<Partial<Record<DataType, RegExp>>> = {
  employment: /^(?:educ|job application)/i,
  payment: /^credit (?:history|information|data|records)/i,
};

/** Data that a text names, and where. */
export interface NamedData {
  readonly type: DataType;
  readonly places: readonly Span[];
}

/** The data of some types that a text names, as data. */
export function namedData(types: readonly DataType[], plain: string): NamedData[] {
  const named: NamedData[] = [];
  for (const type of types) {
    const places = dataPlaces(type, plain);
    if (places.length > 0) named.push({ type, places });
  }
  return named;
}

/**
 * Where a text names data of a type, as data and not as a part of another name.
 *
 * Shape:  empty where the text denies that the data serves anything.
 * Units:  UTF-16 offsets into the text.
 */
export function dataPlaces(type: DataType, plain: string): readonly Span[] {
  const words = WORDS.get(type);
  if (!words || NO_USE.test(plain) || (type === 'email' && !EMAIL_DATA.test(plain))) return [];
  const places: Span[] = [];
  for (const { 0: word, index } of matchesIn(plain, words)) {
    if (/settings$/i.test(word) || OTHER[type]?.test(word) || (DEEDS.includes(type) && !NOUN.test(word))) continue;
    const end = index + word.length;
    const after = plain.slice(end);
    if (!OBJECT.test(plain.slice(0, index)) && !DESCRIBES.test(after) && !HANDLER.test(after))
      places.push({ start: index, end });
  }
  return places;
}
