import type { LinkWords } from '../link-words.ts';

/** Romanian. */
export default {
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
  settings: ['setări', 'gestionează', 'preferințe', 'consimțământ'],
  terms: ['termeni și condiții', 'termeni', 'condiții'],
  legal: ['informații legale', 'aspecte juridice'],
  jobs: ['candidați', 'cariere'],
  narrow: ['copii', 'furnizori'],
  article: ['știri', 'articol', 'subiect'],
} satisfies LinkWords;
