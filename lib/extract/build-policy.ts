import type { Block, PolicyLink, PolicyText, Warning } from '../types.ts';
import type { Draft } from './draft.ts';

/**
 * Puts drafts together into a policy: one text, blocks with offsets, each in its sections.
 *
 * Shape:  blocks in the order of the drafts, joined by one line feed.
 */
export function buildPolicy(
  drafts: readonly Draft[],
  head: { title: string; declaredLanguage: string | null; warnings: readonly Warning[] },
): PolicyText {
  const blocks: Block[] = [];
  const links: PolicyLink[] = [];
  const places = new Map<Draft, number>();
  const paths = sectionPaths(drafts);
  let text = '';
  for (const [at, draft] of drafts.entries()) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += draft.text;
    const lead = draft.lead && places.get(draft.lead);
    const { section, level } = paths[at] ?? { section: [], level: 1 };
    places.set(draft, blocks.length);
    blocks.push({
      kind: draft.kind,
      start,
      end: text.length,
      section,
      ...(draft.kind === 'heading' ? { level } : draft.level === undefined ? {} : { level: draft.level }),
      ...(lead === undefined ? {} : { lead }),
      ...(draft.columns ? { columns: draft.columns } : {}),
    });
    for (const link of draft.links ?? [])
      links.push({ url: link.url, start: start + link.start, end: start + link.end });
  }
  return { ...head, text, blocks, links };
}

interface SectionPath {
  readonly section: readonly string[];
  readonly level: number;
}

interface OpenSection {
  readonly level: number;
  readonly title: string;
  /** "2.1" of "2.1 Cookies"; empty without one. */
  readonly number: string;
}

/** Titles over each draft. The policy's own title, alone at the top, is not one of them. */
function sectionPaths(drafts: readonly Draft[]): SectionPath[] {
  const marked = drafts.filter(({ kind, inferred }) => kind === 'heading' && !inferred);
  const top = Math.min(...marked.map(({ level }) => level ?? 2));
  const title =
    marked.filter(({ level }) => level === top).length === 1 && marked[0]?.level === top ? marked[0] : undefined;
  const open: OpenSection[] = [];
  let markedLevel = title?.level ?? 1;
  return drafts.map((draft) => {
    const path = open.map((section) => section.title);
    if (draft.kind !== 'heading') return { section: path, level: 1 };
    if (draft === title) return { section: [draft.text], level: draft.level ?? 1 };
    const number = /^\d{1,2}(?:\.\d{1,2})*/.exec(draft.text)?.[0] ?? '';
    const level = draft.inferred ? inferredLevel(number, open, markedLevel) : (draft.level ?? 2);
    if (!draft.inferred) markedLevel = level;
    close(open, level, number);
    open.push({ level, title: draft.text, number });
    return { section: open.map((section) => section.title), level };
  });
}

/** Ends the sections that a heading does not lie in; "2.1" lies in "2", whatever their markup. */
function close(open: OpenSection[], level: number, number: string): void {
  for (let last = open[open.length - 1]; last && last.level >= level; last = open[open.length - 1]) {
    if (last.number !== '' && number.startsWith(`${last.number}.`)) return;
    open.pop();
  }
}

/**
 * A heading without markup lies one level below the last one with markup, "2.1" one deeper than "2"; one that counts
 * on from an open section is that section's sibling.
 */
function inferredLevel(number: string, open: readonly OpenSection[], markedLevel: number): number {
  const depth = number.split('.').length;
  const sibling =
    number === ''
      ? undefined
      : open.find((section) => section.number !== '' && section.number.split('.').length === depth);
  return sibling?.level ?? Math.min(6, markedLevel + depth);
}
