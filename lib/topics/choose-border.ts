/** Steps of the fit; more change no third digit. */
const STEPS = 100;

/**
 * Where to draw the line for a topic.
 *
 * Shape:  margins of segments, +1 / -1 / 0 (says nothing) → the border with the best F1, and how fast the log odds grow
 *         above it. Without a segment that has the topic the border is out of reach.
 *         It is best by their smoothed probabilities; the one that is best for these very segments is a matter of chance.
 * Source: Lipton, Elkan and Naryanaswamy 2014 (half of the best F1); Platt 1999 (probabilities of margins).
 */
export function chooseBorder(margins: Float64Array, sides: Int8Array): [border: number, slope: number] {
  const order = [...margins.keys()].filter((i) => sides[i] !== 0).sort((a, b) => (margins[b] ?? 0) - (margins[a] ?? 0));
  const wanted = order.filter((i) => sides[i] === 1).length;
  if (wanted === 0) return [Infinity, 1];
  const [slope, offset] = probabilities(margins, sides, order);
  const half = expectedF1(order, wanted, (i) => 1 / (1 + Math.exp(-(slope * (margins[i] ?? 0) + offset)))) / 2;
  return [(Math.log(half / (1 - half)) - offset) / slope, slope];
}

/** The best F1 that the probabilities promise. */
function expectedF1(order: readonly number[], wanted: number, probability: (i: number) => number): number {
  let right = 0;
  return order.reduce((best, i, given) => {
    right += probability(i);
    return Math.max(best, (2 * right) / (given + 1 + wanted));
  }, 0);
}

/** Slope and offset that make log odds of margins, by Newton's steps of at most 1. */
function probabilities(margins: Float64Array, sides: Int8Array, order: readonly number[]): [number, number] {
  let slope = 2;
  let offset = 0;
  for (let step = 0; step < STEPS; step++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    for (const i of order) {
      const margin = margins[i] ?? 0;
      const p = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const error = (sides[i] === 1 ? 1 : 0) - p;
      const weight = p * (1 - p);
      ga += error * margin;
      gb += error;
      aa += weight * margin * margin;
      ab += weight * margin;
      bb += weight;
    }
    const area = aa * bb - ab * ab;
    slope = Math.min(50, Math.max(0.5, slope + capped((bb * ga - ab * gb) / area)));
    offset += capped((aa * gb - ab * ga) / area);
  }
  return [slope, offset];
}

function capped(step: number): number {
  return Math.max(-1, Math.min(1, step));
}
