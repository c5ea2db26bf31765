import type { LinkWords } from '../link-words.ts';

/** Vietnamese. */
export default {
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
  settings: ['cài đặt', 'quản lý', 'tùy chọn'],
  terms: ['điều khoản'],
  legal: ['pháp lý'],
  jobs: ['tuyển dụng', 'ứng viên'],
  narrow: ['trẻ em'],
  article: ['tin tức', 'bài viết'],
} satisfies LinkWords;
