import type { AroundWords, NameWords } from '../link-words.ts';

/** Bulgarian.: names of the pages. */
export const names = {
  policy: [
    'политика за поверителност',
    'политика за защита',
    'защита на личните данни',
    'политика за лични данни',
    'поверителност и',
    'декларация за поверителност',
  ],
  privacy: ['поверителност', 'лични данни', 'личните данни'],
  cookie: ['бисквитки', 'cookie'],
} satisfies NameWords;

/** Bulgarian.: what stands around them. */
export const around = {
  settings: ['настройки', 'управление', 'съгласие'],
  terms: ['общи условия', 'условия'],
  legal: ['правна информация'],
  jobs: ['кандидат', 'кариери'],
  narrow: ['деца', 'доставчици'],
  article: ['новини', 'статия', 'тема'],
} satisfies AroundWords;
