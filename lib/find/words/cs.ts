import type { AroundWords, NameWords } from '../link-words.ts';

/** Czech.: names of the pages. */
export const names = {
  policy: [
    'zásady ochrany osobních údajů',
    'ochrana osobních údajů',
    'ochraně osobních údajů',
    'zpracování osobních údajů',
    'zásady zpracování',
    'zásady ochrany soukromí',
    'ochrana soukromí',
    'prohlášení o ochraně',
    'informace o zpracování',
  ],
  privacy: ['soukromí', 'osobní údaje', 'osobních údajů', 'gdpr'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Czech.: what stands around them. */
export const around = {
  settings: ['nastavení', 'spravovat', 'souhlas'],
  terms: ['obchodní podmínky', 'podmínky'],
  legal: ['právní informace', 'právní ujednání'],
  jobs: ['uchazeč', 'kariéra'],
  narrow: ['děti', 'dodavatel'],
  article: ['zprávy', 'článek', 'téma'],
  ours: ['naše', 'našich', 'souhlasím'],
} satisfies AroundWords;
