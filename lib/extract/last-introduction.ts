import type { Draft } from './draft.ts';

const ANNOUNCES = /\b(?:follow(?:ing|s)|below|includ(?:e|es|ed|ing)|such as|for example|these|the categories)\b/i;

/**
 * The draft before a list, if it introduces it.
 *
 * Shape:  text that ends in a colon or in no full stop does, so does one whose last sentence announces a list; over a
 *         nested list, the item above does in any case. A bulleted line before shares its introduction.
 */
export function lastIntroduction(drafts: readonly Draft[], nested = false): Draft | undefined {
  const before = drafts[drafts.length - 1];
  if (!before) return undefined;
  if (before.kind === 'list-item') return nested ? before : before.bullet ? before.lead : undefined;
  if (/[:：\u2013\u2014\u2026,]$/.test(before.text)) return before;
  if (before.kind === 'heading' || before.kind === 'table-row') return undefined;
  const last = before.text.split(/[.!?]\s/).pop() ?? '';
  return !/[.!?。]["”')]?$/.test(before.text) || ANNOUNCES.test(last) ? before : undefined;
}
