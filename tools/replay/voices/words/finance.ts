// What Sở Tài chính and Sở Kế hoạch và Đầu tư say: money, targets, and who may decide on them.

import { kept, noted, partly, toLeader, voice } from '../voice.ts';

export const STC = [
  voice('DA', 'Mục IV, trang 24', 'NGUON_LUC', 'NGUYEN_TAC', {
    content:
      'Dự thảo nêu tổng kinh phí thực hiện Đề án nhưng chưa có bảng khái toán theo từng nhiệm vụ, từng năm và từng nguồn vốn, nên chưa đủ cơ sở để thẩm định.',
    proposal:
      'Bổ sung phụ lục khái toán kinh phí theo nhiệm vụ, theo năm và theo nguồn (ngân sách trung ương, ngân sách tỉnh, nguồn xã hội hóa).',
    reason: 'Bảo đảm quy định của Luật Ngân sách nhà nước năm 2015 về lập dự toán.',
  }),
  voice(
    'QD',
    'Điều 1 khoản 5',
    'NGUON_LUC',
    'QUAN_TRONG',
    {
      content:
        'Đề nghị không ghi mức kinh phí cụ thể trong Quyết định phê duyệt khi chưa được cấp có thẩm quyền bố trí trong dự toán hằng năm.',
      proposal:
        'Sửa thành: “Kinh phí thực hiện được bố trí trong dự toán ngân sách hằng năm theo phân cấp ngân sách hiện hành và khả năng cân đối của ngân sách địa phương”.',
      reason: 'Tránh phát sinh cam kết chi ngoài khả năng cân đối ngân sách.',
    },
    partly(
      'Tiếp thu một phần: bỏ mức kinh phí cụ thể tại Điều 1; giữ tổng mức khái toán tại Đề án để làm cơ sở lập dự toán hằng năm.',
      'Điều 1 khoản 5 dự thảo Quyết định (lần 2)',
    ),
  ),
  voice('DA', 'Mục IV.2, trang 25', 'NGUON_LUC', 'QUAN_TRONG', {
    content:
      'Cần phân định rõ nội dung chi từ nguồn sự nghiệp khoa học và công nghệ và nội dung chi đầu tư phát triển; hiện hai nội dung này đang lẫn trong cùng một gạch đầu dòng.',
    proposal: 'Tách thành hai mục riêng, ghi rõ căn cứ chi của từng mục.',
    reason: 'Mỗi nguồn có quy trình lập, giao và quyết toán khác nhau.',
  }),
  voice(
    'DA',
    'Mục III.4, trang 19',
    'NGUON_LUC',
    'GOP_Y',
    {
      content:
        'Đề nghị cân nhắc việc thành lập quỹ hỗ trợ phát triển thị trường khoa học và công nghệ của tỉnh trong khi Quỹ phát triển khoa học và công nghệ đã có chức năng tương tự.',
      proposal: 'Bổ sung nhiệm vụ vào quỹ hiện có, không thành lập quỹ mới.',
      reason: 'Tránh trùng lặp chức năng và phát sinh bộ máy.',
    },
    toLeader(
      'Nội dung liên quan đến chủ trương thành lập quỹ, xin ý kiến lãnh đạo Sở trước khi hoàn thiện.',
    ),
  ),
  voice('TTR', 'Trang 3, phần kinh phí', 'SO_LIEU', 'GOP_Y', {
    content: 'Số liệu kinh phí tại Tờ trình chưa thống nhất với số liệu tại Mục IV của Đề án.',
    proposal: 'Rà soát, thống nhất số liệu giữa hai tài liệu.',
  }),
];

export const SKHDT = [
  voice('DA', 'Mục II.2, trang 9', 'NOI_DUNG', 'NGUYEN_TAC', {
    content:
      'Các mục tiêu cụ thể đến năm 2025 và năm 2030 chưa có giá trị gốc của năm 2020 nên không có cơ sở so sánh, đánh giá kết quả thực hiện.',
    proposal: 'Bổ sung cột “Hiện trạng năm 2020” và nguồn số liệu cho từng chỉ tiêu.',
    reason: 'Mục tiêu phải đo lường, kiểm tra được.',
  }),
  voice('DA', 'Mục II.2, trang 10', 'SO_LIEU', 'QUAN_TRONG', {
    content:
      'Đề nghị rà soát mục tiêu tăng giá trị giao dịch công nghệ bình quân hằng năm để phù hợp với các chỉ tiêu của kế hoạch phát triển kinh tế - xã hội 5 năm 2021-2025 của tỉnh.',
    proposal: 'Nêu rõ phương pháp tính và cơ quan thống kê chỉ tiêu này.',
    reason: 'Bảo đảm thống nhất giữa các kế hoạch của tỉnh.',
  }),
  voice(
    'DA',
    'Mục IV, trang 24',
    'NGUON_LUC',
    'QUAN_TRONG',
    {
      content:
        'Dự án đầu tư hạ tầng sàn giao dịch công nghệ chưa có trong kế hoạch đầu tư công trung hạn giai đoạn 2021-2025; đề nghị chưa ghi là nhiệm vụ đầu tư công.',
      proposal: 'Chuyển sang hình thức thuê dịch vụ hoặc lồng ghép với hạ tầng hiện có.',
      reason: 'Thực hiện quy định của Luật Đầu tư công năm 2019.',
    },
    noted(
      'Ghi nhận; nhiệm vụ đầu tư được thực hiện khi được bổ sung vào kế hoạch đầu tư công trung hạn và cân đối được nguồn vốn.',
    ),
  ),
  voice('BC', 'Mục II.1, trang 6', 'SO_LIEU', 'GOP_Y', {
    content:
      'Báo cáo mới nêu kết quả đến năm 2019, đề nghị cập nhật số liệu đến hết năm 2020 cho đúng giai đoạn 2013-2020 của tên báo cáo.',
    proposal: 'Cập nhật số liệu và ghi nguồn dưới từng bảng.',
  }),
  voice(
    'DA',
    'Mục I.1, trang 3',
    'NOI_DUNG',
    'GOP_Y',
    {
      content:
        'Đề nghị mở rộng phạm vi Đề án sang cả hoạt động thu hút đầu tư công nghệ cao vào các khu công nghiệp.',
      proposal: 'Bổ sung một nhóm nhiệm vụ về thu hút đầu tư công nghệ cao.',
    },
    kept(
      'Đề xuất giữ nguyên theo dự thảo: thu hút đầu tư công nghệ cao đã có chương trình riêng; Đề án giới hạn ở cung, cầu và tổ chức trung gian của thị trường khoa học và công nghệ.',
    ),
  ),
];
