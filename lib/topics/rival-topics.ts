/** What the likeliest topic takes from each. Chosen by cross-validation. */
const RIVALRY = 0.2;

/** Where every segment has a topic, and few have many: the likelier one is, the less likely are the others. */
export function lessenByRivals(margins: Float64Array): void {
  let highest = -Infinity;
  for (const margin of margins) highest = Math.max(highest, margin);
  for (let t = 0; t < margins.length; t++) margins[t] = (margins[t] ?? 0) - RIVALRY * highest;
}
