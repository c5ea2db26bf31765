import type { AroundWords, NameWords } from '../link-words.ts';

/** Catalan.: names of the pages. */
export const names = {
  policy: ['política de privacitat', 'avís de privacitat', 'protecció de dades', 'política de protecció'],
  privacy: ['privacitat', 'dades personals'],
  cookie: ['galetes', 'cookie'],
} satisfies NameWords;

/** Catalan.: what stands around them. */
export const around = {
  settings: ['configuració', 'preferències'],
  terms: ['condicions', 'termes'],
  legal: ['avís legal'],
  jobs: ['candidat', 'treballa'],
  narrow: ['menors'],
  article: ['notícies'],
} satisfies AroundWords;
