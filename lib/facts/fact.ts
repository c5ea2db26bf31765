import type { Fact, Quote, Sentence } from '../types.ts';

/** At most this many sentences behind one fact: a report shows proof, not every mention. */
const MAX_EVIDENCE = 3;

/** The sentence as evidence. Offsets are the sentence's own. */
export function quoteOf(sentence: Sentence): Quote {
  return { quote: sentence.text, start: sentence.start, end: sentence.end, section: sentence.section };
}

/** A fact with the sentence that states it first. */
export function factOf<T>(value: T, sentence: Sentence): Fact<T> {
  return { value, evidence: [quoteOf(sentence)] };
}

/** Facts with each value once, in the order first said; the sentences of equal values are joined, three at most. */
export function mergeFacts<T, F extends Fact<T>>(facts: readonly F[], keyOf: (fact: F) => string): F[] {
  const merged = new Map<string, { readonly first: F; readonly evidence: Quote[] }>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const known = merged.get(key);
    if (!known) merged.set(key, { first: fact, evidence: [...fact.evidence] });
    else if (known.evidence.length < MAX_EVIDENCE) {
      const fresh = fact.evidence.filter((quote) => !known.evidence.some((other) => other.start === quote.start));
      known.evidence.push(...fresh.slice(0, MAX_EVIDENCE - known.evidence.length));
    }
  }
  return Array.from(merged.values(), ({ first, evidence }) => ({ ...first, evidence }));
}
