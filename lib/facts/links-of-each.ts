import type { PolicyText, Sentence } from '../types.ts';

/** A link in a policy's text. */
export type PolicyLink = NonNullable<PolicyText['links']>[number];

/** The links within sentences, by index of the sentence. Shape: sentences in text order; those without a link have no entry. */
export function linksOfEach(
  sentences: readonly Sentence[],
  links: readonly PolicyLink[],
): ReadonlyMap<number, readonly PolicyLink[]> {
  const linked = new Map<number, PolicyLink[]>();
  for (const link of links) {
    const at = lastFrom(sentences, link.start);
    const sentence = sentences[at];
    if (sentence === undefined || link.end > sentence.end) continue;
    const others = linked.get(at);
    if (others === undefined) linked.set(at, [link]);
    else others.push(link);
  }
  return linked;
}

/** The index of the last sentence that starts at a place or before; -1 where there is none. */
function lastFrom(sentences: readonly Sentence[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
