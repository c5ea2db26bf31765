import type { AroundWords, NameWords } from '../link-words.ts';

/** Hebrew.: names of the pages. */
export const names = {
  policy: ['מדיניות פרטיות', 'מדיניות הפרטיות', 'הצהרת פרטיות', 'הגנת הפרטיות', 'פרטיות ו'],
  privacy: ['פרטיות'],
  cookie: ['עוגיות', 'cookie'],
} satisfies NameWords;

/** Hebrew.: what stands around them. */
export const around = {
  settings: ['הגדרות', 'ניהול'],
  terms: ['תנאי שימוש', 'תקנון'],
  legal: ['משפטי', 'מידע משפטי'],
  jobs: ['מועמד', 'דרושים'],
  narrow: ['ילדים'],
  article: ['חדשות', 'כתבה'],
} satisfies AroundWords;
