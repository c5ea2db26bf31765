import type { LinkWords } from '../link-words.ts';

/** Lithuanian. */
export default {
  policy: ['privatumo politika', 'privatumo pranešimas', 'asmens duomenų apsauga', 'asmens duomenų tvarkymas'],
  privacy: ['privatumas', 'asmens duomen'],
  cookie: ['slapuk'],
  settings: ['nustatymai', 'valdyti'],
  terms: ['taisyklės', 'sąlygos'],
  legal: ['teisinė informacija'],
  jobs: ['kandidat', 'karjera'],
  narrow: ['vaik'],
  article: ['naujienos'],
} satisfies LinkWords;
