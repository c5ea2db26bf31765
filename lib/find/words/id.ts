import type { AroundWords, NameWords } from '../link-words.ts';

/** Indonesian and Malay.: names of the pages. */
export const names = {
  policy: [
    'kebijakan privasi',
    'pemberitahuan privasi',
    'pernyataan privasi',
    'dasar privasi',
    'notis privasi',
    'kebijakan data',
    'perlindungan data',
  ],
  privacy: ['privasi', 'data pribadi'],
  cookie: ['cookie', 'kuki'],
} satisfies NameWords;

/** Indonesian and Malay.: what stands around them. */
export const around = {
  settings: ['pengaturan', 'kelola', 'preferensi', 'tetapan'],
  terms: ['syarat dan ketentuan', 'ketentuan', 'terma'],
  legal: ['hukum', 'legal', 'pedoman media siber'],
  jobs: ['karier', 'lowongan', 'pelamar'],
  narrow: ['anak'],
  article: ['berita', 'artikel', 'topik'],
} satisfies AroundWords;
