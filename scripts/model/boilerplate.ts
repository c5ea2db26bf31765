import type { Block, PolicyText } from '../../lib/types.ts';

const SUBJECTS = [
  'Our team',
  'The museum',
  'This document',
  'The orchestra',
  'Our customer service',
  'The company',
  'Each heading of this page',
  'Our workshop',
  'The shop',
  'Our website',
] as const;
const VERBS = [
  'is happy to help',
  'was founded',
  'thanks you for your visit',
  'is busiest',
  'is meant for convenience only',
  'strives for the best experience',
  'welcomes guests',
  'is written in plain words',
  'is important to us',
  'looks forward to hearing from you',
] as const;
const TIMES = ['in spring', 'on Sundays', 'by the river', 'from nine to five', 'in the old town'] as const;

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
