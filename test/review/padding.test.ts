import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import { readPlainText } from '../../lib/extract/read-plain-text.ts';
import { loadModel } from '../../lib/model/load-model.ts';
import { scoreAnswers } from '../../lib/score/score.ts';
import { POLICY_SECTIONS } from '../fixtures/policy-text.ts';

/** Sentences that say nothing about any question. */
const PADDING = [
  'Lantern Books was founded by two friends who like to read at night.',
  'Take your time with this page, and come back to it whenever you like.',
  'Words with a capital letter have the same meaning throughout.',
  'The headings are there to make reading easier.',
  'Our shop is open from Monday to Saturday.',
];
const model = await loadModel(readFileSync('assets/model/answers.bin'));

/** Score, grade and rows of a policy that is made of paragraphs below titles. */
async function rowsOf(sections: readonly (readonly [string, readonly string[]])[]) {
  const text = sections.flatMap(([title, paragraphs]) => [title, ...paragraphs]).join('\n\n');
  const report = await analyze([{ url: null, policy: readPlainText(text) }], { model });
  if (!('score' in report)) throw new Error('a score is expected');
  const { score, grade, rows } = scoreAnswers(report.answers);
  return { score, grade, rows };
}

test('padding and repeating change no row of the score, wherever they stand', async () => {
  const plain = await rowsOf(POLICY_SECTIONS);
  const place = fc.record({ section: fc.nat(), after: fc.nat(), what: fc.nat(), repeats: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 40 }), async (places) => {
      const sections = POLICY_SECTIONS.map(([title, paragraphs]): [string, string[]] => [title, [...paragraphs]]);
      for (const { section, after, what, repeats } of places) {
        const [, paragraphs] = sections[section % sections.length] ?? ['', []];
        const more = repeats ? paragraphs[what % paragraphs.length] : PADDING[what % PADDING.length];
        paragraphs.splice(1 + (after % paragraphs.length), 0, more ?? '');
      }
      expect(await rowsOf(sections)).toEqual(plain);
    }),
    { numRuns: 60, seed: 7 },
  );
}, 60_000);
