import type { LinkWords } from '../link-words.ts';

/** Finnish. */
export default {
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
  settings: ['asetukset', 'hallinnoi', 'suostumus'],
  terms: ['käyttöehdot', 'ehdot'],
  legal: ['oikeudelliset tiedot', 'oikeudellinen'],
  jobs: ['työnhakij', 'rekrytointi'],
  narrow: ['lapset', 'toimittaj'],
  article: ['uutiset', 'artikkeli', 'aihe'],
} satisfies LinkWords;
