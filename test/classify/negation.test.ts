import { expect, test } from 'vitest';
import { holdsException, holdsNegation, isDenied } from '../../lib/classify/negation.ts';

const CASES = [
  { name: 'a plain denial', text: 'We do not sell data', verb: 'sell', denied: true },
  { name: 'a contraction', text: "We don't sell data", verb: 'sell', denied: true },
  { name: 'never', text: 'We will never, ever rent or sell data', verb: 'sell', denied: true },
  { name: 'neither nor', text: 'We neither rent nor sell data', verb: 'sell', denied: true },
  { name: 'no denial', text: 'We may sell data', verb: 'sell', denied: false },
  { name: 'not only', text: 'We not only sell data', verb: 'sell', denied: false },
  { name: 'a condition that denies', text: 'If you do not object, we may share data', verb: 'share', denied: false },
  { name: 'a denial in another clause', text: 'We do not sell data, but we share it', verb: 'share', denied: false },
  {
    name: 'an exception',
    text: 'We share nothing and do not sell data except that we share it',
    verb: 'share it',
    denied: false,
  },
  {
    name: 'a denial before a bracket, however long',
    text: `We do not use what you write (${'notes, drawings, lists, plans and letters to friends, '.repeat(3)}) to train models`,
    verb: 'train',
    denied: true,
  },
  {
    name: 'a case in which something is not done',
    text: 'In case you do not come back we delete data',
    verb: 'delete',
    denied: false,
  },
  { name: 'data no longer needed', text: 'Data no longer needed is deleted', verb: 'deleted', denied: false },
];
test.each(CASES)('reads $name', ({ text, verb, denied }) => {
  expect(isDenied(text, text.indexOf(verb))).toBe(denied);
});

test('tells a denial and an exception inside a stretch of text', () => {
  expect(holdsNegation('data is never sold')).toBe(true);
  expect(holdsNegation('data may be sold')).toBe(false);
  expect(holdsException('share data with nobody except vendors')).toBe(true);
});
