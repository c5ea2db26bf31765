import { expect, test } from 'vitest';
import { kindred } from '../../lib/classify/kindred.ts';
import type { QuestionId, Value } from '../../lib/questions.ts';

const CASES: readonly {
  name: string;
  question: QuestionId;
  verdicts: Partial<Record<QuestionId, Value>>;
  values: readonly Value[];
}[] = [
  { name: 'who sells passes on', question: 'sharing', verdicts: { sale: 'sold' }, values: ['partners', 'advertising'] },
  { name: 'a denial says nothing', question: 'sharing', verdicts: { sale: 'not-sold' }, values: [] },
  {
    name: 'targeted advertising',
    question: 'cookies',
    verdicts: { 'targeted-ads': 'yes' },
    values: ['advertising'],
  },
  { name: 'rights come together', question: 'access', verdicts: { deletion: 'limited' }, values: ['limited'] },
  { name: 'no kin', question: 'security', verdicts: { sale: 'sold' }, values: [] },
];

test.each(CASES)('$name', ({ question, verdicts, values }) => {
  expect([...kindred(question, (asked) => verdicts[asked] ?? 'not-sold')]).toEqual(values);
});
