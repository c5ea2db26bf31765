import type { PageLink, LinkPlace } from './page-link.ts';
import type { PathReading } from './read-path.ts';
import type { Reading } from './read-words.ts';

/** What the score of a link stands on. */
export interface LinkFacts {
  readonly link: PageLink;
  readonly text: Reading;
  readonly label: Reading;
  readonly path: PathReading;
  /** On the page's registrable domain. */
  readonly own: boolean;
  /** The words around it introduce another company's service, or its text names the other site. */
  readonly foreign: boolean;
  /** The words around it speak of the speaker's own policy. */
  readonly ours: boolean;
}

/** A link that says no more than "Privacy": the policy in a footer, maybe a rubric elsewhere. */
const ALONE: Readonly<Record<LinkPlace, number>> = {
  footer: 0.88,
  banner: 0.8,
  navigation: 0.72,
  body: 0.66,
  article: 0.5,
  head: 0.5,
};

const ENGLISH = /\bprivacy (?:policy|notice|statement)\b/i;
const LISTED: readonly LinkPlace[] = ['footer', 'banner'];

/**
 * How likely a link leads to the policy of the page's site.
 *
 * Units:  0 to 1; from 0.5 on it is offered. Steps chosen on the discovery pages that are not kept aside.
 */
export function scoreLink(facts: LinkFacts): number {
  const { link, text, path, own } = facts;
  let score = Math.max(wordScore(facts), pathScore(facts));
  if (/(?:^|\s)privacy-policy(?:\s|$)/.test(link.rel)) score = Math.max(score, 0.95);
  if (score === 0) return 0;
  if (path.policy) score += 0.03;
  else if (path.article) score *= text.senses.has('policy') ? 0.8 : 0.4;
  else if (path.privacy) score += 0.02;
  if (path.action) score = Math.min(score, 0.3);
  if (text.senses.has('settings')) score *= text.senses.has('policy') ? 0.75 : 0.3;
  if (text.senses.has('jobs') || path.jobs) score *= 0.45;
  if (text.senses.has('narrow')) score *= 0.8;
  if (link.place === 'footer') score += 0.01;
  if (link.place === 'article') score *= own ? 0.9 : 0.6;
  if (!own) score *= facts.foreign ? 0.4 : inSentence(facts) ? 0.5 : 0.93;
  // Of equal links in several languages the one in English is the one that can be scored.
  return Math.min(0.985, score) + (own && ENGLISH.test(link.text) ? 0.005 : 0);
}

/** In running text another site's policy is that of a service; at the foot of a page, or as "ours", the parent's. */
function inSentence({ link: { before, place }, ours }: LinkFacts): boolean {
  return before !== '' && place !== 'footer' && place !== 'banner' && !ours;
}

/** By what the link calls itself: alone it is a name, among many words a subject. */
function wordScore({ text, label, link, path, own }: LinkFacts): number {
  const named = text.length > 0 ? text : label;
  if (named.senses.has('policy')) {
    if (named.length <= 8) return 0.95;
    if (LISTED.includes(link.place) && named.length <= 14) return 0.8;
    return path.policy ? 0.55 : named.length <= 14 ? 0.45 : 0.3;
  }
  if (named.senses.has('privacy')) {
    const leadsThere = own && (path.only || path.policy);
    if (named.rest === 0) return Math.max(ALONE[link.place], leadsThere ? 0.75 : 0);
    if (named.rest <= 2) return leadsThere ? 0.7 : LISTED.includes(link.place) ? ALONE[link.place] - 0.1 : 0.42;
    return named.length <= 7 ? 0.4 : 0.15;
  }
  if (label.senses.has('policy') && text.length <= 6 && text.senses.size === 0) return 0.75;
  return 0;
}

/** By its address alone: "read more" that leads to /privacy-policy. */
function pathScore({ text, path, own, link }: LinkFacts): number {
  if (!path.policy && !path.privacy) return 0;
  if (text.length > 6 || path.article || link.place === 'article') return 0.2;
  if (text.senses.has('terms') && !path.policy) return 0.2;
  if (!own) return 0.35;
  return path.policy ? 0.56 : path.only ? 0.52 : 0.3;
}
