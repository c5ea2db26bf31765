import type { AroundWords, NameWords } from '../link-words.ts';

/** Latvian.: names of the pages. */
export const names = {
  policy: [
    'privātuma politika',
    'privātuma paziņojums',
    'personas datu aizsardzība',
    'datu aizsardzība',
    'personas datu apstrāde',
  ],
  privacy: ['privātums', 'personas dat'],
  cookie: ['sīkdat'],
} satisfies NameWords;

/** Latvian.: what stands around them. */
export const around = {
  settings: ['iestatījumi', 'pārvaldīt'],
  terms: ['noteikumi'],
  legal: ['juridiskā informācija'],
  jobs: ['kandidāt', 'vakances'],
  narrow: ['bērn'],
  article: ['ziņas'],
} satisfies AroundWords;
