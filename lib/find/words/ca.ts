import type { LinkWords } from '../link-words.ts';

/** Catalan. */
export default {
  policy: ['política de privacitat', 'avís de privacitat', 'protecció de dades', 'política de protecció'],
  privacy: ['privacitat', 'dades personals'],
  cookie: ['galetes', 'cookie'],
  settings: ['configuració', 'preferències'],
  terms: ['condicions', 'termes'],
  legal: ['avís legal'],
  jobs: ['candidat', 'treballa'],
  narrow: ['menors'],
  article: ['notícies'],
} satisfies LinkWords;
