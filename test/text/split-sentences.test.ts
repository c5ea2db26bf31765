import { expect, test } from 'vitest';
import { MAX_SENTENCE, splitSentences } from '../../lib/text/split-sentences.ts';
import type { Block, PolicyText } from '../../lib/types.ts';

function policyOf(...parts: (string | [Block['kind'], string, number?])[]): PolicyText {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    const [kind, content, lead] = typeof part === 'string' ? (['paragraph', part] as const) : part;
    if (text !== '') text += '\n';
    const start = text.length;
    text += content;
    blocks.push({ kind, start, end: text.length, section: ['Data'], ...(lead === undefined ? {} : { lead }) });
  }
  return { title: '', declaredLanguage: null, text, blocks, warnings: [] };
}

const CASES = [
  { name: 'two sentences', text: 'We keep logs. You may object.', sentences: ['We keep logs.', 'You may object.'] },
  {
    name: 'a decimal',
    text: 'We keep 1.5 GB of logs. Then we stop.',
    sentences: ['We keep 1.5 GB of logs.', 'Then we stop.'],
  },
  {
    name: 'abbreviations',
    text: 'We use e.g. Matomo and Shop Inc. as processors, etc. We do not sell data.',
    sentences: ['We use e.g. Matomo and Shop Inc. as processors, etc.', 'We do not sell data.'],
  },
  {
    name: 'an address at the end',
    text: 'Write to help@shop.example. We answer. See www.shop.example/a.html for more.',
    sentences: ['Write to help@shop.example.', 'We answer.', 'See www.shop.example/a.html for more.'],
  },
  {
    name: 'a country',
    text: 'It goes to the U.S. Government servers. We ask.',
    sentences: ['It goes to the U.S. Government servers.', 'We ask.'],
  },
  {
    name: 'a list in one line',
    text: 'We share: * names; * addresses; * orders.',
    sentences: ['We share:', 'names;', 'addresses;', 'orders.'],
  },
  { name: 'a single star', text: 'Data * is kept.', sentences: ['Data * is kept.'] },
  { name: 'a missing space', text: 'We keep data.We sell none.', sentences: ['We keep data.', 'We sell none.'] },
  {
    name: 'a missing space in capitals',
    text: 'WE KEEP DATA.WE SELL NONE.',
    sentences: ['WE KEEP DATA.', 'WE SELL NONE.'],
  },
  {
    name: 'a host in capitals',
    text: 'VISIT SHOP.COM TODAY. WE ASK.',
    sentences: ['VISIT SHOP.COM TODAY.', 'WE ASK.'],
  },
  { name: 'bullets inside', text: 'We share: • names • e-mail', sentences: ['We share:', 'names', 'e-mail'] },
  { name: 'a mark before an item', text: '(iv) your e-mail address;', sentences: ['your e-mail address;'] },
  { name: 'a quote closed after the stop', text: 'It says “no.” We agree.', sentences: ['It says “no.”', 'We agree.'] },
  { name: 'a number before a title', text: '3. Your rights', sentences: ['3. Your rights'] },
  { name: 'a question', text: 'Do we sell data? No. Never!', sentences: ['Do we sell data?', 'No.', 'Never!'] },
  { name: 'only space', text: '   ', sentences: [] },
];
test.each(CASES)('splits $name', ({ text, sentences }) => {
  const policy = policyOf(text);
  const found = splitSentences(policy);
  expect(found.map((s) => s.text)).toEqual(sentences);
  expect(found.map(({ start, end }) => policy.text.slice(start, end))).toEqual(sentences);
});

test('gives a list item the sentence that introduces it', () => {
  const found = splitSentences(
    policyOf('Hello. We collect:', ['list-item', 'your name.', 0], ['list-item', 'your age.', 0]),
  );
  expect(found.map((s) => s.lead?.text)).toEqual([undefined, undefined, 'We collect:', 'We collect:']);
});

test('gives a bullet inside a paragraph the sentence before the colon', () => {
  const found = splitSentences(policyOf('We never share: • names'));
  expect(found.map((s) => s.lead?.text)).toEqual([undefined, 'We never share:']);
});

test('keeps the quote as it stands, and makes the text for matching plain', () => {
  const [first, second] = splitSentences(policyOf('We don’t s\u00ADell dаta．\u200BＷｅ ask.'));
  expect(first?.text).toBe('We don’t s\u00ADell dаta．');
  expect(first?.plain).toBe("We don't sell data.");
  expect(second?.plain).toBe('We ask.');
});

test('cuts an overlong sentence, in linear time', () => {
  const policy = policyOf('x'.repeat(5000) + ' ' + 'and more, '.repeat(20_000));
  const found = splitSentences(policy);
  expect(found.every((s) => s.text.length <= MAX_SENTENCE && s.text === policy.text.slice(s.start, s.end))).toBe(true);
  expect(
    found
      .map((s) => s.text)
      .join('')
      .replaceAll(' ', ''),
  ).toBe(policy.text.replaceAll(' ', ''));
});
