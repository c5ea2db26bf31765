import { splitSentences } from '../../lib/text/split-sentences.ts';
import type { Block, PolicyText, Sentence } from '../../lib/types.ts';

/** A block of a policy for a test: a paragraph, or its kind and what else it needs. */
export type Part =
  string | (Pick<Block, 'kind'> & Partial<Pick<Block, 'section' | 'lead' | 'columns'>> & { text: string });

/** A small policy, and its sentences. Links are written [words](address). */
export function policyOfParts(...parts: Part[]): { policy: PolicyText; sentences: Sentence[] } {
  const blocks: Block[] = [];
  const links: { url: string; start: number; end: number }[] = [];
  let text = '';
  for (const part of parts) {
    const {
      text: written,
      kind = 'paragraph',
      section = [],
      ...rest
    } = typeof part === 'string' ? { text: part } : part;
    if (text !== '') text += '\n';
    const start = text.length;
    let at = 0;
    for (const match of written.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
      text += written.slice(at, match.index);
      links.push({ url: match[2] ?? '', start: text.length, end: text.length + (match[1] ?? '').length });
      text += match[1] ?? '';
      at = match.index + match[0].length;
    }
    text += written.slice(at);
    blocks.push({ kind, start, end: text.length, section, ...rest });
  }
  const policy: PolicyText = { title: '', declaredLanguage: null, text, blocks, links, warnings: [] };
  return { policy, sentences: splitSentences(policy) };
}
