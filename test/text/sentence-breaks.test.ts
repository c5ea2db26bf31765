import { expect, test } from 'vitest';
import { sentenceBreaks } from '../../lib/text/sentence-breaks.ts';

const CASES: { name: string; plain: string; parts: string[] }[] = [
  { name: 'one sentence', plain: 'We collect names.', parts: ['We collect names.'] },
  { name: 'two', plain: 'We collect names. You may object.', parts: ['We collect names. ', 'You may object.'] },
  { name: 'several marks', plain: 'Really?! Yes... We do.', parts: ['Really?! ', 'Yes... ', 'We do.'] },
  { name: 'marks inside a word', plain: 'See a..b and c...d here.', parts: ['See a..b and c...d here.'] },
  { name: 'a missing space', plain: 'This is our site.We use it.', parts: ['This is our site.', 'We use it.'] },
  { name: 'an address', plain: 'See www.lantern.Example today.', parts: ['See www.lantern.Example today.'] },
  { name: 'bullets', plain: 'We keep: • names • ages', parts: ['We keep: ', '• names ', '• ages'] },
  { name: 'a dot between names', plain: 'Lantern·Mast', parts: ['Lantern·Mast'] },
  { name: 'stars', plain: 'We keep: * names * ages', parts: ['We keep: ', '* names ', '* ages'] },
  { name: 'one star alone', plain: 'Fields with a * are required.', parts: ['Fields with a * are required.'] },
];

test.each(CASES)('parts sentences: $name', ({ plain, parts }) => {
  const starts = sentenceBreaks(plain);
  expect(starts.map((start, at) => plain.slice(start, starts[at + 1] ?? plain.length))).toEqual(parts);
});

// each would take minutes if a mark were read again for every mark before it
const LONG = [
  { name: 'full stops', plain: `${'.'.repeat(400_000)}a` },
  { name: 'a host without end', plain: `${'a'.repeat(80)}${'.b.C'.repeat(200_000)}` },
  { name: 'stars', plain: `${'a'.repeat(400_000)} * ${'b*'.repeat(200_000)}` },
];

test.each(LONG)('reads a hostile text once: $name', ({ plain }) => {
  expect(sentenceBreaks(plain)).toHaveLength(1);
});
