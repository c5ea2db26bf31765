import { Cued, CuedList } from '../text/cued.ts';
import type { PolicyText, Sentence } from '../types.ts';
import { addressesIn, FREE_MAIL } from './contacts.ts';
import KNOWN_COMPANIES from './known-companies.ts';
import { legalNames } from './legal-names.ts';
import { isRecipientLead } from './party-contexts.ts';

const NAME = "[A-Z0-9][\\w&.'-]{0,30}(?: (?:[A-Z0-9][\\w&.'-]{0,30}|&|of|and|the)){0,5}";
/** Words by which a policy says who speaks, wherever they stand: `Example, Inc. ("Example", "we", "us")`. */
const IN_BRACKETS: readonly RegExp[] = [
  new RegExp(
    `(${NAME}),?(?: (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Co|AG|BV|SA|SAS|Oy|AB|plc)\\.?,?)?(?:,? and(?:/or)? .{0,60}?)? ?\\((?:.{0,40}?["'( ])?(?:[Ww][Ee]|[Uu]s|[Oo]ur|[Tt]he [Cc]ompany|[Cc]ompany|[Tt]he [Ss]ite|[Tt]he [Ss]ervice)\\b`,
  ),
  /\(["'“]([A-Z][\w.&-]{1,30}(?: [A-Z][\w.&-]{1,30}){0,3}),?["'”],?(?: (?:or|and),?)? ["'“]?(?:we|us|our|the company)\b/i,
];
/** Words by which it says so at the top; further down they speak of vendors ("Example's privacy policy is here"). */
const SPEAKERS_AT_TOP: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ww]elcome to|[Oo]perated by|[Oo]wned by|[Tt]he website of|[Pp]rivacy [Pp]olicy (?:of|for)|[Tt]his is the|[Ww]e at|[Hh]ere at|^At) (${NAME})`,
  ),
  new RegExp(
    `^(${NAME}?)(?:'s?)? (?:[Oo]nline |[Ww]ebsite |[Gg]lobal )?[Pp]rivacy (?:[Pp]olicy|[Nn]otice|[Ss]tatement)(?!.{0,40}\\b(?:found|available|here|viewed|located|https?)\\b)`,
  ),
  new RegExp(
    `\\b(?:[Pp]olicy|[Nn]otice|[Ss]tatement) (?:explains|describes|sets out|tells you|covers|informs you)\\b.{0,60}? (${NAME}) (?:collects?|uses?|process(?:es)?|handles?|gathers?|treats?|and its)\\b`,
  ),
  new RegExp(
    `\\b(${NAME})(?:'s)? (?:respects|is committed|takes your|values|cares|understands|operates|recogni[sz]es)\\b`,
  ),
];
const ANY_AT_TOP = new CuedList(SPEAKERS_AT_TOP.map((pattern) => [pattern]));
/** Words for what a reader has there: an account, a use of it. Of a known company they speak of an account elsewhere. */
const USED = new Cued(
  new RegExp(`\\b[Yy]our (?:use of (?:the )?(${NAME})|([A-Z][\\w.-]{1,30}) (?:account|profile|membership)\\b)`),
);
/** What a policy says of nobody else, wherever it stands, and be the name a vendor's. */
const SAID_OF_SELF: readonly RegExp[] = [
  `^["']([A-Z][\\w .&-]{1,40})["'] (?:means|refers)`,
  `\\b(?:[Ss]ites?|[Ww]ebsites?|[Aa]pps?) (?:is|are) (?:owned|operated|run|published|maintained|developed|distributed)(?:,? (?:and|or|&) \\w{2,12})? by (?:the )?(${NAME}?)(?=[,.;(]| (?:Inc|LLC|Ltd|Limited|GmbH|Corp|and|or|in|on|as|for|which|with)\\b|$)`,
  `\\b(?:rights|property|safety|interests?)(?:,? (?:and |or )?\\w{2,12}){0,2} of (?:the )?(${NAME}?)(?:,| and| or) (?:our|its|us|you|a third|other|the public|users|customers|members)\\b`,
  `\\b(?:companies|organi[sz]ations|individuals|anyone|people|entities|third parties|persons)\\b.{0,40} outside (?:of )?(${NAME}?)(?: except|,|\\.| unless| without| for)`,
  `\\b(${NAME}?)(?: is| are| becomes?| were|,? (?:Inc|LLC|Ltd)\\.?(?: is| becomes?)) (?:involved in|acquired|party to|to be sold|the subject of) .{0,12}\\b(?:merger|acqui|sale|bankrupt|by)`,
  `\\b(?:merger|acquisition|sale|transfer|reorgani[sz]ation)s?\\b.{0,100} of (${NAME}?)(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|Corp)\\.?)?'s (?:assets|business|stock|shares)\\b`,
  `\\b(${NAME}?) (?:is|are) not (?:directed|intended|responsible) (?:to|at|for) (?:children|minors|persons|the (?:privacy|content))`,
  `\\b(${NAME}?) (?:personnel|employees|staff)(?:,| and| or| who| do| does| may| will) `,
  `\\b(${NAME}?)(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|Corp)\\.?,?)? (?:reserves the right|does not knowingly|asks (?:for )?your consent|may (?:use your .{3,40} to )?(?:contact|notify|send) you)\\b`,
].map((pattern) => new RegExp(pattern));
const ANY_SAID = new CuedList(SAID_OF_SELF.map((pattern) => [pattern]));
/** Units: sentences. */
const TOP = 30;
/** The account is one that is used here, and was made elsewhere. */
const ELSEWHERE = /\b(?:(?:de-?)?link|(?:dis)?connect|log|sign|third|social|through|via|friends?|receive|from)/i;
/** Words that are nobody's name. */
const COMMON =
  /^(?:the|this|our|we|your|you|privacy|policy|notice|site|website|web|services?|company|personal|data|information|global|online|legal|terms|inc|llc|home|page|us|and|of|for|california|www|com|mail|support|info|gmail|how|what|welcome|a|an|in|if|please|children|security|contact|cookies?)$/;
