import { expect, test } from 'vitest';
import { LinearScorer } from '../../lib/model/linear.ts';
import { packLinear, unpackLinear } from '../../lib/model/pack-linear.ts';
import { trainLinear, type Example } from '../../lib/model/train-linear.ts';

const OPTIONS = { epochs: 100, rate: 1, l2: 0, minCount: 1, seed: 1, prune: 0 };
const OUTPUTS = ['even', 'large'];

/** Feature 10 means even, 20 odd, 30 large; 4000000000 stands in every example. */
const EXAMPLES: readonly Example[] = [
  [
    [10, 4000000000],
    [1, 0],
  ],
  [
    [20, 4000000000],
    [0, 0],
  ],
  [
    [10, 30, 4000000000],
    [1, 1],
  ],
  [
    [20, 30, 4000000000],
    [0, 1],
  ],
].map(([features = [], targets = []]) => ({
  features: Uint32Array.from(features),
  targets: Float32Array.from(targets),
  weights: Float32Array.from([1, 1]),
}));

function scores(model = trainLinear(EXAMPLES, OUTPUTS, OPTIONS), features = [10, 30]): number[] {
  const scorer = new LinearScorer(model);
  const list = scorer.rowList();
  list.addHashes(features);
  return [...scorer.score(list, new Float32Array(2))];
}

test('learns what each feature says', () => {
  const [even = 0, large = 0] = scores(undefined, [10]);
  expect(even).toBeGreaterThan(0);
  expect(large).toBeLessThan(0);
  const [odd = 0, big = 0] = scores(undefined, [20, 30, 4000000000]);
  expect(odd).toBeLessThan(0);
  expect(big).toBeGreaterThan(0);
});

test('unknown features count nothing', () => {
  expect(scores(undefined, [10, 77, 78])).toEqual(scores(undefined, [10]));
});

test('the same examples give the same bytes', () => {
  const bytes = () => packLinear(trainLinear(EXAMPLES, OUTPUTS, OPTIONS));
  expect(bytes()).toEqual(bytes());
});

test('bytes give the model back', () => {
  const model = trainLinear(EXAMPLES, OUTPUTS, OPTIONS);
  expect(unpackLinear(packLinear(model))).toEqual(model);
});

test('bytes cut short are refused', () => {
  const bytes = packLinear(trainLinear(EXAMPLES, OUTPUTS, OPTIONS));
  expect(() => unpackLinear(bytes.slice(0, -1))).toThrow();
});
