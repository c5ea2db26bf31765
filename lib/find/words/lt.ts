import type { AroundWords, NameWords } from '../link-words.ts';

/** Lithuanian.: names of the pages. */
export const names = {
  policy: ['privatumo politika', 'privatumo pranešimas', 'asmens duomenų apsauga', 'asmens duomenų tvarkymas'],
  privacy: ['privatumas', 'asmens duomen'],
  cookie: ['slapuk'],
} satisfies NameWords;

/** Lithuanian.: what stands around them. */
export const around = {
  settings: ['nustatymai', 'valdyti'],
  terms: ['taisyklės', 'sąlygos'],
  legal: ['teisinė informacija'],
  jobs: ['kandidat', 'karjera'],
  narrow: ['vaik'],
  article: ['naujienos'],
} satisfies AroundWords;
