import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, valuesOf } from '../../../lib/questions.ts';
import { WORDING } from '../../../lib/strings/strings.ts';
import { answerWords, questionWords } from '../../../lib/strings/answer-words.ts';

/** Every text of the wording with the path to it. */
const TEXTS = textsIn(WORDING, '').filter(({ path }) => !path.startsWith('meta.'));

describe('the wording', () => {
  test.each(QUESTION_IDS)('has all texts of %s and of its values', (id) => {
    expect(Object.values(questionWords(id)).every((text) => text !== '')).toBe(true);
    for (const value of valuesOf(id)) {
      const { label, sentence, phrase, explain } = answerWords(id, value);
      expect([label, sentence, phrase, explain].every((text) => text !== '')).toBe(true);
    }
  });

  test('uses only placeholders that it explains', () => {
    const known = Object.keys(WORDING.meta.placeholders);
    const unknown = TEXTS.flatMap(({ path, text }) =>
      [...text.matchAll(/\{(\w+)\}/g)]
        .filter(([, name = '']) => !known.includes(name))
        .map(([whole]) => `${path} ${whole}`),
    );
    expect(unknown).toEqual([]);
  });

  test('keeps its voice: no short forms, no exclamation marks, no apologies', () => {
    const loud = TEXTS.filter(({ text }) => /n['’]t\b|!|\b(?:sorry|please|oops)\b/i.test(text));
    expect(loud).toEqual([]);
  });
});

function textsIn(value: unknown, path: string): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`));
}
