import { foldLabel } from './fold-label.ts';
import { namesArticles, speaksOf } from './read-words.ts';
import { extentOfName, speaksOfName } from './speaks-of-name.ts';

/** What an address says of the page behind it. */
export interface PathReading {
  /** Its last part names a policy. */
  readonly policy: boolean;
  /** Some part speaks of privacy. */
  readonly privacy: boolean;
  /** Its last part says nothing but privacy. */
  readonly only: boolean;
  readonly cookie: boolean;
  readonly legal: boolean;
  readonly jobs: boolean;
  /** It looks like an article's: a date, a folder of articles, a long title. */
  readonly article: boolean;
  /** Following it does something. */
  readonly action: boolean;
}

/** Titles of articles become addresses of more words than the names of pages have. */
const LONG = 7;
const DATE = /\/(?:19|20)\d\d[/-]?[01]?\d[/-]?/;
const ACTION = /\b(?:log ?out|sign ?out|log ?off|unsubscribe|delete|remove|log ?in|sign ?in|register|sign ?up)\b/;
/** Names that are written together. */
const JOINED =
  /^(?:privacypolicy|privacystatement|privacynotice|datapolicy|dataprivacy|kojinjoho|kojinjyoho|privacyandcookies?|privacycookies?)/;

/** Reads an address as far as it is made of words. */
export function readPath(address: string): PathReading {
  const url = new URL(address);
  const segments = url.pathname.split('/').filter(Boolean).map(decode);
  const last = foldLabel((segments.at(-1) ?? '').replace(/\.(?:html?|php|aspx?|jsp|pdf|txt|md)$/i, ''));
  const query = foldLabel(decode(url.search.slice(1, 200)));
  const host = foldLabel(url.hostname.split('.').slice(0, -2).join(' '));
  const all = foldLabel(segments.join(' '));
  const named = speaksOfName(last, 'policy') || JOINED.test(last.replaceAll(' ', ''));
  const privacy = speaksOfName(all, 'privacy') || speaksOfName(query, 'privacy') || speaksOfName(host, 'privacy');
  const words = last === '' ? 0 : last.split(' ').length;
  return {
    policy:
      (named && words <= LONG) ||
      (privacy && words <= LONG && speaksOfName(`${all} ${query}`, 'policy') && !speaksOf(last, 'terms')),
    privacy,
    only: privacy && (last === '' || words === extentOfName(last, 'privacy')),
    cookie: speaksOfName(last, 'cookie'),
    legal: speaksOf(last, 'legal'),
    jobs: speaksOf(all, 'jobs'),
    article: !named && (DATE.test(url.pathname) || segments.some(namesArticles) || words > LONG),
    action: ACTION.test(all),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
