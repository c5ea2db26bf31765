/**
 * Learns the weights of lib/kind/kind-weights.ts. Deterministic: no random, no clock.
 *
 *   npm run train:kind
 *
 * Material: ispolicy/docs.jsonl and the policies of dev/, both without the third that is kept aside. One of its sources was
 * gathered by words in addresses, so that terms of use and articles stand among its policies: a text of it counts only where
 * its address names privacy and a first model does not find it unlikely.
 */
import { writeFileSync } from 'node:fs';
import { FEATURES, kindFeatures } from '../lib/kind/kind-features.ts';
import { detectLanguage } from '../lib/text/detect-language.ts';
import { CORPUS } from './corpus-lines.ts';
import { kindTexts } from './kind-texts.ts';

interface Row {
  readonly x: readonly number[];
  readonly policy: boolean;
  readonly group: string;
  readonly doubtful: boolean;
}

const OUT = 'lib/kind/kind-weights.ts';
const L2 = 5;
const STEPS = 500;

const rows = kindTexts(CORPUS).map(({ text, title, policy, english, doubtful }): Row => {
  const language = detectLanguage(text);
  return {
    x: kindFeatures({ text, title, url: null, language }),
    policy,
    group: `${String(policy)} ${String(english)}`,
    doubtful,
  };
});
const first = fit(rows.filter((row) => !row.doubtful));
const kept = rows.filter((row) => !row.doubtful || probability(first, row.x) >= 0.25);
const weights = fit(kept).map((weight) => Math.round(weight * 1000) / 1000);
writeFileSync(
  OUT,
  `/**
 * Weights of \`FEATURES\`, in their order; the last is the constant. Written by \`npm run train:kind\`.
 *
 * Source: learned from ${kept.length} English, French and German texts, policies and others; they hold no words of them.
 */
export const KIND_WEIGHTS: readonly number[] = [
${weights.map((weight, i) => `  ${weight}, // ${FEATURES[i] ?? 'constant'}`).join('\n')}
];
`,
);
console.log(`${kept.length} of ${rows.length} texts, ${weights.length} weights in ${OUT}`);

/** Logistic regression with a ridge, by gradient descent with momentum; each group of texts weighs the same. */
function fit(rows: readonly Row[]): number[] {
  const n = FEATURES.length;
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const mean = FEATURES.map((_, j) => rows.reduce((sum, { x }) => sum + at(x, j), 0) / rows.length);
  const spread = FEATURES.map(
    (_, j) => Math.sqrt(rows.reduce((sum, { x }) => sum + (at(x, j) - at(mean, j)) ** 2, 0) / rows.length) || 1,
  );
  const scaled = rows.map(({ x }) => [...x.map((value, j) => (value - at(mean, j)) / at(spread, j)), 1]);
  const weights = new Array<number>(n + 1).fill(0);
  const speed = new Array<number>(n + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, j) => (j < n ? L2 * weight : 0));
    rows.forEach(({ policy, group }, i) => {
      const x = scaled[i] ?? [];
      const share = rows.length / (sizes.size * (sizes.get(group) ?? 1));
      const error = share * (sigmoid(x.reduce((sum, value, j) => sum + value * at(weights, j), 0)) - Number(policy));
      x.forEach((value, j) => (slope[j] = at(slope, j) + error * value));
    });
    for (let j = 0; j <= n; j++) {
      speed[j] = 0.9 * at(speed, j) + at(slope, j) / rows.length;
      weights[j] = at(weights, j) - 0.3 * at(speed, j);
    }
  }
  const plain = FEATURES.map((_, j) => at(weights, j) / at(spread, j));
  return [...plain, at(weights, n) - plain.reduce((sum, weight, j) => sum + weight * at(mean, j), 0)];
}

function probability(weights: readonly number[], x: readonly number[]): number {
  return sigmoid(x.reduce((sum, value, j) => sum + value * at(weights, j), at(weights, x.length)));
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function at(list: readonly number[], i: number): number {
  return list[i] ?? 0;
}
