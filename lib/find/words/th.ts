import type { AroundWords, NameWords } from '../link-words.ts';

/** Thai.: names of the pages. */
export const names = {
  policy: [
    'นโยบายความเป็นส่วนตัว',
    'นโยบายความเป็นส่วนบุคคล',
    'นโยบายข้อมูลส่วนบุคคล',
    'นโยบายคุ้มครองข้อมูล',
    'นโยบายการคุ้มครองข้อมูล',
    'ประกาศความเป็นส่วนตัว',
    'คุ้มครองข้อมูลส่วนบุคคล',
  ],
  privacy: ['ความเป็นส่วนตัว', 'ข้อมูลส่วนบุคคล'],
  cookie: ['คุกกี้'],
} satisfies NameWords;

/** Thai.: what stands around them. */
export const around = {
  settings: ['ตั้งค่า', 'จัดการ'],
  terms: ['ข้อกำหนด', 'เงื่อนไข'],
  legal: ['กฎหมาย'],
  jobs: ['สมัครงาน', 'ร่วมงาน'],
  narrow: ['เด็ก'],
  article: ['ข่าว', 'บทความ'],
} satisfies AroundWords;
