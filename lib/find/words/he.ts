import type { LinkWords } from '../link-words.ts';

/** Hebrew. */
export default {
  policy: ['מדיניות פרטיות', 'מדיניות הפרטיות', 'הצהרת פרטיות', 'הגנת הפרטיות', 'פרטיות ו'],
  privacy: ['פרטיות'],
  cookie: ['עוגיות', 'cookie'],
  settings: ['הגדרות', 'ניהול'],
  terms: ['תנאי שימוש', 'תקנון'],
  legal: ['משפטי', 'מידע משפטי'],
  jobs: ['מועמד', 'דרושים'],
  narrow: ['ילדים'],
  article: ['חדשות', 'כתבה'],
} satisfies LinkWords;
