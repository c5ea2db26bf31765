import { countWords } from '../text/count-words.ts';
import type { PolicyText } from '../types.ts';
import { siteOf } from '../url/site-of.ts';

/** A page that a policy is continued on. */
export interface PolicyPart {
  readonly url: string;
  /** The words of the link. */
  readonly text: string;
  readonly kind: 'cookie-policy' | 'supplement' | 'section';
}

/** With the policy itself these make the six documents that a report has at most. */
const MAX_PARTS = 5;
/** A page with fewer words that leads on to pages below it is a hub. Chosen below the shortest policies. */
const HUB_WORDS = 350;

const COOKIES = /\bcookies?\b.{0,40}\b(?:policy|notice|statement|declaration|information|list)\b|^cookies$/i;
const SUPPLEMENT =
  /\b(?:california|ccpa|cpra|nevada|colorado|virginia|u\.?s\.? state|state[- ]specific|regional|country|gdpr|eea|europe\w*|uk|children\w*|supplement\w*|additional)\b.{0,60}\b(?:privacy|notice|policy|statement|rights|disclosures?|addendum|supplement)\b|\bprivacy (?:notice|policy|statement|rights) (?:for|of) .{0,40}\b(?:california|residents|children|europe\w*)\b/i;
const HUB_SECTION =
  /privacy|personal (?:data|information)|cookie|data|information|your rights|collect|share|retention|security|children|contact/i;
/** Forms and choices are no text. */
const NO_TEXT =
  /do not sell|opt[- ]?out|request form|preferences|settings|manage|log ?in|sign ?in|unsubscribe|\.(?:zip|docx?|xlsx?)$/i;

/**
 * The pages that complete a policy: its cookie policy, notices for regions, and, where the page is only a hub, its
 * sections.
 *
 * Shape:  pages of the same site, in reading order, without the page itself, at most five. `pageLinks`: all links of
 *         the page; only a hub's are looked at, since menus lead everywhere.
 */
export function policyParts(
  policy: PolicyText,
  url: string,
  pageLinks: readonly { readonly url: string; readonly text: string }[] = [],
): PolicyPart[] {
  const inText = (policy.links ?? []).map((link) => ({ url: link.url, text: policy.text.slice(link.start, link.end) }));
  const named = inText.flatMap((link) => {
    const kind = COOKIES.test(link.text) ? 'cookie-policy' : SUPPLEMENT.test(link.text) ? 'supplement' : null;
    return kind === null ? [] : [{ ...link, kind } as const];
  });
  const isHub = countWords(policy.text) < HUB_WORDS;
  const sections = isHub
    ? [...inText, ...pageLinks].filter(
        (link) => liesBelow(link.url, url) && HUB_SECTION.test(`${link.text} ${link.url}`),
      )
    : [];
  const found: PolicyPart[] = [...named, ...sections.map((link) => ({ ...link, kind: 'section' as const }))];
  const seen = new Set([pageOf(url)]);
  return found
    .filter((part) => {
      const page = pageOf(part.url);
      if (page === null || seen.has(page) || NO_TEXT.test(`${part.text} ${page}`) || siteOf(part.url) !== siteOf(url))
        return false;
      seen.add(page);
      return true;
    })
    .slice(0, MAX_PARTS)
    .map(({ url: address, text, kind }) => ({ url: address.replace(/#.*$/s, ''), text: text.slice(0, 200), kind }));
}

/** Says whether an address lies in the folder of another: `/privacy/cookies` below `/privacy`. */
function liesBelow(address: string, hub: string): boolean {
  const [inner, outer] = [pageOf(address), pageOf(hub)];
  if (inner === null || outer === null) return false;
  const folder = outer.replace(/\/(?:index|default)\.\w+$|\.\w{2,5}$/, '');
  return inner.startsWith(`${folder}/`) && folder.split('/').length > 3;
}

/** An address without fragment, query and last slash. Fails: `null` for what is no page of the web. */
function pageOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  return /^https?:$/.test(protocol) ? `https://${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}` : null;
}
