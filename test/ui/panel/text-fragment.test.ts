import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeDirective, leadsTo, policyLink, textDirective } from '../../../lib/ui/panel/text-fragment.ts';

function place(text: string, quote: string, nth = 0) {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  return { quote, start, end: start + quote.length };
}

const LONG =
  'When you send us a letter, we keep your name, your address and the letter itself for as long as we need them to answer you.';
const CASES = [
  {
    name: 'a short sentence whole',
    text: 'Intro.\nWe keep logs, for 30-day periods.',
    quote: 'We keep logs, for 30-day periods.',
    nth: 0,
    fragment: 'We%20keep%20logs%2C%20for%2030%2Dday%20periods.',
  },
  {
    name: 'a long sentence by its first and last words',
    text: `Intro.\n${LONG}`,
    quote: LONG,
    nth: 0,
    fragment: 'When%20you%20send%20us%20a,need%20them%20to%20answer%20you.',
  },
  {
    name: 'the second of two same sentences by the words before it',
    text: 'First part. We log it. Second part. We log it.',
    quote: 'We log it.',
    nth: 1,
    fragment: 'log%20it.%20Second%20part.-,We%20log%20it.',
  },
  {
    name: 'a quote over two lines as a range',
    text: 'We share data with:\nour partners\nour printers',
    quote: 'We share data with:\nour partners',
    nth: 0,
    fragment: 'We%20share%20data%20with%3A,our%20partners',
  },
];

describe('policyLink', () => {
  test.each(CASES)('names $name', ({ text, quote, nth, fragment }) => {
    const link = policyLink('https://lantern.example/privacy', text, place(text, quote, nth));
    expect(link).toBe(`https://lantern.example/privacy#:~:text=${fragment}`);
  });

  test('keeps the fragment of the address, and replaces a directive in it', () => {
    const quote = place('We log it.', 'We log it.');
    expect(policyLink('https://a.example/p#logs', null, quote)).toBe('https://a.example/p#logs:~:text=We%20log%20it.');
    expect(policyLink('https://a.example/p#logs:~:text=old', null, quote)).toBe(
      'https://a.example/p#logs:~:text=We%20log%20it.',
    );
  });

  test('adds words to the start where the same start stands earlier', () => {
    const start = 'We may use your personal data';
    const text = `${start} to send goods to you by mail in every country of the world that our carriers can reach.
${start} to choose the offers that you see on our pages, in our letters and on the pages of our partners.`;
    const quote = text.split('\n')[1] ?? '';
    const directive = textDirective(text, place(text, quote));
    expect(leadsTo(text, directive, text.indexOf(quote), quote)).toBe(true);
  });
});

const WORD = fc.constantFrom(
  'we',
  'share',
  'data',
  'your',
  'with',
  'partners',
  'keep',
  'it,',
  'e-mail',
  'Ö-Daten',
  '(now)',
);
const SENTENCE = fc.array(WORD, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`);

describe('properties', () => {
  test('a fragment has no raw comma, dash, ampersand or white space inside its parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (start, prefix) => {
        const encoded = encodeDirective({ prefix, start, end: '' });
        const parts = encoded.split(',');
        expect(parts.length).toBeLessThanOrEqual(2);
        expect(encoded).not.toMatch(/[\s&#]/);
        if (prefix === '') expect(encoded).not.toContain('-');
      }),
    );
  });

  test('a sentence that stands once in its text is found, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(SENTENCE, { minLength: 1, maxLength: 8 }), fc.nat(7), (sentences, pick) => {
        const lines = sentences.map((sentence, index) => `${'n'.repeat(index + 1)} ${sentence}`);
        const text = lines.join('\n');
        const quote = lines[pick % lines.length] ?? '';
        const at = place(text, quote);
        const directive = textDirective(text, at);
        expect(leadsTo(text, directive, at.start, quote)).toBe(true);
      }),
    );
  });

  test('the link decodes to words of the quote', () => {
    fc.assert(
      fc.property(SENTENCE, (quote) => {
        const link = policyLink('https://a.example/', null, { quote, start: 0, end: quote.length });
        const parts = (link.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
        expect(quote.startsWith(parts[0] ?? '-')).toBe(true);
        expect(quote.endsWith(parts.at(-1) ?? '-')).toBe(true);
      }),
    );
  });
});
