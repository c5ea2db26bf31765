import type { AroundWords, NameWords } from '../link-words.ts';

/** Hungarian.: names of the pages. */
export const names = {
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
} satisfies NameWords;

/** Hungarian.: what stands around them. */
export const around = {
  settings: ['beállítás', 'kezelése', 'hozzájárulás'],
  terms: ['felhasználási feltételek', 'ászf', 'általános szerződési'],
  legal: ['jogi nyilatkozat', 'jogi információ', 'impresszum'],
  jobs: ['pályázó', 'karrier'],
  narrow: ['gyermek', 'beszállító'],
  article: ['hírek', 'cikk', 'téma'],
} satisfies AroundWords;
