// What the units of the department say on the first draft, and the conclusions of the three meetings.

import { noted, voice } from '../voice.ts';

export const QLKH = [
  voice('DA', 'Mục III.5, trang 18', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Bổ sung cơ chế đặt hàng nhiệm vụ khoa học và công nghệ theo nhu cầu của doanh nghiệp, gắn với địa chỉ ứng dụng.',
    proposal: 'Thêm một nhiệm vụ về đặt hàng nghiên cứu.',
  }),
  voice('BC', 'Mục II.1, trang 5', 'SO_LIEU', 'GOP_Y', {
    content: 'Bổ sung số nhiệm vụ khoa học và công nghệ đã nghiệm thu được đưa vào ứng dụng.',
  }),
];

export const CSSHTT = [
  voice('DA', 'Mục III.5, trang 18', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Nhóm giải pháp về sở hữu trí tuệ cần có hoạt động khai thác thông tin sáng chế phục vụ doanh nghiệp.',
  }),
];

export const TDC = [
  voice('DA', 'Mục III.3, trang 15', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Bổ sung hỗ trợ doanh nghiệp áp dụng tiêu chuẩn, đo lường, truy xuất nguồn gốc khi đổi mới công nghệ.',
  }),
];

export const TTUD = [
  voice(
    'DA',
    'Mục III.2, trang 13',
    'NGUON_LUC',
    'QUAN_TRONG',
    {
      content:
        'Trung tâm được giao vận hành sàn giao dịch nhưng chưa có kinh phí và vị trí việc làm tương ứng.',
      proposal: 'Bổ sung kinh phí vận hành hằng năm.',
    },
    noted('Ghi nhận, thực hiện khi đủ điều kiện về vị trí việc làm và kinh phí được giao.'),
  ),
];

export const VPS = [
  voice('QD', 'Toàn văn', 'THE_THUC', 'BIEN_TAP', {
    content: 'Ký hiệu văn bản, nơi nhận và chữ viết tắt chưa thống nhất; đề nghị rà soát.',
  }),
];

/** D1: the meeting of the department's leaders on the outline. */
export const CONCLUSION_D1 = [
  voice('DA', 'Bố cục', 'NOI_DUNG', 'QUAN_TRONG', {
    content:
      'Đề cương gồm bốn phần theo Kế hoạch; phần nhiệm vụ, giải pháp phải chiếm dung lượng chính.',
  }),
  voice('DA', 'Phần đánh giá', 'SO_LIEU', 'GOP_Y', {
    content: 'Các phòng, đơn vị cung cấp số liệu giai đoạn 2013-2020 cho Tổ xây dựng Đề án.',
  }),
  voice('CHUNG', 'Hồ sơ', 'PHAN_CONG', 'GOP_Y', {
    content: 'Tổ trưởng phân công cụ thể từng thành viên và thời hạn hoàn thành.',
  }),
  voice('BC', 'Phần tồn tại, hạn chế', 'NOI_DUNG', 'QUAN_TRONG', {
    content:
      'Báo cáo kết quả giai đoạn 2013-2020 phải nêu rõ tồn tại, hạn chế và nguyên nhân để làm căn cứ xây dựng mục tiêu của Đề án.',
  }),
];

/** D3: the Director's conclusion on the first draft. */
export const CONCLUSION_D3 = [
  voice('DA', 'Phần mục tiêu', 'NOI_DUNG', 'NGUYEN_TAC', {
    content: 'Mục tiêu phải cụ thể, đo được, chia theo mốc năm 2025 và năm 2030.',
  }),
  voice('DA', 'Phần tổ chức thực hiện', 'PHAN_CONG', 'QUAN_TRONG', {
    content: 'Làm rõ trách nhiệm của từng sở, ngành, UBND các huyện, thành phố.',
  }),
  voice('QD', 'Toàn văn', 'THE_THUC', 'BIEN_TAP', {
    content: 'Rà soát thể thức dự thảo Quyết định trước khi gửi lấy ý kiến.',
  }),
  voice('DA', 'Phần kinh phí', 'NGUON_LUC', 'QUAN_TRONG', {
    content:
      'Lập khái toán kinh phí theo từng nhiệm vụ, từng nguồn; trao đổi trước với Sở Tài chính và Sở Kế hoạch và Đầu tư.',
  }),
  voice('TTR', 'Phần sự cần thiết', 'NOI_DUNG', 'GOP_Y', {
    content: 'Tờ trình viết ngắn gọn, nêu bật sự cần thiết và những nội dung chính của Đề án.',
  }),
];

/** D8: the conclusion of the Vice Chairman in charge. */
export const CONCLUSION_D8 = [
  voice('DA', 'Phần nhiệm vụ, giải pháp', 'NOI_DUNG', 'NGUYEN_TAC', {
    content: 'Cơ bản thống nhất nội dung; lựa chọn nhiệm vụ trọng tâm, khả thi, tránh dàn trải.',
  }),
  voice('DA', 'Phần kinh phí', 'NGUON_LUC', 'NGUYEN_TAC', {
    content:
      'Không thành lập quỹ mới; sử dụng quỹ hiện có và lồng ghép các chương trình, dự án khác.',
  }),
  voice('TTR', 'Toàn văn', 'NOI_DUNG', 'QUAN_TRONG', {
    content: 'Hoàn chỉnh hồ sơ, trình UBND tỉnh trong tháng 12/2021 theo Kế hoạch.',
  }),
  voice('DA', 'Phần tổ chức thực hiện', 'PHAN_CONG', 'QUAN_TRONG', {
    content:
      'Sở Khoa học và Công nghệ là cơ quan thường trực, theo dõi, đôn đốc và định kỳ hằng năm báo cáo UBND tỉnh kết quả thực hiện.',
  }),
];
