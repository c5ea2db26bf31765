import type { AroundWords, NameWords } from '../link-words.ts';

/** Arabic.: names of the pages. */
export const names = {
  policy: ['سياسة الخصوصية', 'سياسه الخصوصيه', 'بيان الخصوصية', 'إشعار الخصوصية', 'سياسات الخصوصية', 'حماية البيانات'],
  privacy: ['الخصوصية', 'خصوصية'],
  cookie: ['ملفات تعريف الارتباط', 'الكوكيز', 'cookie'],
} satisfies NameWords;

/** Arabic.: what stands around them. */
export const around = {
  settings: ['إعدادات', 'إدارة', 'تفضيلات'],
  terms: ['شروط الاستخدام', 'الشروط والأحكام', 'شروط الخدمة'],
  legal: ['إخلاء المسؤولية', 'قانوني'],
  jobs: ['وظائف', 'المتقدمين'],
  narrow: ['الأطفال'],
  article: ['أخبار', 'مقال'],
} satisfies AroundWords;
