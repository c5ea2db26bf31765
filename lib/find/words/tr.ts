import type { AroundWords, NameWords } from '../link-words.ts';

/** Turkish.: names of the pages. */
export const names = {
  policy: [
    'gizlilik politikası',
    'gizlilik bildirimi',
    'gizlilik sözleşmesi',
    'gizlilik ilkeleri',
    'aydınlatma metni',
    'kişisel verilerin korunması',
    'kişisel verilerin işlenmesi',
    'gizlilik ve',
    'kvkk aydınlatma',
    'veri politikası',
  ],
  privacy: ['gizlilik', 'kvkk', 'kişisel veri'],
  cookie: ['çerez', 'cookie'],
} satisfies NameWords;

/** Turkish.: what stands around them. */
export const around = {
  settings: ['ayarlar', 'ayarları', 'tercih', 'yönet', 'onay'],
  terms: ['kullanım koşulları', 'şartlar', 'koşullar'],
  legal: ['yasal', 'yasal uyarı', 'hukuki', 'künye'],
  jobs: ['aday', 'kariyer', 'iş başvuru'],
  narrow: ['çocuk', 'tedarikçi'],
  article: ['haber', 'makale', 'konu'],
  ours: ['kabul', 'onaylıyorum'],
} satisfies AroundWords;
