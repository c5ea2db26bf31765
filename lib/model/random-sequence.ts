/**
 * Numbers from 0 to 1 in an order that depends on the seed alone. Training draws from it, so that it gives the same weights
 * every time.
 *
 * Source: Numerical Recipes' linear congruential generator.
 */
export function randomSequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Puts items into an order drawn at random, in place. */
export function shuffle(items: number[] | Uint32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = items[i] ?? 0;
    items[i] = items[j] ?? 0;
    items[j] = kept;
  }
}
