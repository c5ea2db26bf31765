import { expect, test } from 'vitest';
import { openEndedOf } from '../../../lib/ui/panel/open-ended.ts';
import type { Clause } from '../../../lib/types.ts';

const CASES: { name: string; quote: string; retention?: 'as-needed' | 'indefinite' | 'fixed'; open: boolean }[] = [
  { name: 'as long as needed', quote: 'We keep your letters as long as necessary.', open: true },
  { name: 'the law', quote: 'Bills are retained as required by law.', open: true },
  { name: 'kept first, then gone', quote: 'We store it until you leave, then it is deleted.', open: true },
  { name: 'without end', quote: 'Old letters stay there.', retention: 'indefinite', open: true },
  { name: 'deleted at the end', quote: 'After the retention period by law, the data is erased.', open: false },
  { name: 'deleted once it is done', quote: 'We delete your letter after it is answered.', open: false },
  { name: 'deleted as the window is closed', quote: 'It is deleted when you close the page.', open: false },
  { name: 'not kept', quote: 'We do not keep your card, which they need.', open: false },
  { name: 'not kept longer', quote: 'We do not keep letters longer than necessary.', open: true },
  { name: 'a number', quote: 'Bills are kept as the law requires (ten years).', open: false },
  { name: 'another thing that is kept', quote: 'We need this to keep you safe.', open: false },
  { name: 'a cookie', quote: 'This cookie remains until you remove it.', open: false },
  { name: 'another answer', quote: 'We keep it as long as necessary.', retention: 'fixed', open: false },
];
test.each(CASES)('no end is set: $name', ({ quote, retention = 'as-needed', open }) => {
  const clause: Clause = {
    quote,
    start: 0,
    end: quote.length,
    section: [],
    topics: [],
    answers: { retention },
    severity: 'neutral',
  };
  expect(openEndedOf({ clauses: [clause] })).toEqual(open ? [clause] : []);
});
