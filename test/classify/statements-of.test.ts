import { expect, test } from 'vitest';
import { answerByRules } from '../../lib/classify/answer-questions.ts';
import { statementsOf } from '../../lib/classify/statements-of.ts';
import type { SentenceScores } from '../../lib/model/score-sentences.ts';
import type { Answers } from '../../lib/types.ts';
import { sentencesOf } from './policy-of.ts';

const sentences = sentencesOf('We sell your data.\nHello there.\nWe encrypt your data.');
const { answers, clauses } = answerByRules(sentences);

/** Every sentence has these odds. */
function allOdds(odds: number): SentenceScores {
  return { first: Uint32Array.from(sentences.keys()), of: () => new Float32Array(sentences.length).fill(odds) };
}
function told(from: Answers, scores: SentenceScores | null): string[] {
  return statementsOf(sentences, from, clauses, scores).map((s) => `${s.sentence.text} ${s.question} ${s.value}`);
}
const silent: Answers = { ...answers, sale: { ...answers.sale, value: 'silent', evidence: [] } };

test('tells what rules recognized, in the order of the sentences', () => {
  expect(told(answers, null)).toEqual(['We sell your data. sale sold', 'We encrypt your data. security specific']);
});

test('leaves out what the model takes for improbable, unless an answer cites it', () => {
  expect(told(silent, allOdds(-3.5))).toEqual(['We encrypt your data. security specific']);
  expect(told(silent, allOdds(-2.5))).toHaveLength(2);
  expect(told(answers, allOdds(-3.5))).toHaveLength(2);
});

test('tells a sentence as the answer that cites it, whatever rules recognized', () => {
  const evidence = answers.sale.evidence.map((piece) => ({ ...piece, value: 'not-sold' as const }));
  const other: Answers = { ...answers, sale: { ...answers.sale, value: 'not-sold', evidence } };
  expect(told(other, null)[0]).toBe('We sell your data. sale not-sold');
});
