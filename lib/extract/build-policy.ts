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

/** Titles over each draft. The policy's own title, alone at the top, is not one of them. */
function sectionPaths(drafts: readonly Draft[]): SectionPath[] {
  const marked = drafts.filter(({ kind, inferred }) => kind === 'heading' && !inferred);
  const top = Math.min(...marked.map(({ level }) => level ?? 2));
  const title =
    marked.filter(({ level }) => level === top).length === 1 && marked[0]?.level === top ? marked[0] : undefined;
  const open: { level: number; title: string }[] = [];
  let markedLevel = title?.level ?? 1;
  return drafts.map((draft) => {
    const path = open.map((section) => section.title);
    if (draft.kind !== 'heading') return { section: path, level: 1 };
    if (draft === title) return { section: [draft.text], level: draft.level ?? 1 };
    const level = draft.inferred ? Math.min(6, markedLevel + inferredDepth(draft.text)) : (draft.level ?? 2);
    if (!draft.inferred) markedLevel = level;
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) open.pop();
    open.push({ level, title: draft.text });
    return { section: open.map((section) => section.title), level };
  });
}

/** A heading without markup lies one level below the last one with markup; "2.1" one deeper than "2". */
function inferredDepth(text: string): number {
  const number = /^\d{1,2}((?:\.\d{1,2})*)/.exec(text)?.[1] ?? '';
  return 1 + (number.match(/\./g)?.length ?? 0);
}
