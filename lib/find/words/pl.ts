import type { AroundWords, NameWords } from '../link-words.ts';

/** Polish.: names of the pages. */
export const names = {
  policy: [
    'polityka prywatności',
    'polityki prywatności',
    'polityką prywatności',
    'politykę prywatności',
    'polityce prywatności',
    'polityka prywatnosci',
    'ochrona prywatności',
    'ochrona danych osobowych',
    'ochrona danych',
    'klauzula informacyjna',
    'informacja o przetwarzaniu',
    'przetwarzanie danych',
    'polityka ochrony',
    'zasady prywatności',
    'prywatność i',
    'polityka poufności',
  ],
  privacy: ['prywatność', 'prywatnosc', 'rodo', 'dane osobowe', 'danych osobowych'],
  cookie: ['cookie', 'ciasteczk'],
} satisfies NameWords;

/** Polish.: what stands around them. */
export const around = {
  settings: ['ustawienia', 'zarządzaj', 'preferencje', 'zgody', 'zmień'],
  terms: ['regulamin', 'warunki'],
  legal: ['informacje prawne', 'nota prawna'],
  jobs: ['rekrutac', 'kandydat', 'kariera'],
  narrow: ['dzieci', 'dostawców', 'kontrahent'],
  article: ['tagi', 'tematy', 'prawo', 'wiadomości', 'artykuł', 'temat', 'tag', 'aktualności'],
  provider: ['chroniony przez', 'chroniona przez', 'dostarczane przez'],
  ours: ['nasza', 'naszą', 'naszej', 'akceptuj', 'zapoznał', 'znajdziesz w'],
} satisfies AroundWords;
