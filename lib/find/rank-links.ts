import { policyAddress } from '../url/policy-address.ts';
import { siteOf } from '../url/site-of.ts';
import { foldLabel } from './fold-label.ts';
import { type PageLink, LINK_PLACES } from './page-link.ts';
import { readPath } from './read-path.ts';
import { readName, readWords, speaksOf } from './read-words.ts';
import { speaksOfName } from './speaks-of-name.ts';
import { type LinkFacts, scoreLink } from './score-link.ts';

export interface Candidate {
  readonly url: string;
  readonly text: string;
  /** 0 to 1; from `LIKELY` on a link is taken for the policy's. */
  readonly score: number;
  readonly kind: 'privacy-policy' | 'cookie-policy' | 'california-notice' | 'do-not-sell' | 'legal-hub';
}

/** The ranking is calibrated so that a half is the border. */
export const LIKELY = 0.5;
/** Weaker candidates are not worth a person's look. */
const LEAST = 0.2;
const MAX_CANDIDATES = 20;
const MAX_TEXT = 300;
const NAMES = ['privacy', 'policy', 'cookie'] as const;
const AROUND = ['legal', 'sell', 'state'] as const;

/**
 * The links that may lead to a site's privacy policy, or to what completes it.
 *
 * Shape:  best first, one for each address; addresses without fragment and tracking. Links of no interest are left out.
 * Fails:  never. A record that is no link is left out.
 */
export function rankLinks(links: readonly PageLink[], pageUrl: string): Candidate[] {
  const site = siteOf(pageUrl);
  const best = new Map<string, Candidate>();
  for (const record of links) {
    const link = readRecord(record);
    if (!link) continue;
    for (const candidate of candidatesOf(link, site, pageUrl)) {
      const key = `${candidate.kind} ${keyOf(candidate.url)}`;
      const known = best.get(key);
      if (!known || known.score < candidate.score) best.set(key, candidate);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MAX_CANDIDATES);
}

/** Records come from scripts that ran beside a page: what is no string says nothing. */
function readRecord(record: PageLink): PageLink | null {
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, MAX_TEXT) : '');
  if (typeof record.url !== 'string' || !/^https?:/.test(record.url) || !URL.canParse(record.url)) return null;
  return {
    url: record.url,
    text: text(record.text),
    label: text(record.label),
    rel: text(record.rel),
    place: LINK_PLACES.includes(record.place) ? record.place : 'body',
    before: text(record.before),
  };
}

function candidatesOf(link: PageLink, site: string, pageUrl: string): Candidate[] {
  if (!isOfInterest(link)) return [];
  const facts = factsOf(link, site);
  if (keyOf(link.url) === keyOf(pageUrl)) return [];
  const { senses, length } = facts.text;
  const url = addressOf(link.url);
  const text = link.text || link.label;
  const found: Candidate[] = [];
  const add = (kind: Candidate['kind'], score: number) => {
    if (score >= LEAST) found.push({ url, text, score: Math.round(score * 1000) / 1000, kind });
  };
  const aboutPrivacy = senses.has('policy') || senses.has('privacy');
  if (senses.has('sell')) add('do-not-sell', 0.9);
  else if (senses.has('state') && length <= 9) add('california-notice', facts.own ? 0.9 : 0.8);
  else if (senses.has('cookie') && !aboutPrivacy && length <= 6 && !senses.has('settings'))
    add('cookie-policy', facts.own ? 0.9 : 0.6);
  else if (senses.has('legal') && !aboutPrivacy && length <= 4) add('legal-hub', facts.own ? 0.7 : 0.4);
  const secondary = senses.has('sell') || senses.has('state');
  add(
    'privacy-policy',
    secondary && !plainPolicy(facts)
      ? Math.min(0.51, scoreLink(facts)) * (facts.path.policy ? 1 : 0.5)
      : scoreLink(facts),
  );
  return found;
}

/** A quick look that most links do not pass. */
function isOfInterest({ text, label, url, rel }: PageLink): boolean {
  const folded = foldLabel(`${text} ${label} ${url.slice(0, 500)}`);
  return (
    NAMES.some((name) => speaksOfName(folded, name)) ||
    AROUND.some((sense) => speaksOf(folded, sense)) ||
    /priv/.test(folded) ||
    rel.includes('privacy')
  );
}

/** A link that names the whole policy, though it also names a state or a refusal of sale. */
function plainPolicy({ text }: LinkFacts): boolean {
  return text.senses.has('policy') && !text.senses.has('state') && !text.senses.has('sell');
}

function factsOf(link: PageLink, site: string): LinkFacts {
  const path = readPath(link.url);
  const listed = link.before === '' && (link.place !== 'article' || path.privacy);
  const there = siteOf(link.url);
  const own = there === site || brandOf(there) === brandOf(site);
  return {
    link,
    text: readName(link.text, listed && (path.privacy || link.place !== 'body')),
    label: readWords(link.label),
    path,
    own,
    foreign: !own && isForeign(link, there, site),
    ours: !own && speaksOf(foldLabel(link.before), 'ours'),
  };
}

/**
 * True where a link to another site is that site's own policy: its sentence introduces a service, or names the other
 * site and not this one. In a list of links at the foot of a page a named company is rather the parent.
 */
function isForeign({ before, text, place }: PageLink, there: string, site: string): boolean {
  if (speaksOf(foldLabel(before), 'provider')) return true;
  const listed = before === '' && (place === 'footer' || place === 'navigation');
  return !listed && names(`${before} ${text}`, there, site);
}

function names(words: string, there: string, site: string): boolean {
  const brand = brandOf(there);
  const folded = foldLabel(words).replaceAll(' ', '');
  return (
    brand.length >= 3 && !brandOf(site).includes(brand) && folded.includes(brand) && !folded.includes(brandOf(site))
  );
}

/** `lantern` for lantern.co.uk and for lantern.example. */
function brandOf(site: string): string {
  return foldLabel(site.split('.', 1)[0] ?? '').replaceAll(' ', '');
}

function keyOf(url: string): string {
  return addressOf(url)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?=$|\?)/, '');
}

/** Without noise; a route after `#/` or `#!` is kept, since it is the page. */
function addressOf(url: string): string {
  const route = /#[/!].*$/.exec(url)?.[0] ?? '';
  return policyAddress(url) + route;
}
