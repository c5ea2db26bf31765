import type { Fact, PolicyText, Sentence } from '../types.ts';
import { factOf, mergeFacts } from './fact.ts';

const ADDRESS = /[\w.+~/-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g; // matchAll needs the flag; no state is shared
/** An address written out against harvesters: "privacy (at) example dot com", "privacy [at] example.com". */
const WRITTEN =
  /([\w.+-]{1,64}) ?(?:[([{<] ?(?:at|@) ?[)\]}>]|\bat\b(?= ?[\w-]{1,40} ?[([{]? ?dot\b)) ?([\w-]{1,63}(?: ?(?:[([{<] ?(?:dot|\.) ?[)\]}>]|\bdot\b|\.) ?[\w-]{2,63}){1,3})/i;
const DOT = / ?(?:[([{<] ?(?:dot|\.) ?[)\]}>]|\bdot\b) ?/gi;

/** E-mail addresses and links to forms through which privacy requests are made, in text order. */
export function findContacts(sentences: readonly Sentence[], policy: PolicyText): Fact<string>[] {
  const found = sentences.flatMap((sentence) => [
    ...addressesIn(sentence.plain).map((address) => factOf(address, sentence)),
    ...formsIn(sentence, policy).map((url) => factOf(url, sentence)),
  ]);
  return mergeFacts(found, ({ value }) => keyOf(value));
}

/** The e-mail addresses in a text, those written out among them. */
export function addressesIn(text: string): string[] {
  const plain = [...text.matchAll(ADDRESS)].map((match) => match[0].replace(/^[./~-]+(?=\w+@)|[.-]+$/g, ''));
  const written = WRITTEN.exec(text);
  const spelled = written ? [`${written[1] ?? ''}@${(written[2] ?? '').replace(DOT, '.').replace(/ /g, '')}`] : [];
  return [...plain, ...spelled.filter((address) => /\.[a-z]{2,}$/i.test(address))];
}

const REQUEST =
  /\b(?:requests?|rights?|opt[- ]?out|exercise|contact|privacy|delet(?:e|ion)|access|questions?|form|do not sell|choices)\b/i;
/** What an address of a form is called. */
const FORM =
  /contact|request|form|support|help|opt-?out|privacy-?(?:choices|center|portal|rights|request)|do-?not-?sell|ccpa|gdpr|dsar|ticket|webform|data-?(?:request|subject|deletion)/i;
/** Pages of reading, other companies' opt-outs, documents. */
const NO_FORM =
  /policy|policies|statement|notice|terms|cookies?|\.pdf$|aboutads|networkadvertising|youronlinechoices|allaboutcookies|adssettings|gaoptout|optout\.|wikipedia|privacyshield|\.gov\b|europa\.eu|edpb|ico\.org/i;
const URL = /\b(?:https?:\/\/|www\.)[^\s<>()"'\]]{3,300}/gi; // as ADDRESS

function formsIn(sentence: Sentence, policy: PolicyText): string[] {
  const written = [...sentence.text.matchAll(URL)].map((match) => match[0].replace(/[.,;:!?]+$/, ''));
  const linked = (policy.links ?? [])
    .filter((link) => link.start >= sentence.start && link.end <= sentence.end && /^https?:/i.test(link.url))
    .map((link) => link.url);
  return REQUEST.test(sentence.plain) ? [...written, ...linked].filter(isForm) : [];
}

function isForm(url: string): boolean {
  const [, path = ''] = /^(?:https?:\/\/)?[^/?#]{1,253}(\S*)$/i.exec(url) ?? [];
  return FORM.test(path) && !NO_FORM.test(url);
}

function keyOf(contact: string): string {
  return contact.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[/#?]+$/g, '');
}
