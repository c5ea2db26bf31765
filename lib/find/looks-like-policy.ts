import { foldLabel } from './fold-label.ts';
import { placeFinder } from './link-place.ts';
import { isUnparted } from './match-words.ts';
import { pageRoots } from './page-roots.ts';
import { speaksOfName } from './speaks-of-name.ts';

/** Units: UTF-16 units of the page's text. A notice of fifty words is the shortest worth reading. */
const LEAST_TEXT = 400;
const LEAST_UNPARTED = 150;
const MAX_NAME = 120;
const MAX_HEADINGS = 12;
/** A name that is longer than this is a headline. Units: words. */
const MAX_WORDS = 5;
/** A page without a telling name is looked at as a whole: this much of it, in pieces of this size. */
const SAMPLE = 20_000;
const PIECE = 500;
/** Share of pieces that speak of privacy; articles about it stay below. Chosen on policies without a title. */
const LEAST_SHARE = 0.5;

/**
 * A first look at the open page: its title, its headings or its address name a policy, or it speaks of little else.
 *
 * Shape:  generous; the text is judged afterwards.
 * Fails:  never.
 */
export function looksLikePolicy(document: Document, pageUrl: string): boolean {
  const text = textOf(document, pageUrl);
  if (text.length < (isUnparted(text.slice(0, 400)) ? LEAST_UNPARTED : LEAST_TEXT)) return false;
  const names = [document.title, lastSegment(pageUrl), ...headings(document)];
  return names.some((name) => typeof name === 'string' && isName(name)) || speaksOfLittleElse(text);
}

/** The page's text; that of its frames and shadow trees where it has next to none itself. */
function textOf(document: Document, pageUrl: string): string {
  const own = document.body?.textContent;
  if (typeof own !== 'string') return '';
  if (own.length >= LEAST_TEXT) return own;
  const within = pageRoots(document, pageUrl).map(({ root }) => ('body' in root ? root.body : root)?.textContent ?? '');
  return within.join(' ');
}

/** "Lantern | Privacy", "Privacy Policy for the Lantern app"; not "What the new rules on privacy mean for schools". */
function isName(name: string): boolean {
  return name
    .slice(0, MAX_NAME)
    .split(/[|·•:–—]| - /)
    .map(foldLabel)
    .some((part) => {
      if (speaksOfName(part, 'policy')) return true;
      const short = part.split(' ').length <= MAX_WORDS;
      return short && (speaksOfName(part, 'privacy') || speaksOfName(part, 'cookie'));
    });
}

function speaksOfLittleElse(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let pieces = 0;
  let hits = 0;
  for (let at = 0; at < sample.length; at += PIECE) {
    const piece = foldLabel(sample.slice(at, at + PIECE));
    pieces++;
    if (speaksOfName(piece, 'policy') || speaksOfName(piece, 'privacy')) hits++;
  }
  return hits >= 2 && hits / pieces >= LEAST_SHARE;
}

/** Main headings; those of cookie dialogs speak of privacy on any page. */
function headings(document: Document): string[] {
  const placeOf = placeFinder();
  return [...document.querySelectorAll('h1,h2')]
    .slice(0, MAX_HEADINGS)
    .filter((heading) => placeOf(heading) !== 'banner')
    .map((heading) => heading.textContent ?? '');
}

function lastSegment(pageUrl: string): string {
  try {
    const { pathname } = new URL(pageUrl);
    return decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  } catch {
    return '';
  }
}
