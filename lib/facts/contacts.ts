import { Cued } from '../text/cued.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { Fact, PolicyText, Sentence } from '../types.ts';
import { factOf, mergeFacts } from './fact.ts';
import { formsIn } from './forms.ts';
import KNOWN_COMPANIES from './known-companies.ts';
import { linksOfEach, type PolicyLink } from './links-of-each.ts';
import { isAboutDispute, isAuthoritys, isForNobody, isForOther, isForPrivacy } from './other-contacts.ts';

const ADDRESS = /[\w.+~/-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g; // `matchesIn` needs the flag
/** An address written out against harvesters: "privacy (at) example dot com", "privacy [at] example.com". */
const WRITTEN = new Cued(
  /([\w.+-]{1,64}) ?(?:[([{<] ?(?:at|@) ?[)\]}>]|(?<=[\w-] )@(?= [\w-]{2,63}\.[a-z])|\bat\b(?= ?[\w-]{1,40} ?[([{]? ?dot\b)) ?([\w-]{1,63}(?: ?(?:[([{<] ?(?:dot|\.) ?[)\]}>]|\bdot\b|\.) ?[\w-]{2,63}){1,3})/i,
);
/** One of these stands in every such address, beside a sign or word for "at". */
const AT_SIGN = /[([{<] ?(?:at|@)| @ /i;
const AT_WORD = new Cued(/\bat\b/i);
const DOT_WORD = new Cued(/\bdot\b/i);
const DOT = / ?(?:[([{<] ?(?:dot|\.) ?[)\]}>]|\bdot\b) ?/gi;
/** The next sentence, or a footnote, run into the address: "a@example.comPlease", "a@example.com.9". */
const GLUED =
  /(?<=@[^@]{0,200}\.[a-z]{2,4})\.?[A-Z][A-Za-z]*$|(?<=\.(?:com|org|net|edu))(?!munity$|pany$|puter$|work$|anic$)[a-z]{2,}$|\.\d+$|(?<=\.[a-z]{2,4})\d+$/;
/** A telephone number or postal code run into it from before: "555-0199help@example.com". */
const NUMBER_BEFORE = /^[\d+()-]{4,}(?=[a-z]{3,}@)/i;
/** Names of common vendors as they stand in a domain. */
const VENDORS = new Set(Object.keys(KNOWN_COMPANIES).map(lettersOf));
/** Units: UTF-16 units, in which a policy says whose it is. */
const OPENING = 1500;
/** Mail that anybody may use: it says nothing about who writes. */
export const FREE_MAIL = /@(?:gmail|yahoo|hotmail|aol|outlook|icloud|gmx|protonmail|proton)\./i;

/** What tells only from where one comes to a page. */
const CAME_FROM = /[?&](?:ref\w{0,10}|utm_\w{1,12}|footer|source|src|from|hl|lang|locale)=[^&#]{0,80}/g; // replace needs the flag

const NO_ADDRESSES: readonly string[] = [];
const NO_LINKS: readonly PolicyLink[] = [];

/** E-mail addresses and links to forms through which privacy requests are made, in text order. */
export function findContacts(sentences: readonly Sentence[], policy: PolicyText): Fact<string>[] {
  const linked = linksOfEach(sentences, policy.links ?? []);
  let letters: string | undefined;
  const opensWith = (name: string): boolean => {
    letters ??= lettersOf(`${policy.title} ${policy.text.slice(0, OPENING).replace(/\S+@\S+/g, ' ')}`);
    return letters.includes(name);
  };
  const found: (Fact<string> & { readonly other: boolean })[] = [];
  sentences.forEach((sentence, at) => {
    const { plain } = sentence;
    if (isAboutDispute(plain)) return;
    const links = linked.get(at) ?? NO_LINKS;
    const add = (contact: string, other: boolean): void => void found.push({ ...factOf(contact, sentence), other });
    const addresses = addressesIn(plain);
    for (const address of links.length === 0 ? addresses : [...addresses, ...linkedAddresses(links, policy.text)])
      if (!isForNobody(address) && !isVendors(address, opensWith) && !isAuthoritys(address, plain))
        add(address, isForOther(address, plain));
    for (const url of formsIn(sentence, links))
      if (!isAuthoritys(url, '') && !isVendorsOptOut(url, opensWith))
        add(url, url.includes('@') && isForOther(url, plain));
  });
  const hasOne = found.some(({ value }) => isForPrivacy(value));
  const facts = found.filter(({ other }) => !(hasOne && other)).map(({ value, evidence }) => ({ value, evidence }));
  return mergeFacts(facts, ({ value }) => keyOf(value));
}

/** Whether an address is that of a vendor, which a policy names for questions about the vendor, but not at its opening. */
function isVendors(address: string, opensWith: (name: string) => boolean): boolean {
  const name = /@([\w-]{1,60})\.\w{2,20}$/.exec(address.toLowerCase())?.[1] ?? '';
  return VENDORS.has(name) && !FREE_MAIL.test(address) && !opensWith(name);
}

/** Whether a page is where a reader turns off what a vendor does everywhere. */
function isVendorsOptOut(url: string, opensWith: (name: string) => boolean): boolean {
  const name = /^https?:\/\/(?:[^/]{1,200}\.)?([\w-]{1,60})\.\w{2,20}(?:\/|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return /opt-?out/i.test(url) && !/form|request/i.test(url) && VENDORS.has(name) && !opensWith(name);
}

/** The e-mail addresses in a text, those written out among them. */
export function addressesIn(text: string): readonly string[] {
  const hasSign = text.includes('@');
  if (!hasSign && !AT_WORD.test(text)) return NO_ADDRESSES;
  const plain = (hasSign ? matchesIn(text, ADDRESS) : []).map(({ 0: found }) => cleaned(found));
  const written = DOT_WORD.test(text) || AT_SIGN.test(text) ? WRITTEN.exec(text) : null;
  const spelled = written ? [`${written[1] ?? ''}@${(written[2] ?? '').replace(DOT, '.').replace(/ /g, '')}`] : [];
  return [...plain, ...spelled.map(cleaned).filter((address) => /\.[a-z]{2,}$/i.test(address))];
}

function cleaned(address: string): string {
  return address
    .replace(/^[_./-]+|[_.-]+$/g, '')
    .replace(GLUED, '')
    .replace(NUMBER_BEFORE, '');
}

/** Addresses behind the words of a sentence: "write to [our privacy team]". */
function linkedAddresses(links: readonly PolicyLink[], text: string): string[] {
  return links
    .filter(({ url }) => /^mailto:/i.test(url))
    .filter((link) => addressesIn(text.slice(link.start, link.end)).length === 0)
    .flatMap(({ url }) =>
      addressesIn(
        url
          .slice('mailto:'.length)
          .replace(/[?#].*$/, '')
          .replace(/%40/g, '@')
          .replace(/%20/g, ' '),
      ),
    );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** One place is often linked in several ways: with and without the scheme, and from where in the site one comes. */
function keyOf(contact: string): string {
  return contact
    .toLowerCase()
    .replace(CAME_FROM, '')
    .replace(/^(?:https?:\/\/)?(?:www\.)?|[/#?]+$/g, '');
}
