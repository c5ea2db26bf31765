import type { LinkWords } from '../link-words.ts';

/** Hungarian. */
export default {
  policy: [
    'adatvédelmi tájékoztató',
    'adatkezelési tájékoztató',
    'adatvédelmi nyilatkozat',
    'adatvédelmi szabályzat',
    'adatkezelési szabályzat',
    'adatvédelmi irányelvek',
    'adatvédelmi elvek',
    'adatkezelési nyilatkozat',
  ],
  privacy: ['adatvédelem', 'adatkezelés', 'adatvédelmi'],
  cookie: ['cookie', 'süti'],
  settings: ['beállítás', 'kezelése', 'hozzájárulás'],
  terms: ['felhasználási feltételek', 'ászf', 'általános szerződési'],
  legal: ['jogi nyilatkozat', 'jogi információ', 'impresszum'],
  jobs: ['pályázó', 'karrier'],
  narrow: ['gyermek', 'beszállító'],
  article: ['hírek', 'cikk', 'téma'],
} satisfies LinkWords;
