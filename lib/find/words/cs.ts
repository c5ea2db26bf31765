import type { LinkWords } from '../link-words.ts';

/** Czech. */
export default {
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
  settings: ['nastavení', 'spravovat', 'souhlas'],
  terms: ['obchodní podmínky', 'podmínky'],
  legal: ['právní informace', 'právní ujednání'],
  jobs: ['uchazeč', 'kariéra'],
  narrow: ['děti', 'dodavatel'],
  article: ['zprávy', 'článek', 'téma'],
} satisfies LinkWords;
