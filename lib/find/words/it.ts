import type { AroundWords, NameWords } from '../link-words.ts';

/** Italian.: names of the pages. */
export const names = {
  policy: [
    'informativa sulla privacy',
    'informativa privacy',
    'informativa sul trattamento',
    'politica sulla privacy',
    'normativa sulla privacy',
    'privacy e cookie',
    'trattamento dei dati',
    'trattamento dati',
    'informativa estesa',
    'note legali e privacy',
    'tutela della privacy',
  ],
  privacy: ['privacy', 'protezione dei dati', 'dati personali'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Italian.: what stands around them. */
export const around = {
  settings: ['impostazioni', 'preferenze', 'gestisci', 'gestione', 'consenso', 'scelte'],
  terms: ['termini', 'condizioni'],
  legal: ['note legali', 'informazioni legali'],
  jobs: ['candidat', 'lavora con noi'],
  narrow: ['minori', 'fornitori'],
  article: ['notizie', 'articolo', 'tema', 'categoria'],
  provider: ['protetto da', 'fornito da'],
  ours: ['nostra', 'nostro', 'accetto', 'ho letto'],
} satisfies AroundWords;
