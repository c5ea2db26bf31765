import type { LinkWords } from '../link-words.ts';

/** Persian. */
export default {
  policy: ['سیاست حفظ حریم خصوصی', 'سیاست حریم خصوصی', 'حفظ حریم خصوصی', 'سیاست های حریم خصوصی'],
  privacy: ['حریم خصوصی'],
  cookie: ['کوکی'],
  settings: ['تنظیمات'],
  terms: ['شرایط استفاده', 'قوانین و مقررات'],
  legal: ['حقوقی'],
  jobs: ['استخدام'],
  narrow: ['کودکان'],
  article: ['اخبار', 'مقاله'],
} satisfies LinkWords;
