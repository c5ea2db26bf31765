import type { AroundWords, NameWords } from '../link-words.ts';

/** Slovak.: names of the pages. */
export const names = {
  policy: [
    'zásady ochrany osobných údajov',
    'ochrana osobných údajov',
    'ochrane osobných údajov',
    'spracúvanie osobných údajov',
    'zásady ochrany súkromia',
    'ochrana súkromia',
    'vyhlásenie o ochrane',
  ],
  privacy: ['súkromie', 'osobné údaje', 'osobných údajov'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Slovak.: what stands around them. */
export const around = {
  settings: ['nastavenia', 'spravovať', 'súhlas'],
  terms: ['obchodné podmienky', 'podmienky'],
  legal: ['právne informácie'],
  jobs: ['uchádzač', 'kariéra'],
  narrow: ['deti', 'dodávateľ'],
  article: ['správy', 'článok', 'téma'],
} satisfies AroundWords;
