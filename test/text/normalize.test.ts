import { expect, test } from 'vitest';
import { plainText, plainWithMap } from '../../lib/text/normalize.ts';

const CASES = [
  { name: 'ASCII as it is', text: 'We sell data.', plain: 'We sell data.' },
  { name: 'curly quotes', text: 'don’t “sell”', plain: 'don\'t "sell"' },
  { name: 'dashes', text: 'data — e‑mail', plain: 'data - e-mail' },
  { name: 'bytes that were no text', text: 'data.\uFFFD We\uFFFDsell', plain: 'data. We sell' },
  { name: 'white space', text: ' We\u00A0 sell\n\tdata ', plain: 'We sell data' },
  {
    name: 'soft hyphens and zero-width characters',
    text: 'da\u00ADta\u200B \u202Eis\u202C \uFEFFkept',
    plain: 'data is kept',
  },
  { name: 'variation selectors and tag characters', text: 'se\uFE0Fll da\u{E0061}\uFE0Fta', plain: 'sell data' },
  { name: 'full-width letters', text: 'Ｗｅ ｓｅｌｌ', plain: 'We sell' },
  { name: 'ligatures and mathematical letters', text: 'proﬁle 𝐝𝐚𝐭𝐚', plain: 'profile data' },
  { name: 'Cyrillic look-alikes', text: 'We dо nоt sеll yоur dаtа', plain: 'We do not sell your data' },
  { name: 'Greek look-alikes', text: 'yοur ρersonal data', plain: 'your personal data' },
  { name: 'another script', text: 'Политика конфиденциальности', plain: 'Политика конфиденциальности' },
  { name: 'accents', text: 're\u0301sume\u0301', plain: 'résumé' },
];
test.each(CASES)('makes plain $name', ({ text, plain }) => {
  expect(plainText(text)).toBe(plain);
});

test('maps every character back to where it stands', () => {
  const text = 'Da\u00ADta… ﬁ';
  const map = plainWithMap(text);
  expect(map.plain).toBe('Data... fi');
  expect(map.startOf(2)).toBe(3);
  expect(text.slice(map.startOf(4), map.endOf(6))).toBe('…');
  expect(text.slice(map.startOf(8), map.endOf(9))).toBe('ﬁ');
});
