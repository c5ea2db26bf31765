import type { ConceptWords } from '../concepts.ts';

/** Indonesian and Malay. */
export default {
  title: ['kebijakan privasi', 'pemberitahuan privasi', 'pernyataan privasi', 'perlindungan data'],
  data: ['data pribadi', 'informasi pribadi', 'data anda', 'informasi anda'],
  collect: ['kumpul', 'mengumpulkan', 'alamat ip'],
  process: ['pemrosesan', 'memproses', 'menggunakan', 'tujuan', 'dasar hukum', 'digunakan'],
  share: ['pihak ketiga', 'membagikan', 'berbagi', 'mengungkapkan', 'pengungkapan', 'penyedia layanan'],
  rights: ['hak untuk', 'hak anda', 'menghapus', 'memperbaiki', 'mengakses', 'penghapusan', 'menarik'],
  controller: ['pengendali data', 'petugas perlindungan', 'hubungi kami'],
  consent: ['persetujuan'],
  keep: ['menyimpan', 'penyimpanan', 'disimpan'],
  secure: ['keamanan', 'tidak sah', 'enkripsi'],
  cookies: ['cookie', 'kuki'],
  law: ['undang-undang', 'uu pdp', 'gdpr', 'peraturan'],
  voice: ['kami', 'anda'],
  terms: [
    'syarat dan ketentuan',
    'ketentuan layanan',
    'tanggung jawab',
    'jaminan',
    'hukum yang berlaku',
    'hak kekayaan',
    'harga',
    'pesanan',
  ],
  news: ['kata', 'menurut', 'komentar', 'baca', 'berita', 'penulis'],
} satisfies ConceptWords;
