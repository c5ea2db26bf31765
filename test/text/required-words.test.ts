import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cued } from '../../lib/text/cued.ts';
import { requiredWords } from '../../lib/text/required-words.ts';
import { spelled } from '../../lib/text/word-parts.ts';

/** `<` and `>`: the word starts or ends there. */
function shown(pattern: RegExp): string[] {
  return requiredWords(pattern).map((need) => need.map(spelled).join('|'));
}

const CASES: [string, RegExp, string[]][] = [
  ['a word', /\bsell\b/i, ['<sell>']],
  ['a word as it is spelled', /\bSell\b/, ['<Sell>']],
  ['a beginning', /\bcollect/i, ['<collect']],
  ['an ending', /share\b/, ['share>']],
  ['letters anywhere', /ncrypt/, ['ncrypt']],
  ['alternatives', /\b(?:sell|rent)\b/, ['<sell>|<rent>']],
  ['an ending that may be missing', /\bcookies?\b/, ['<cookie>|<cookies>']],
  ['a choice of letters', /\borgani[sz]e\b/, ['<organise>|<organize>']],
  ['two words apart', /\bsell\b.{0,60}\bpartners\b/, ['<partners>', '<sell>']],
  ['the telling words of a phrase', /\bwe may share\b/, ['<may <share>']],
  ['two words in a row', /\bthird[- ]part(?:y|ies)\b/, ['<third <party>|<third <parties>']],
  ['words that a mark parts', /data, \w+/, ['data>']],
  ['a word that two words may be', /\bopt[- ]?out\b/, ['<optout>|<opt <out>']],
  ['a word behind another', /(?<=we )sell/, ['sell', 'we>']],
  ['nothing where a way is open', /\bsell\b|.{3}/, []],
  ['nothing of what must not stand', /(?!sell)./, []],
  ['nothing of what may be missing', /(?:sell)*/, []],
  ['not a word that goes on', /\bsell\w*/, ['<sell']],
  ['a contraction', /n't\b/, ['n <t>']],
  ['nothing of letters outside ASCII', /\bé\b/, []],
  ['nothing with flags that fold them', /sell/iu, []],
  ['a word that must not go on', /(?<![\w@])sell(?![\w-])/, ['<sell>']],
  ['a beginning where some letters may follow', /\bsell(?![a-z])/, ['<sell']],
  ['words of a repeated group', /(?:sell ){2,3}/, ['sell>']],
];
test.each(CASES)('finds %s', (_, pattern, needs) => {
  expect(shown(pattern)).toEqual(needs);
});

describe('a pattern that is skipped would not match', () => {
  const letters = fc.constantFrom('a', 'b', 'B', '_', '1', ' ', '-', "'", 'é', 'ſ', '\u212a', '.', '\n', '😀');
  const text = fc.string({ unit: letters, maxLength: 12 });
  const atom = fc.constantFrom(
    ...[
      'a',
      'b',
      'A',
      'ab',
      ' ',
      '-',
      "'",
      '\\.',
      '.',
      '\\b',
      '\\B',
      '^',
      '$',
      '\\w',
      '\\W',
      '\\s',
      '\\d',
      '[ab]',
      '[^a]',
    ],
    ...['[- ]', '[a-b]', '[\\w ]', '\\u0061', '\\x62', 'é', '_', '1'],
  );
  const counted = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,2}', '??', '+?');
  const { source } = fc.letrec<{ source: string; row: string; single: string }>((tie) => ({
    source: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
    row: fc.array(tie('single'), { maxLength: 4 }).map((singles) => singles.join('')),
    single: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(atom, counted).map(([one, count]) => (/^(?:\\b|[$^])$/i.test(one) ? one : one + count)),
      fc
        .tuple(fc.constantFrom('(?:', '(', '(?<n>'), tie('source'), counted)
        .map(([open, inner, count]) => `${open}${inner})${count}`),
      fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!', '(?!\\w|', '(?<!\\w|', '(?![\\w-]|'), tie('source'))
        .map(([open, inner]) => `${open}${inner})`),
    ),
  }));

  test('whatever pattern and text', () => {
    fc.assert(
      fc.property(
        source,
        fc.constantFrom('', 'i', 'u', 'iu', 'm', 's'),
        fc.array(text, { maxLength: 12 }),
        (source, flags, texts) => {
          let pattern: RegExp;
          try {
            pattern = new RegExp(source, flags);
          } catch {
            return; // no pattern
          }
          const skipping = new Cued(pattern);
          for (const one of texts) expect([one, skipping.test(one)]).toEqual([one, pattern.test(one)]);
        },
      ),
      { seed: 11, numRuns: 3_000 },
    );
  });
});
