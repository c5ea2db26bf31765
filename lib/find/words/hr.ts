import type { AroundWords, NameWords } from '../link-words.ts';

/** Croatian, Serbian, Bosnian and Slovene.: names of the pages. */
export const names = {
  policy: [
    'politika privatnosti',
    'pravila privatnosti',
    'izjava o privatnosti',
    'zaštita privatnosti',
    'zaštita osobnih podataka',
    'zaštita podataka',
    'politika zasebnosti',
    'varstvo osebnih podatkov',
    'varovanje osebnih podatkov',
    'pravilnik o zasebnosti',
    'varovanje zasebnosti',
    'политика приватности',
  ],
  privacy: ['privatnost', 'zasebnost', 'osobni podaci', 'osebni podatki', 'приватност'],
  cookie: ['kolačić', 'piškotk', 'cookie'],
} satisfies NameWords;

/** Croatian, Serbian, Bosnian and Slovene.: what stands around them. */
export const around = {
  settings: ['postavke', 'nastavitve', 'upravljaj', 'privola'],
  terms: ['uvjeti korištenja', 'uslovi korišćenja', 'pogoji uporabe', 'opći uvjeti'],
  legal: ['pravne informacije', 'pravna obavijest', 'impressum', 'impresum'],
  jobs: ['kandidat', 'zaposlenje'],
  narrow: ['djeca', 'otroci', 'dobavljač'],
  article: ['vijesti', 'članak', 'novice', 'tema'],
} satisfies AroundWords;