/** A vendor whose address a policy gives is not the service, unless the policy opens with it and speaks of it all the time. */
const OWN_MENTIONS = 8;
/** Units: UTF-16 units. */
const OPENING = 1500;
const OWN_LINKS = 3;
const KNOWN_FIRST_WORDS = new Set(Object.keys(KNOWN_COMPANIES).map((name) => name.toLowerCase().split(' ')[0] ?? ''));

/**
 * First words, in lower case, of the names that the service calls itself by.
 *
 * Shape:  from the title, the first sentences that say who speaks, and the domain of its mail addresses.
 */
export function ownNames(sentences: readonly Sentence[], policy: PolicyText): ReadonlySet<string> {
  const names = policy.title.split(/[|–:·«»-]/).flatMap((part) => wordsOf(part));
  sentences.forEach(({ plain }, index) => {
    if (plain.includes('(')) for (const pattern of IN_BRACKETS) names.push(...firstWordIn(pattern.exec(plain)));
    if (index < TOP)
      for (const one of ANY_AT_TOP.mayMatch(plain))
        names.push(...firstWordIn(SPEAKERS_AT_TOP[one]?.exec(plain) ?? null));
    for (const said of ANY_SAID.mayMatch(plain)) names.push(...firstWordIn(SAID_OF_SELF[said]?.exec(plain) ?? null));
    const used = USED.exec(plain);
    if (used !== null) names.push(...firstWordIn(used).filter((name) => mayBeOwn(name, policy, ELSEWHERE.test(plain))));
  });
  names.push(
    ...legalNames(sentences)
      .flatMap(firstWordOf)
      .filter((name) => !KNOWN_FIRST_WORDS.has(name)),
  );
  names.push(...mailHosts(sentences, policy, names));
  names.push(...linkHosts(policy));
  return new Set(names.filter((name) => name.length > 1 && !COMMON.test(name)));
}

/** The domains of the mail addresses, but not a vendor's that has an address for the service: "lantern@vendor.example". */
function mailHosts(sentences: readonly Sentence[], policy: PolicyText, names: readonly string[]): string[] {
  const distinct = names.filter((name) => name.length > 3 && !COMMON.test(name));
  const hosts: string[] = [];
  for (const { plain, lead } of sentences) {
    for (const address of addressesIn(plain)) {
      const user = (address.split('@')[0] ?? '').toLowerCase();
      if (FREE_MAIL.test(address) || distinct.some((name) => user.startsWith(name))) continue;
      if (lead === undefined || !isRecipientLead(lead.plain)) hosts.push(domainName(address));
    }
  }
  return hosts.filter((host) => mayBeOwn(host, policy));
}

/** The host that most of the policy's links lead to, unless it is a vendor's. */
function linkHosts(policy: PolicyText): string[] {
  const hosts = (policy.links ?? []).map(({ url }) => /^https?:\/\/([^/?#]{1,253})/i.exec(url)?.[1] ?? '');
  const most = mostOften(hosts.filter(Boolean).map(nameOfHost));
  return most && most[1] >= OWN_LINKS && mayBeOwn(most[0], policy) ? [most[0]] : [];
}

/** What a list has most often, the first of equals, and how often. */
function mostOften(values: readonly string[]): [string, number] | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0];
}

function mayBeOwn(name: string, { title, text }: PolicyText, elsewhere = false): boolean {
  if (!KNOWN_FIRST_WORDS.has(name)) return true;
  if (elsewhere) return false;
  return mentions(`${title} ${text.slice(0, OPENING)}`, name) > 0 && mentions(text, name) >= OWN_MENTIONS;
}

function mentions(text: string, name: string): number {
  return text.toLowerCase().split(name).length - 1;
}

/** The first word of the name that a pattern found. */
function firstWordIn(match: RegExpExecArray | null): string[] {
  return firstWordOf(match?.[1] ?? match?.[2] ?? '');
}

function firstWordOf(name: string): string[] {
  return wordsOf(name).slice(0, 1);
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
