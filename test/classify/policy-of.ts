import { splitSentences } from '../../lib/text/split-sentences.ts';
import type { Block, PolicyText, Sentence } from '../../lib/types.ts';

/**
 * A policy written down for a test: a line is a paragraph; `# ` and `## ` start headings, `- ` a list item that the
 * paragraph before the list introduces; a line with ` | ` is a row of a table.
 */
export function policyOf(source: string): PolicyText {
  const blocks: Block[] = [];
  const titles: string[] = [];
  let text = '';
  let lead: number | undefined;
  for (const line of source.split('\n').map((l) => l.trim())) {
    if (line === '') continue;
    const [, marks = '', content = line] = /^(#+|-) (.*)$/.exec(line) ?? [];
    if (text !== '') text += '\n';
    const start = text.length;
    text += content;
    if (marks.startsWith('#')) titles.splice(marks.length - 1, titles.length, content);
    const plain = content.includes(' | ') ? 'table-row' : 'paragraph';
    const kind = marks.startsWith('#') ? 'heading' : marks === '-' ? 'list-item' : plain;
    const section = [...titles];
    const own = kind === 'list-item' && lead !== undefined ? { lead } : {};
    blocks.push({ kind, start, end: text.length, section, ...own });
    if (kind === 'paragraph') lead = blocks.length - 1;
    if (kind === 'heading') lead = undefined;
  }
  return { title: '', declaredLanguage: null, text, blocks, warnings: [] };
}

export function sentencesOf(source: string): Sentence[] {
  return splitSentences(policyOf(source));
}
