// What the bureau of the ministry, the enterprises and the organisations say in round seven's phase.

import { kept, noted, partly, voice } from '../voice.ts';

export const NATEC = [
  voice('DA', 'Mục I.2, trang 4', 'PHAP_LY', 'QUAN_TRONG', {
    content:
      'Đề nghị cập nhật căn cứ là chương trình phát triển thị trường khoa học và công nghệ giai đoạn tới khi được Thủ tướng Chính phủ phê duyệt.',
    proposal: 'Bổ sung định hướng cập nhật trong phần tổ chức thực hiện.',
  }),
  voice('DA', 'Mục III.2, trang 14', 'NOI_DUNG', 'QUAN_TRONG', {
    content:
      'Sàn giao dịch công nghệ của tỉnh cần kết nối với mạng lưới sàn giao dịch công nghệ quốc gia, dùng chung chuẩn dữ liệu mô tả công nghệ.',
    proposal: 'Bổ sung yêu cầu về chuẩn dữ liệu và kết nối.',
  }),
  voice('DA', 'Mục III.3, trang 16', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Bổ sung các loại hình tổ chức trung gian: môi giới, tư vấn, đánh giá, thẩm định giá, giám định công nghệ, xúc tiến chuyển giao công nghệ.',
    reason: 'Phù hợp với Luật Chuyển giao công nghệ năm 2017.',
  }),
  voice('DA', 'Mục III.5, trang 20', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Làm rõ cơ chế giao quyền sở hữu, quyền sử dụng kết quả nghiên cứu sử dụng ngân sách nhà nước để thương mại hóa.',
    proposal: 'Dẫn chiếu quy định hiện hành về quản lý, xử lý tài sản là kết quả nghiên cứu.',
  }),
  voice(
    'DA',
    'Mục II.2, trang 10',
    'SO_LIEU',
    'GOP_Y',
    {
      content: 'Mục tiêu về số doanh nghiệp khoa học và công nghệ đến năm 2030 còn thấp.',
      proposal: 'Nâng mục tiêu thêm 50%.',
    },
    partly(
      'Tiếp thu một phần: điều chỉnh tăng mục tiêu, ở mức phù hợp với số doanh nghiệp có khả năng đáp ứng điều kiện.',
      'Mục II.2, trang 10 dự thảo Đề án (hoàn chỉnh)',
    ),
  ),
  voice('BC', 'Mục III, trang 12', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Phần hạn chế, nguyên nhân nên tách nguyên nhân từ phía cung, phía cầu và tổ chức trung gian.',
  }),
];

export const ENTERPRISES = [
  voice('DA', 'Mục III.4, trang 19', 'NGUON_LUC', 'QUAN_TRONG', {
    content:
      'Thủ tục để doanh nghiệp được hỗ trợ kinh phí đổi mới công nghệ còn nhiều bước; đề nghị quy định thời hạn giải quyết và nộp hồ sơ trực tuyến.',
    proposal: 'Rút gọn hồ sơ, công khai thời hạn giải quyết.',
  }),
  voice('DA', 'Mục III.3, trang 17', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Doanh nghiệp cần đầu mối tư vấn về sở hữu trí tuệ và hợp đồng chuyển giao công nghệ tại tỉnh.',
  }),
  voice('DA', 'Mục III.2, trang 15', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Thông tin trên sàn giao dịch phải có người xác minh; tránh đăng công nghệ không còn chuyển giao được.',
  }),
  voice(
    'DA',
    'Mục III.4, trang 19',
    'NGUON_LUC',
    'GOP_Y',
    {
      content: 'Đề nghị tỉnh hỗ trợ 100% lãi suất vay để mua công nghệ trong 3 năm đầu.',
    },
    kept(
      'Đề xuất giữ nguyên theo dự thảo: mức hỗ trợ lãi suất phải theo quy định của pháp luật và khả năng cân đối ngân sách, không quy định trong Đề án.',
    ),
  ),
  voice(
    'DA',
    'Mục III.5, trang 21',
    'NOI_DUNG',
    'GOP_Y',
    {
      content:
        'Đề nghị mở khóa đào tạo ngắn hạn về quản trị công nghệ cho lãnh đạo doanh nghiệp nhỏ và vừa.',
    },
    noted('Ghi nhận, đưa vào kế hoạch đào tạo hằng năm khi đủ điều kiện.'),
  ),
  voice('DA', 'Mục III.7, trang 23', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Bổ sung hình thức đặt hàng nghiên cứu giữa doanh nghiệp và viện, trường có sự đồng tài trợ của tỉnh.',
  }),
];
