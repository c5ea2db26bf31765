import { defineRule } from '../define-rule.ts';

const NONE = defineRule({
  question: 'cookies',
  value: 'none',
  language: 'en',
  cues: ['cookie'],
  denies: true,
  says: [
    /\b(?:do(?:es)? not|don't|doesn't|never|will not|won't) (?:currently |presently )?(?:use|set|place|store|employ|utili[sz]e|rely on) (?:any |browser |http |tracking )?["']?cookies\b/i,
    /\bno cookies\b(?! (?:are|is) (?:required|accepted))/i,
    /\b(?:free (?:of|from) cookies|neither (?:uses?|sets?|places?|stores?) (?:any )?cookies)\b/i,
    /\bcookies are (?:not|never) (?:used|set|placed)\b/i,
    /\bwithout (?:any |using )?cookies\b/i,
    /\bcookie-?free\b/i,
  ],
  unless: [
    /\b(?:if you|to collect|to track|to store|to gather|for (?:advertising|marketing|tracking|any)|in (?:the|our) e-?mail|in which case|you can|turn off|your browser|that|third[- ]party)\b/i,
  ],
  hits: [
    'Our site is free of cookies.',
    'This page neither uses cookies nor counts its visitors.',
    'We do not use cookies.',
    'No cookies are set by this site.',
  ],
  misses: ['If you do not accept cookies, some pages may fail.', 'We do not use cookies to collect personal data.'],
});

export default [NONE];
