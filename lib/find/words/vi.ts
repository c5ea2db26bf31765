import type { AroundWords, NameWords } from '../link-words.ts';

/** Vietnamese.: names of the pages. */
export const names = {
  policy: [
    'chính sách bảo mật',
    'chính sách quyền riêng tư',
    'chính sách riêng tư',
    'bảo vệ dữ liệu cá nhân',
    'bảo mật thông tin',
    'chính sách về quyền riêng tư',
    'chính sách bảo vệ',
  ],
  privacy: ['quyền riêng tư', 'bảo mật'],
  cookie: ['cookie'],
} satisfies NameWords;

/** Vietnamese.: what stands around them. */
export const around = {
  settings: ['cài đặt', 'quản lý', 'tùy chọn'],
  terms: ['điều khoản'],
  legal: ['pháp lý'],
  jobs: ['tuyển dụng', 'ứng viên'],
  narrow: ['trẻ em'],
  article: ['tin tức', 'bài viết'],
} satisfies AroundWords;
