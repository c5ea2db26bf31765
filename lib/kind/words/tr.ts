import type { ConceptWords } from '../concepts.ts';

/** Turkish. */
export default {
  title: [
    'gizlilik politikası',
    'gizlilik bildirimi',
    'aydınlatma metni',
    'gizlilik sözleşmesi',
    'kişisel verilerin korunması',
    'kvkk',
  ],
  data: ['kişisel veri', 'kişisel bilgi', 'kişisel verileriniz', 'verilerinizi', 'bilgileriniz'],
  collect: ['topla', 'elde edil', 'ip adresi'],
  process: ['işlen', 'işleme', 'amaç', 'hukuki sebep', 'meşru menfaat', 'kullan'],
  share: ['üçüncü', 'aktar', 'paylaş', 'hizmet sağlayıcı', 'alıcı'],
  rights: ['hakkı', 'haklar', 'düzelt', 'silin', 'silme', 'itiraz', 'taşınabilir', 'başvuru'],
  controller: ['veri sorumlusu', 'veri koruma görevlisi'],
  consent: ['açık rıza', 'rızanız', 'onay'],
  keep: ['sakla', 'süre', 'muhafaza'],
  secure: ['güvenlik', 'yetkisiz', 'şifrele'],
  cookies: ['çerez', 'cookie'],
  law: ['kvkk', '6698', 'kişisel verileri koruma', 'gdpr'],
  voice: ['biz', 'bizim', 'siz', 'sizin', 'size', 'tarafımız'],
  terms: [
    'kullanım koşulları',
    'şartlar',
    'sorumluluk',
    'garanti',
    'teslimat',
    'sipariş',
    'fiyat',
    'iade',
    'üyelik sözleşmesi',
  ],
  news: ['dedi', 'göre', 'yayın', 'yorum', 'devamını oku', 'haber'],
} satisfies ConceptWords;
