import type { Block, PolicyText } from '../../lib/types.ts';

const SUBJECTS = [
  'Our garden',
  'The museum',
  'This house',
  'The orchestra',
  'Our kitchen',
  'The harbour',
  'The library',
  'Our workshop',
  'The theatre',
  'The bakery',
] as const;
const VERBS = [
  'opens',
  'was built',
  'celebrates its birthday',
  'is busiest',
  'looks its best',
  'closes early',
  'welcomes guests',
  'smells of bread',
  'is painted',
  'rings its bell',
] as const;
const TIMES = ['in spring', 'on Sundays', 'by the river', 'before noon', 'in the old town'] as const;

/** Sentences that say nothing of any practice. Shape: `count` paragraphs, no two alike up to five hundred. */
export function boilerplate(count: number): PolicyText {
  let text = '';
  const blocks = Array.from({ length: count }, (_, i): Block => {
    const subject = SUBJECTS[i % SUBJECTS.length] ?? '';
    const verb = VERBS[Math.floor(i / SUBJECTS.length) % VERBS.length] ?? '';
    const time = TIMES[Math.floor(i / (SUBJECTS.length * VERBS.length)) % TIMES.length] ?? '';
    if (i > 0) text += '\n';
    const start = text.length;
    text += `${subject} ${verb} ${time}.`;
    return { start, end: text.length, kind: 'paragraph', section: [] };
  });
  return { title: '', declaredLanguage: null, text, blocks, warnings: [] };
}
