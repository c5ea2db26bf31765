import type { Block, PolicyLink, PolicyText, Warning } from './types.ts';

/** Between two documents stands one blank line. */
const GAP = '\n\n';

/** Several documents as one text, and where each of them lies in it. */
export interface Joined {
  readonly policy: PolicyText;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The documents of a policy as one text, in reading order; one that could not be read takes no room.
 *
 * Units:  all offsets are moved into the joined text.
 */
export function joinDocuments(documents: readonly (PolicyText | null)[]): Joined {
  let text = '';
  const blocks: Block[] = [];
  const links: PolicyLink[] = [];
  const warnings: Warning[] = [];
  const spans = documents.map((document) => {
    if (document === null || document.text === '') return { start: text.length, end: text.length };
    if (text !== '') text += GAP;
    const start = text.length;
    const before = blocks.length;
    for (const block of document.blocks) blocks.push(start === 0 ? block : movedBlock(block, start, before));
    for (const link of document.links ?? [])
      links.push(start === 0 ? link : { ...link, start: link.start + start, end: link.end + start });
    warnings.push(...document.warnings);
    text += document.text;
    return { start, end: text.length };
  });
  const first = documents.find((document) => document !== null);
  const policy: PolicyText = {
    title: first?.title ?? '',
    declaredLanguage: first?.declaredLanguage ?? null,
    text,
    blocks,
    links,
    warnings,
  };
  return { policy, spans };
}

function movedBlock({ lead, ...block }: Block, start: number, before: number): Block {
  const moved = { ...block, start: block.start + start, end: block.end + start };
  return lead === undefined ? moved : { ...moved, lead: lead + before };
}
