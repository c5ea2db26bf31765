import type { AroundWords, NameWords } from '../link-words.ts';

/** Romanian.: names of the pages. */
export const names = {
  policy: [
    'politica de confidențialitate',
    'politica de confidentialitate',
    'politică de confidențialitate',
    'protecția datelor',
    'protectia datelor',
    'prelucrarea datelor',
    'nota de informare',
    'politica gdpr',
    'politica privind',
  ],
  privacy: ['confidențialitate', 'date personale', 'datelor personale', 'gdpr'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Romanian.: what stands around them. */
export const around = {
  settings: ['setări', 'gestionează', 'preferințe', 'consimțământ'],
  terms: ['termeni și condiții', 'termeni', 'condiții'],
  legal: ['informații legale', 'aspecte juridice'],
  jobs: ['candidați', 'cariere'],
  narrow: ['copii', 'furnizori'],
  article: ['știri', 'articol', 'subiect'],
} satisfies AroundWords;
