import { namesPolicy } from '../kind/name-kind.ts';

/** What is looked at of a page. Units: UTF-16 units. */
const READ = 40_000;
const CHUNK = 500;
const SHORTEST = 600;
/** Share of the chunks of a page that speak of privacy, from which on it may be a policy that does not say so on top. */
const DENSE = 0.4;
const MIN_CHUNKS = 5;

/** What can be known of an open page at a glance. */
export interface Glance {
  readonly title: string;
  /** Its main headings. */
  readonly headings: readonly string[];
  /** Path of its address. */
  readonly path: string;
  /** Its text, with that of menus and footers. */
  readonly text: string;
}

/**
 * True when an open page may itself be a privacy policy, so that it is worth reading whole.
 *
 * Rather too often true than too seldom: what was read is judged again, by all of its text.
 */
export function looksLikePolicy({ title, headings, path, text }: Glance): boolean {
  const read = text.slice(0, READ);
  if (read.trim().length < SHORTEST) return false;
  const named = [title, ...headings, path.replace(/[-_/.]+/g, ' ')].some((name) => namesPolicy(name.slice(0, 200)));
  const chunks = Array.from({ length: Math.ceil(read.length / CHUNK) }, (_, i) => read.slice(i * CHUNK, (i + 1) * CHUNK));
  const share = chunks.filter(namesPolicy).length / chunks.length;
  return (named && share >= DENSE / 4) || (chunks.length >= MIN_CHUNKS && share >= DENSE);
}
