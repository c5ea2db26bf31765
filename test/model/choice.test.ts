import { describe, expect, test } from 'vitest';
import { softmax, weighValues } from '../../lib/model/choice.ts';
import { trainChoice, type ChoiceExample } from '../../lib/model/train-choice.ts';

const OPTIONS = { steps: 200, rate: 0.3, pull: { shared: 0.1, question: 1, value: 1 } };

/** The first signal says which value is true. */
const EXAMPLES: readonly ChoiceExample[] = [0, 1, 2].flatMap((right) =>
  Array.from({ length: 5 }, () => ({
    question: 'sale' as const,
    signals: [0, 1, 2].map((value) => [value === right ? 1 : 0, 1]),
    targets: [0, 1, 2].map((value) => (value === right ? 1 : 0)),
    weight: 1,
  })),
);

describe('softmax', () => {
  test('adds up to 1 however large the numbers are', () => {
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
  });
});

describe('a trained choice', () => {
  const model = trainChoice(EXAMPLES, OPTIONS);

  test('follows the signal', () => {
    const [first = 0, second = 0] = weighValues(model, 'sale', [
      [1, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(first).toBeGreaterThan(0.8);
    expect(second).toBeLessThan(0.1);
  });

  test('lends what all questions share to one that no example was of', () => {
    const [yes = 0, no = 0] = weighValues(model, 'breach-notice', [
      [1, 1],
      [0, 1],
    ]);
    expect(yes).toBeGreaterThan(no);
  });

  test('is the same for the same examples', () => {
    expect(trainChoice(EXAMPLES, OPTIONS)).toEqual(model);
  });
});
