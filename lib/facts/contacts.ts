import { Cued } from '../text/cued.ts';
import type { Fact, PolicyText, Sentence } from '../types.ts';
import { factOf, mergeFacts } from './fact.ts';
import { formsIn } from './forms.ts';

const ADDRESS = /[\w.+~/-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g; // matchAll needs the flag; no state is shared
/** An address written out against harvesters: "privacy (at) example dot com", "privacy [at] example.com". */
const WRITTEN = new Cued(
  /([\w.+-]{1,64}) ?(?:[([{<] ?(?:at|@) ?[)\]}>]|\bat\b(?= ?[\w-]{1,40} ?[([{]? ?dot\b)) ?([\w-]{1,63}(?: ?(?:[([{<] ?(?:dot|\.) ?[)\]}>]|\bdot\b|\.) ?[\w-]{2,63}){1,3})/i,
);
const MAY_BE_WRITTEN = new Cued(/[([{<] ?(?:at|@)|\bdot\b/i);
const DOT = / ?(?:[([{<] ?(?:dot|\.) ?[)\]}>]|\bdot\b) ?/gi;
/** The next sentence, or a footnote, run into the address: "a@example.comPlease", "a@example.com.9". */
const GLUED =
  /(?<=@[^@]{0,200}\.[a-z]{2,4})\.?[A-Z][A-Za-z]*$|(?<=\.(?:com|org|net|edu))(?!munity$|pany$|puter$|work$|anic$)[a-z]{2,}$|\.\d+$/;
/** A telephone number or postal code run into it from before: "555-0199help@example.com". */
const NUMBER_BEFORE = /^[\d+()-]{4,}(?=[a-z]{3,}@)/i;
/** Of a form's example. */
const SAMPLE = /@(?:example|domain|yourdomain|email)\.com$/i;
/** Addresses for something else than privacy, whoever reads them. */
const ELSEWHERE = /^(?:abuse|postmaster|fraud|phish|spoof|scam|press|jobs|careers|dmca|copyright)\w{0,12}@/i;
/** A body that settles disputes is not the service. */
const DISPUTE = new Cued(/\b(?:dispute resolution|unresolved|supervisory authorit|lodge a complaint|arbitrat)/i);

/** E-mail addresses and links to forms through which privacy requests are made, in text order. */
export function findContacts(sentences: readonly Sentence[], policy: PolicyText): Fact<string>[] {
  const found = sentences.flatMap((sentence) => {
    if (DISPUTE.test(sentence.plain)) return [];
    return [
      ...addressesIn(sentence.plain).filter((address) => !ELSEWHERE.test(address) && !SAMPLE.test(address)),
      ...formsIn(sentence, policy),
    ].map((contact) => factOf(contact, sentence));
  });
  return mergeFacts(found, ({ value }) => keyOf(value));
}

/** The e-mail addresses in a text, those written out among them. */
export function addressesIn(text: string): string[] {
  const plain = (text.includes('@') ? [...text.matchAll(ADDRESS)] : []).map(({ 0: found }) =>
    found
      .replace(/^[./-]+|[.-]+$/g, '')
      .replace(GLUED, '')
      .replace(NUMBER_BEFORE, ''),
  );
  const written = MAY_BE_WRITTEN.test(text) ? WRITTEN.exec(text) : null;
  const spelled = written ? [`${written[1] ?? ''}@${(written[2] ?? '').replace(DOT, '.').replace(/ /g, '')}`] : [];
  return [...plain, ...spelled.filter((address) => /\.[a-z]{2,}$/i.test(address))];
}

function keyOf(contact: string): string {
  return contact.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[/#?]+$/g, '');
}
