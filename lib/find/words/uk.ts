import type { AroundWords, NameWords } from '../link-words.ts';

/** Ukrainian.: names of the pages. */
export const names = {
  policy: [
    'політика конфіденційності',
    'політику конфіденційності',
    'політика приватності',
    'захист персональних даних',
    'обробка персональних даних',
    'обробки персональних даних',
    'політикою конфіденційності',
  ],
  privacy: ['конфіденційність', 'персональні дані', 'приватність'],
  cookie: ['cookie', 'кукі'],
} satisfies NameWords;

/** Ukrainian.: what stands around them. */
export const around = {
  settings: ['налаштування', 'керування', 'згода'],
  terms: ['умови використання', 'угода користувача', 'правила'],
  legal: ['правова інформація', 'юридична інформація'],
  jobs: ['кандидат', 'вакансії'],
  narrow: ['діти', 'постачальник'],
  article: ['новини', 'стаття', 'тема'],
} satisfies AroundWords;
