import type { AroundWords, NameWords } from '../link-words.ts';

/** Persian.: names of the pages. */
export const names = {
  policy: ['سیاست حفظ حریم خصوصی', 'سیاست حریم خصوصی', 'حفظ حریم خصوصی', 'سیاست های حریم خصوصی'],
  privacy: ['حریم خصوصی'],
  cookie: ['کوکی'],
} satisfies NameWords;

/** Persian.: what stands around them. */
export const around = {
  settings: ['تنظیمات'],
  terms: ['شرایط استفاده', 'قوانین و مقررات'],
  legal: ['حقوقی'],
  jobs: ['استخدام'],
  narrow: ['کودکان'],
  article: ['اخبار', 'مقاله'],
} satisfies AroundWords;
