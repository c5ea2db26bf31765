import { foldLabel } from './fold-label.ts';
import { speaksOf } from './read-words.ts';

/** Units: UTF-16 units of the page's text. A notice of fifty words is the shortest worth reading. */
const LEAST_TEXT = 400;
const MAX_NAME = 120;

/**
 * A first look at the open page: its title, its main headings or its address name a policy, and it has text.
 *
 * Shape:  generous; the text is judged afterwards.
 * Fails:  never.
 */
export function looksLikePolicy(document: Document, pageUrl: string): boolean {
  const text = document.body?.textContent;
  if (typeof text !== 'string' || text.length < LEAST_TEXT) return false;
  const names = [document.title, lastSegment(pageUrl), ...headings(document)];
  return names.some((name) => {
    const folded = typeof name === 'string' ? foldLabel(name.slice(0, MAX_NAME)) : '';
    if (speaksOf(folded, 'policy')) return true;
    return (speaksOf(folded, 'privacy') || speaksOf(folded, 'cookie')) && folded.split(' ').length <= 5;
  });
}

function headings(document: Document): string[] {
  return [...document.querySelectorAll('h1,h2')].slice(0, 8).map((heading) => heading.textContent ?? '');
}

function lastSegment(pageUrl: string): string {
  try {
    const { pathname } = new URL(pageUrl);
    return decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  } catch {
    return '';
  }
}
