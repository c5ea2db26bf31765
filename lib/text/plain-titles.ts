import { plainText } from './normalize.ts';

/** Sections repeat from sentence to sentence; each is made plain once. */
const known = new WeakMap<readonly string[], readonly string[]>();

/** The titles of a section for matching, as `plainText` makes them. */
export function plainTitles(section: readonly string[]): readonly string[] {
  const before = known.get(section);
  if (before !== undefined) return before;
  const titles = section.map(plainText);
  known.set(section, titles);
  return titles;
}
