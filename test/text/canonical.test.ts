import { expect, test } from 'vitest';
import { canonicalText } from '../../lib/text/canonical.ts';
import { countWords } from '../../lib/text/count-words.ts';
import { detectLanguage } from '../../lib/text/detect-language.ts';
import { sha256 } from '../../lib/text/sha256.ts';

test('is the same however white space and invisible characters fall', () => {
  expect(canonicalText(' A\u00A0 b\u200B \n\n c\u0327 ')).toBe('A b\nç');
});

test('hashes the UTF-8 of a text', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('counts words, an address as one', () => {
  expect(countWords('We don’t sell a@b.example, or 1.5 GB – ever.')).toBe(8);
});

const LANGUAGES = [
  {
    language: 'en',
    text: 'We collect personal information when you use our services, and we keep it for as long as needed.',
  },
  {
    language: 'de',
    text: 'Wir verarbeiten personenbezogene Daten nur, soweit dies zur Bereitstellung der Website erforderlich ist.',
  },
  {
    language: 'fr',
    text: 'Nous collectons vos données personnelles lorsque vous utilisez nos services et les conservons deux ans.',
  },
  {
    language: 'es',
    text: 'Recopilamos sus datos personales cuando utiliza nuestros servicios y los conservamos durante dos años.',
  },
  { language: 'und', text: '12 34 56' },
];
test.each(LANGUAGES)('tells $language', ({ language, text }) => {
  expect(detectLanguage(text)).toBe(language);
});
