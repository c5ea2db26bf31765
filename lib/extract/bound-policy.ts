import { countWords } from '../text/count-words.ts';
import type { PolicyText } from '../types.ts';

/** Some 160,000 words; the longest policies of large services have a third of it. Units: UTF-16 units. */
export const MAX_TEXT = 1_000_000;

/**
 * A policy that can be analyzed in bounded time.
 *
 * Shape:  whole blocks from the start, up to the bound; of a first block beyond it, whole words. What was cut off is
 *         told by the warning `too-large`.
 */
export function boundPolicy(policy: PolicyText, maxText = MAX_TEXT): PolicyText {
  if (policy.text.length <= maxText) return policy;
  const blocks = policy.blocks.flatMap((block) => {
    if (block.end <= maxText) return [block];
    // A page of one endless paragraph: its first part.
    return block.start === 0 ? [{ ...block, end: wordEnd(policy.text, maxText) }] : [];
  });
  const text = policy.text.slice(0, blocks.at(-1)?.end ?? 0);
  const links = policy.links?.filter(({ end }) => end <= text.length);
  const message = `Smallprint read the first ${countWords(text)} of ${countWords(policy.text)} words.`;
  return {
    ...policy,
    text,
    blocks,
    ...(links ? { links } : {}),
    warnings: [...policy.warnings, { code: 'too-large', message }],
  };
}

/** The last end of a word before a place; the place itself where no word ends. */
function wordEnd(text: string, before: number): number {
  const space = text.lastIndexOf(' ', before);
  return space > 0 ? space : before;
}

/** True when something of a policy's text was cut off. */
export function isCut({ warnings }: PolicyText): boolean {
  return warnings.some(({ code }) => code === 'too-large');
}
