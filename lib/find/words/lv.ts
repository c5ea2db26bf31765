import type { LinkWords } from '../link-words.ts';

/** Latvian. */
export default {
  policy: [
    'privātuma politika',
    'privātuma paziņojums',
    'personas datu aizsardzība',
    'datu aizsardzība',
    'personas datu apstrāde',
  ],
  privacy: ['privātums', 'personas dat'],
  cookie: ['sīkdat'],
  settings: ['iestatījumi', 'pārvaldīt'],
  terms: ['noteikumi'],
  legal: ['juridiskā informācija'],
  jobs: ['kandidāt', 'vakances'],
  narrow: ['bērn'],
  article: ['ziņas'],
} satisfies LinkWords;
