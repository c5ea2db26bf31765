import type { ConceptWords } from '../concepts.ts';

/** Vietnamese. */
export default {
  title: [
    'chính sách bảo mật',
    'chính sách quyền riêng tư',
    'chính sách riêng tư',
    'bảo vệ dữ liệu',
    'bảo mật thông tin',
  ],
  data: ['thông tin cá nhân', 'dữ liệu cá nhân', 'thông tin của bạn', 'dữ liệu của bạn', 'thông tin khách hàng'],
  collect: ['thu thập', 'địa chỉ ip'],
  process: ['xử lý', 'sử dụng', 'mục đích'],
  share: ['bên thứ ba', 'chia sẻ', 'tiết lộ', 'cung cấp cho', 'nhà cung cấp'],
  rights: ['quyền', 'xóa', 'chỉnh sửa', 'truy cập', 'rút lại'],
  controller: ['bên kiểm soát', 'liên hệ'],
  consent: ['đồng ý'],
  keep: ['lưu trữ', 'lưu giữ', 'thời gian'],
  secure: ['bảo mật', 'an toàn', 'trái phép', 'mã hóa'],
  cookies: ['cookie'],
  law: ['nghị định', 'luật', 'pháp luật', 'gdpr'],
  voice: ['chúng tôi', 'bạn', 'quý khách', 'khách hàng'],
  terms: [
    'điều khoản sử dụng',
    'điều khoản dịch vụ',
    'trách nhiệm',
    'bảo hành',
    'thanh toán',
    'giao hàng',
    'hoàn tiền',
    'đơn hàng',
  ],
  news: ['cho biết', 'theo', 'bình luận', 'đọc thêm', 'tin tức'],
} satisfies ConceptWords;
