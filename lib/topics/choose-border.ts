/** Steps and rate of the fit of the slope; more change no third digit. */
const STEPS = 60;

/**
 * Where to draw the line for a topic.
 *
 * Shape:  margins of segments, +1 / -1 / 0 (says nothing) → the border with the best F1, and how fast the log odds grow
 *         above it. Without a segment that has the topic the border is out of reach.
 * Source: threshold by F1, Lipton et al. 2014; slope by logistic regression, Platt 1999.
 */
export function chooseBorder(margins: Float64Array, sides: Int8Array): [border: number, slope: number] {
  const order = [...margins.keys()].filter((i) => sides[i] !== 0).sort((a, b) => (margins[b] ?? 0) - (margins[a] ?? 0));
  const wanted = order.filter((i) => sides[i] === 1).length;
  if (wanted === 0) return [Infinity, 1];
  let right = 0;
  let best = -1;
  let border = 0;
  order.forEach((i, given) => {
    if (sides[i] === 1) right++;
    const f1 = (2 * right) / (given + 1 + wanted);
    if (f1 <= best) return;
    best = f1;
    const next = order[given + 1];
    border = next === undefined ? (margins[i] ?? 0) - 1e-6 : ((margins[i] ?? 0) + (margins[next] ?? 0)) / 2;
  });
  return [border, slopeAt(border, margins, sides, order)];
}

/** The slope that makes the log odds right, 0 at the border. */
function slopeAt(border: number, margins: Float64Array, sides: Int8Array, order: readonly number[]): number {
  let slope = 2;
  for (let step = 0; step < STEPS; step++) {
    let gradient = 0;
    let curvature = 1e-6;
    for (const i of order) {
      const above = (margins[i] ?? 0) - border;
      const p = 1 / (1 + Math.exp(-slope * above));
      gradient += ((sides[i] === 1 ? 1 : 0) - p) * above;
      curvature += p * (1 - p) * above * above;
    }
    slope = Math.min(20, Math.max(0.5, slope + Math.max(-1, Math.min(1, gradient / curvature))));
  }
  return slope;
}
