// The examination of Văn phòng UBND tỉnh: one official letter with many points.

import { kept, toLeader, voice } from '../voice.ts';

export const VPUBND = [
  voice('TTR', 'Toàn văn', 'THE_THUC', 'QUAN_TRONG', {
    content:
      'Tờ trình dài và trùng lặp với Đề án; đề nghị viết gọn trong 04 trang: sự cần thiết, quá trình xây dựng, nội dung chính, ý kiến còn khác nhau, kiến nghị.',
    proposal: 'Viết lại Tờ trình theo bố cục năm phần.',
  }),
  voice('TTR', 'Trang 2', 'NOI_DUNG', 'QUAN_TRONG', {
    content:
      'Chưa nêu rõ những ý kiến góp ý không được tiếp thu và lý do để UBND tỉnh xem xét, quyết định.',
    proposal: 'Bổ sung mục “Những vấn đề còn có ý kiến khác nhau”.',
  }),
  voice('TTR', 'Trang 1', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Tên nhiệm vụ theo Quyết định số 1199/QĐ-UBND là “Đề án phát triển thị trường công nghệ đến năm 2030”; đề nghị giải trình việc đổi tên Đề án.',
    proposal: 'Bổ sung một đoạn giải trình về tên gọi.',
  }),
  voice('DA', 'Mục I, trang 1', 'NOI_DUNG', 'GOP_Y', {
    content: 'Phần mở đầu dài, nhiều nội dung chung; đề nghị rút gọn còn tối đa 01 trang.',
  }),
  voice('DA', 'Mục II.1, trang 8', 'NOI_DUNG', 'QUAN_TRONG', {
    content:
      'Quan điểm phát triển chưa thể hiện vai trò trung tâm của doanh nghiệp trong thị trường khoa học và công nghệ.',
    proposal: 'Bổ sung quan điểm lấy doanh nghiệp làm trung tâm.',
  }),
  voice('DA', 'Mục II.2, trang 10', 'SO_LIEU', 'NGUYEN_TAC', {
    content: 'Các chỉ tiêu phải có cơ sở tính toán kèm theo; chỉ tiêu không tính được thì bỏ.',
    proposal: 'Bổ sung phụ lục thuyết minh chỉ tiêu.',
  }),
  voice('DA', 'Mục III, trang 13', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Nhiệm vụ và giải pháp còn lẫn nhau; đề nghị tách nhiệm vụ (làm gì) và giải pháp (làm bằng cách nào).',
  }),
  voice('DA', 'Mục IV, trang 24', 'NGUON_LUC', 'QUAN_TRONG', {
    content:
      'Làm rõ phần ngân sách tỉnh bảo đảm, phần doanh nghiệp đóng góp; nêu ý kiến của Sở Tài chính.',
  }),
  voice('DA', 'Mục V, trang 27', 'PHAN_CONG', 'QUAN_TRONG', {
    content:
      'Phân công phải rõ cơ quan chủ trì, cơ quan phối hợp, sản phẩm và thời hạn; lập thành bảng.',
    proposal: 'Bổ sung phụ lục danh mục nhiệm vụ.',
  }),
  voice(
    'DA',
    'Mục III.4, trang 19',
    'NOI_DUNG',
    'NGUYEN_TAC',
    {
      content:
        'Việc thành lập quỹ hoặc bổ sung nhiệm vụ cho quỹ hiện có phải xin chủ trương trước khi đưa vào Đề án.',
    },
    toLeader('Xin ý kiến Phó Chủ tịch UBND tỉnh phụ trách khối trước khi hoàn chỉnh hồ sơ.'),
  ),
  voice('QD', 'Điều 1', 'THE_THUC', 'BIEN_TAP', {
    content: 'Điều 1 chỉ nêu nội dung chính; chi tiết để tại Đề án ban hành kèm theo.',
  }),
  voice('QD', 'Nơi nhận', 'THE_THUC', 'BIEN_TAP', {
    content:
      'Bổ sung nơi nhận: Thường trực Tỉnh ủy, Thường trực HĐND tỉnh, Chủ tịch và các Phó Chủ tịch UBND tỉnh.',
  }),
  voice('BC', 'Toàn văn', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Báo cáo cần rút ra bài học kinh nghiệm giai đoạn 2013-2020 làm cơ sở cho đề xuất của Đề án.',
  }),
  voice(
    'CHUNG',
    'Hồ sơ',
    'THE_THUC',
    'GOP_Y',
    {
      content: 'Đề nghị gửi kèm bản chụp toàn bộ văn bản góp ý của các cơ quan, địa phương.',
    },
    {
      disposition: 'TIEP_THU',
      explanation: 'Tiếp thu, thực hiện bổ sung vào hồ sơ trình.',
      changeRef: 'Phụ lục kèm theo hồ sơ trình',
    },
  ),
  voice(
    'DA',
    'Tên Đề án',
    'NOI_DUNG',
    'GOP_Y',
    {
      content:
        'Cân nhắc bổ sung tầm nhìn đến năm 2045 vào tên Đề án để thống nhất với các văn bản của Trung ương.',
    },
    kept(
      'Đề xuất giữ nguyên theo dự thảo: tên và phạm vi thời gian theo nhiệm vụ UBND tỉnh đã giao.',
    ),
  ),
];
