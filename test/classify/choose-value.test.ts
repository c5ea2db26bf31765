import { expect, test } from 'vitest';
import { chooseValue } from '../../lib/classify/choose-value.ts';
import type { QuestionId } from '../../lib/questions.ts';

interface Case {
  readonly name: string;
  readonly question: QuestionId;
  readonly probabilities: readonly number[];
  readonly value: string;
  readonly withheld: string | null;
}

/** Probabilities in the question's order: `sale` is not-sold, silent, sold; `deletion` anyone, limited, silent, denied. */
const CASES: readonly Case[] = [
  { name: 'a sure good value', question: 'sale', probabilities: [0.95, 0.03, 0.02], value: 'not-sold', withheld: null },
  {
    name: 'a bad value that is nearly as likely',
    question: 'sale',
    probabilities: [0.5, 0.1, 0.4],
    value: 'sold',
    withheld: null,
  },
  {
    name: 'silence for a good value at risk',
    question: 'sale',
    probabilities: [0.66, 0.08, 0.26],
    value: 'silent',
    withheld: 'not-sold',
  },
  {
    name: 'a good value that only silence rivals',
    question: 'sale',
    probabilities: [0.5, 0.45, 0.05],
    value: 'not-sold',
    withheld: null,
  },
  { name: 'a bad value as it is', question: 'sale', probabilities: [0.3, 0.3, 0.4], value: 'sold', withheld: null },
  {
    name: 'the risk of several bad values together',
    question: 'deletion',
    probabilities: [0.6, 0.15, 0.1, 0.15],
    value: 'silent',
    withheld: 'anyone',
  },
  {
    name: 'a good value of a question without bad ones',
    question: 'breach-notice',
    probabilities: [0.51, 0.49],
    value: 'yes',
    withheld: null,
  },
];

test.each(CASES)('chooses $name', ({ question, probabilities, value, withheld }) => {
  expect(chooseValue(question, probabilities)).toEqual({ value, withheld });
});
