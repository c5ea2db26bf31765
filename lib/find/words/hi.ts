import type { LinkWords } from '../link-words.ts';

/** Hindi. */
export default {
  policy: ['गोपनीयता नीति', 'प्राइवेसी पॉलिसी', 'निजता नीति'],
  privacy: ['गोपनीयता', 'निजता', 'प्राइवेसी'],
  cookie: ['कुकी'],
  settings: ['सेटिंग'],
  terms: ['नियम और शर्तें', 'उपयोग की शर्तें'],
  legal: ['कानूनी'],
  jobs: ['नौकरी'],
  narrow: ['बच्चे'],
  article: ['समाचार', 'खबर'],
} satisfies LinkWords;
