import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../lib/cli/differences.ts';
import type { ScoredReport } from '../../lib/types.ts';
import { POLICY_TEXT, REPORT } from '../fixtures/report.ts';

const STORED: ScoredReport = { ...REPORT, text: POLICY_TEXT };
const copy = (): ScoredReport => structuredClone(STORED);

/** Every text in a report, as the object or list that holds it and its key there. */
function textsIn(value: unknown): { readonly holder: Record<string, string>; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [{ holder: value as Record<string, string>, key }] : textsIn(inner),
  );
}

describe('differencesOf', () => {
  test('finds none between a report and the same one, whenever and from whichever file it was read', () => {
    expect(differencesOf(STORED, { ...copy(), file: 'other.html', elapsedMs: 99 })).toEqual([]);
  });

  test('finds one changed character, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (which, where, letter) => {
        const { documents, warnings, ...forged } = copy();
        const texts = textsIn(forged).filter(({ holder, key }) => holder[key] !== '');
        const { holder, key } = texts[which % texts.length] ?? { holder: {}, key: '' };
        const text = holder[key] ?? '';
        const at = where % text.length;
        fc.pre(text[at] !== letter);
        holder[key] = text.slice(0, at) + letter + text.slice(at + 1);
        expect(differencesOf({ ...forged, documents, warnings }, STORED)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('finds another hash, score and number', () => {
    const [document] = STORED.documents;
    if (!document) throw new Error('the fixture has a document');
    const others: readonly ScoredReport[] = [
      { ...STORED, documents: [{ ...document, sha256: 'f'.repeat(64) }] },
      { ...STORED, score: STORED.score + 1 },
      { ...STORED, scoreRange: [0, 100] },
      { ...STORED, words: 1 },
    ];
    for (const forged of others) expect(differencesOf(forged, STORED)).not.toEqual([]);
  });
});
