import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerQuestions } from '../../lib/classify/answer-questions.ts';
import { loadModel } from '../../lib/model/load-model.ts';
import { QUESTION_IDS, type QuestionId } from '../../lib/questions.ts';
import { splitSentences } from '../../lib/text/split-sentences.ts';
import type { Answers, PolicyText } from '../../lib/types.ts';

const FOLDER = new URL('../../assets/model/', import.meta.url);
const bytes = readFileSync(new URL('answers.bin', FOLDER));
const model = await loadModel(bytes);

/** A policy of paragraphs, in our own words. */
const PARAGRAPHS = [
  'Fernhill makes a diary for gardeners. This policy tells what we do with personal information.',
  'Our servers log your IP address and browser type whenever you open the diary. We use cookies to keep you logged in.',
  'We never sell your personal information. We share it only with vendors who host the diary on our behalf.',
  'We keep your diary for as long as your account is active. You can delete your account at any time in your settings.',
  'We disclose data when a court order compels us. Passwords are hashed, and all traffic is encrypted with TLS.',
  'You can unsubscribe from our newsletter by the link in every issue. We e-mail you before this policy changes.',
];

/** What other texts are full of, without a practice in it. */
const BOILERPLATE = [
  'The garden is open from spring to autumn.',
  'Roses like a sunny place and a little compost in March.',
  'Thank you for reading so far, and enjoy your tomatoes.',
  'Our head gardener has written three books about hedges.',
];

const EXPECTED: readonly (readonly [QuestionId, string])[] = [
  ['sale', 'not-sold'],
  ['cookies', 'essential'],
  ['ip-address', 'stored'],
  ['retention', 'as-needed'],
  ['deletion', 'anyone'],
  ['sharing', 'service-providers'],
  ['security', 'specific'],
  ['marketing-opt-out', 'yes'],
  ['ai-training', 'silent'],
];

function policyOf(paragraphs: readonly string[]): PolicyText {
  let start = 0;
  const blocks = paragraphs.map((text) => {
    const block = { kind: 'paragraph' as const, section: [], start, end: start + text.length };
    start = block.end + 1;
    return block;
  });
  return { title: '', declaredLanguage: null, text: paragraphs.join('\n'), blocks, warnings: [] };
}

function answersTo(paragraphs: readonly string[]): Answers {
  return answerQuestions(splitSentences(policyOf(paragraphs)), model).answers;
}

function valuesOf(answers: Answers): readonly string[] {
  return QUESTION_IDS.map((id) => `${id} ${answers[id].value}`);
}

describe('rules and model together', () => {
  const answers = answersTo(PARAGRAPHS);

  test.each(EXPECTED)('%s is %s', (question, value) => {
    expect(answers[question].value).toBe(value);
  });

  test('every answer that is not silent quotes a sentence of the policy', () => {
    const { text } = policyOf(PARAGRAPHS);
    for (const id of QUESTION_IDS) {
      const { value, evidence, withheld } = answers[id];
      if (value !== 'silent' || withheld !== null) expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
  });

  test('confidences are probabilities, and an answer is among what is possible', () => {
    for (const id of QUESTION_IDS) {
      const { value, confidence, possible } = answers[id];
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(possible).toContain(value);
    }
  });

  test('a text said twice answers as once', () => {
    expect(valuesOf(answersTo([...PARAGRAPHS, ...PARAGRAPHS]))).toEqual(valuesOf(answers));
  });

  test('five hundred sentences without a practice change nothing', () => {
    const padding = Array.from({ length: 125 }, (_, i) => BOILERPLATE.map((text) => `${text} (${String(i)})`)).flat();
    expect(valuesOf(answersTo([...PARAGRAPHS, ...padding]))).toEqual(valuesOf(answers));
  });

  test('no text says nothing', () => {
    expect(QUESTION_IDS.every((id) => answersTo([])[id].value === 'silent')).toBe(true);
  });
});

describe('the weights', () => {
  test('take a megabyte at most, those of the topics included', () => {
    const sizes = ['answers.bin', 'topics.bin'].map((name) => statSync(new URL(name, FOLDER)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000_000);
  });

  test('are refused when a byte differs', async () => {
    const changed = new Uint8Array(bytes);
    changed[5000] = (changed[5000] ?? 0) ^ 1;
    await expect(loadModel(changed)).rejects.toThrow('hash');
  });
});
