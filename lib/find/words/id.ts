import type { LinkWords } from '../link-words.ts';

/** Indonesian and Malay. */
export default {
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
  settings: ['pengaturan', 'kelola', 'preferensi', 'tetapan'],
  terms: ['syarat dan ketentuan', 'ketentuan', 'terma'],
  legal: ['hukum', 'legal', 'pedoman media siber'],
  jobs: ['karier', 'lowongan', 'pelamar'],
  narrow: ['anak'],
  article: ['berita', 'artikel', 'topik'],
} satisfies LinkWords;
