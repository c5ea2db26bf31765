import type { AroundWords, NameWords } from '../link-words.ts';

/** Finnish.: names of the pages. */
export const names = {
  policy: [
    'tietosuojaseloste',
    'tietosuojakäytäntö',
    'tietosuojaselosteet',
    'rekisteriseloste',
    'tietosuojalauseke',
    'tietosuojaperiaatteet',
    'yksityisyyskäytäntö',
    'tietosuojailmoitus',
    'tietosuoja ja',
  ],
  privacy: ['tietosuoja', 'yksityisyys', 'henkilötietojen'],
  cookie: ['eväste', 'cookie'],
} satisfies NameWords;

/** Finnish.: what stands around them. */
export const around = {
  settings: ['asetukset', 'hallinnoi', 'suostumus'],
  terms: ['käyttöehdot', 'ehdot'],
  legal: ['oikeudelliset tiedot', 'oikeudellinen'],
  jobs: ['työnhakij', 'rekrytointi'],
  narrow: ['lapset', 'toimittaj'],
  article: ['uutiset', 'artikkeli', 'aihe'],
  ours: ['meidän', 'hyväksyn'],
} satisfies AroundWords;
