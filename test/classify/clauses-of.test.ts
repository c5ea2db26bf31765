import { expect, test } from 'vitest';
import { clausesOf } from '../../lib/classify/clauses-of.ts';
import { sentencesOf } from './policy-of.ts';

const sentences = sentencesOf('We sell your data.\nHello there.\nWe encrypt it.');
const [sells, , encrypts] = sentences;
if (sells === undefined || encrypts === undefined) throw new Error('three sentences are expected');

test('keeps the sentences that say something, in order, with how good it is', () => {
  const clauses = clausesOf(sentences, [
    { question: 'sale', value: 'sold', sentence: sells },
    { question: 'security', value: 'specific', sentence: encrypts },
  ]);
  expect(clauses.map(({ quote, severity, answers }) => ({ quote, severity, answers }))).toEqual([
    { quote: 'We sell your data.', severity: 'bad', answers: { sale: 'sold' } },
    { quote: 'We encrypt it.', severity: 'good', answers: { security: 'specific' } },
  ]);
});

test('gives the value that would be the answer where a sentence says two', () => {
  const [clause] = clausesOf(sentences, [
    { question: 'sale', value: 'not-sold', sentence: sells },
    { question: 'sale', value: 'sold', sentence: sells },
  ]);
  expect(clause?.answers).toEqual({ sale: 'sold' });
});

test('keeps a sentence that has topics alone', () => {
  const clauses = clausesOf(sentences, [], ({ text }) => (text.startsWith('Hello') ? ['introductory'] : []));
  expect(clauses).toMatchObject([{ quote: 'Hello there.', topics: ['introductory'], severity: 'neutral' }]);
});
