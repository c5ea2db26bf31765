import type { PolicyText, Sentence } from '../types.ts';
import { addressesIn } from './contacts.ts';
import KNOWN_COMPANIES from './known-companies.ts';

const NAME = "[A-Z0-9][\\w&.'-]{0,30}(?: (?:[A-Z0-9][\\w&.'-]{0,30}|&|of|and|the)){0,5}";
/** Words by which a policy says who speaks: `Example, Inc. ("Example", "we", "us")`, "operated by Example". */
const SPEAKERS: readonly RegExp[] = [
  new RegExp(
    `(${NAME}),?(?: (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Co|AG|BV|SA|SAS|Oy|AB|plc)\\.?,?)?(?: and .{0,60}?)? ?\\((?:.{0,40}?["'( ])?(?:[Ww][Ee]|[Uu]s|[Oo]ur|[Tt]he [Cc]ompany|[Cc]ompany|[Tt]he [Ss]ite|[Tt]he [Ss]ervice)\\b`,
  ),
  new RegExp(
    `\\b(?:[Ww]elcome to|[Oo]perated by|[Oo]wned by|[Tt]he website of|[Pp]rivacy [Pp]olicy (?:of|for)|[Tt]his is the|[Ww]e at|[Hh]ere at|^At) (${NAME})`,
  ),
  new RegExp(
    `^(${NAME}?)(?:'s?)? (?:[Oo]nline |[Ww]ebsite |[Gg]lobal )?[Pp]rivacy (?:[Pp]olicy|[Nn]otice|[Ss]tatement)`,
  ),
  new RegExp(
    `\\b(${NAME})(?:'s)? (?:respects|is committed|takes your|values|cares|understands|operates|recogni[sz]es)\\b`,
  ),
  /^["']([A-Z][\w .&-]{1,40})["'] (?:means|refers)/,
];
const QUOTED =
  /\(["'“]([A-Z][\w.&-]{1,30}(?: [A-Z][\w.&-]{1,30}){0,3}),?["'”],?(?: (?:or|and),?)? ["'“]?(?:we|us|our|the company)\b/i;
/** Words that are nobody's name. */
const COMMON =
  /^(?:the|this|our|we|your|you|privacy|policy|notice|site|website|web|services?|company|personal|data|information|global|online|legal|terms|inc|llc|home|page|us|and|of|for|california|www|com|mail|support|info|gmail|yahoo|hotmail|aol|outlook|icloud|how|what|welcome|a|an|in|if|please|children|security|contact|cookies?)$/;
/** A vendor whose address a policy gives is not the service, unless the policy speaks of it all the time. */
const OWN_MENTIONS = 8;
const OWN_LINKS = 3;
const KNOWN_FIRST_WORDS = new Set(Object.keys(KNOWN_COMPANIES).map((name) => name.toLowerCase().split(' ')[0] ?? ''));
/** Mail that anybody may use says nothing about who writes. */
const FREE_MAIL = /@(?:gmail|yahoo|hotmail|aol|outlook|icloud|gmx|protonmail|proton)\./i;

/**
 * First words, in lower case, of the names that the service calls itself by.
 *
 * Shape:  from the title, the first sentences that say who speaks, and the domain of its mail addresses.
 */
export function ownNames(sentences: readonly Sentence[], policy: PolicyText): ReadonlySet<string> {
  const names = policy.title.split(/[|–:·«»-]/).flatMap((part) => wordsOf(part));
  for (const sentence of sentences) {
    for (const pattern of SPEAKERS) names.push(...wordsOf(pattern.exec(sentence.plain)?.[1] ?? '').slice(0, 1));
    names.push(...wordsOf(QUOTED.exec(sentence.plain)?.[1] ?? '').slice(0, 1));
    const domains = addressesIn(sentence.plain)
      .filter((address) => !FREE_MAIL.test(address))
      .map(domainName);
    names.push(
      ...domains.filter((name) => !KNOWN_FIRST_WORDS.has(name) || mentions(policy.text, name) >= OWN_MENTIONS),
    );
  }
  names.push(...linkHosts(policy));
  return new Set(names.filter((name) => name.length > 1 && !COMMON.test(name)));
}

/** The host that most of the policy's links lead to, unless it is a vendor's. */
function linkHosts({ links = [], text }: PolicyText): string[] {
  const counts = new Map<string, number>();
  for (const { url } of links) {
    const host = /^https?:\/\/([^/?#]{1,253})/i.exec(url)?.[1];
    if (host) counts.set(nameOfHost(host), (counts.get(nameOfHost(host)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < OWN_LINKS || (KNOWN_FIRST_WORDS.has(most[0]) && mentions(text, most[0]) < OWN_MENTIONS))
    return [];
  return [most[0]];
}

function mentions(text: string, name: string): number {
  return text.toLowerCase().split(name).length - 1;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !COMMON.test(word));
}

function domainName(address: string): string {
  return nameOfHost(address.slice(address.indexOf('@') + 1));
}

/** The name in a host: "mail.example.co.uk" → "example". */
function nameOfHost(host: string): string {
  const labels = host.toLowerCase().split('.');
  return (labels.at(-2) === 'co' || labels.at(-2) === 'com' ? labels.at(-3) : labels.at(-2)) ?? '';
}
