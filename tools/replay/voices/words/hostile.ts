// Comments that a person could well type and that careless programs break on.

import { voice } from '../voice.ts';

/** Text as some keyboards and PDF files give it: letters and their marks apart. */
const NFD = 'Đề nghị bổ sung giải thích từ ngữ “thị trường khoa học và công nghệ”.'.normalize(
  'NFD',
);

export const HOSTILE = [
  voice('DA', 'Mục III.1, trang 13', 'NOI_DUNG', 'GOP_Y', {
    content:
      '- Bổ sung nguyên tắc công khai, minh bạch;\n- Bổ sung nguyên tắc tự nguyện của doanh nghiệp.',
    proposal: '+ Thêm hai nguyên tắc vào khoản 1',
  }),
  voice('BC', 'Bảng 2, trang 7', 'SO_LIEU', 'GOP_Y', {
    content: '=SUM(C5:C9) tại Bảng 2 cho kết quả khác dòng “Cộng”, đề nghị kiểm tra lại phép cộng.',
    proposal: '=C5+C6+C7+C8+C9',
  }),
  voice('BC', 'Bảng 3, trang 9', 'SO_LIEU', 'BIEN_TAP', {
    content: '+15% và -3% trong cùng một cột: đề nghị thống nhất cách ghi tăng, giảm.',
    proposal: '@Ghi “tăng”, “giảm” bằng chữ',
  }),
  voice('DA', 'Phụ lục 1, trang 32', 'THE_THUC', 'BIEN_TAP', {
    content:
      '+84 (mã quốc gia) đứng trước một số điện thoại đầu mối, các số khác lại không có: đề nghị thống nhất cách ghi.',
    proposal: 'Ghi mã vùng 0204 cho các số điện thoại cố định trong tỉnh.',
  }),
  voice('QD', 'Điều 2', 'THE_THUC', 'BIEN_TAP', {
    content:
      'Đoạn <b>in đậm</b> tại Điều 2 sai phông chữ; cụm từ "Sở KH&CN" viết tắt khi chưa có chú giải.',
    proposal: 'Viết đủ “Sở Khoa học và Công nghệ (sau đây gọi là Sở KH&CN)”.',
  }),
  voice('DA', 'Mục I.3, trang 5', 'NOI_DUNG', 'BIEN_TAP', { content: NFD }),
  voice('DA', 'Mục II.3, trang 12', 'CHINH_TA', 'BIEN_TAP', {
    content: 'Cụm từ “trong tâm” sửa thành “trọng tâm”; ‘gồm gồm’ thừa một chữ “gồm”.',
  }),
];
