import type { AroundWords, NameWords } from '../link-words.ts';

/** Hindi.: names of the pages. */
export const names = {
  policy: ['गोपनीयता नीति', 'प्राइवेसी पॉलिसी', 'निजता नीति'],
  privacy: ['गोपनीयता', 'निजता', 'प्राइवेसी'],
  cookie: ['कुकी'],
} satisfies NameWords;

/** Hindi.: what stands around them. */
export const around = {
  settings: ['सेटिंग'],
  terms: ['नियम और शर्तें', 'उपयोग की शर्तें'],
  legal: ['कानूनी'],
  jobs: ['नौकरी'],
  narrow: ['बच्चे'],
  article: ['समाचार', 'खबर'],
} satisfies AroundWords;
