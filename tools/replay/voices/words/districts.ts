// What the People's Committees of districts and the city say: tasks, people, money of their own level.

import { kept, noted, outOfScope, voice } from '../voice.ts';

const NO_STAFF =
  'Đề nghị làm rõ nguồn kinh phí và nhân lực để UBND cấp huyện thực hiện nhiệm vụ được giao, vì cấp huyện không có cán bộ chuyên trách về khoa học và công nghệ.';

export const TPBG = [
  voice('DA', 'Mục V.3, trang 29', 'PHAN_CONG', 'QUAN_TRONG', {
    content: NO_STAFF,
    proposal: 'Bổ sung quy định ngân sách tỉnh hỗ trợ có mục tiêu.',
    reason: 'Bảo đảm tính khả thi.',
  }),
  voice(
    'DA',
    'Mục III.2, trang 14',
    'NOI_DUNG',
    'GOP_Y',
    {
      content:
        'Đề nghị bố trí điểm giao dịch công nghệ trực tiếp tại thành phố Bắc Giang cùng với sàn giao dịch trực tuyến.',
    },
    noted('Ghi nhận, thực hiện khi đủ điều kiện về trụ sở và kinh phí.'),
  ),
];

export const HH = [
  voice('DA', 'Mục V.3, trang 29', 'PHAN_CONG', 'QUAN_TRONG', {
    // Nearly the words of TPBG: two bodies that read the same model answer.
    content: NO_STAFF.replace('Đề nghị làm rõ', 'Đề nghị xác định rõ'),
    proposal: 'Ngân sách tỉnh hỗ trợ có mục tiêu cho cấp huyện.',
  }),
  voice('DA', 'Mục III.4, trang 19', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Bổ sung mô hình chuyển giao công nghệ cho làng nghề và hợp tác xã trên địa bàn huyện.',
  }),
];

export const VY = [
  voice(
    'DA',
    'Mục V.3, trang 29',
    'PHAN_CONG',
    'GOP_Y',
    {
      content:
        'Đề nghị không giao UBND cấp huyện điều tra nhu cầu công nghệ của doanh nghiệp trong khu công nghiệp, do thuộc quản lý của Ban Quản lý các khu công nghiệp tỉnh.',
      proposal: 'Giao Ban Quản lý các khu công nghiệp tỉnh chủ trì.',
    },
    {
      disposition: 'TIEP_THU',
      explanation: 'Tiếp thu, điều chỉnh phân công nhiệm vụ.',
      changeRef: 'Mục V.2 và V.3, trang 29 dự thảo Đề án (lần 2)',
    },
  ),
  voice('DA', 'Mục III.4, trang 19', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Đề nghị bổ sung hoạt động kết nối doanh nghiệp trong khu công nghiệp với hộ kinh doanh, làng nghề trên địa bàn huyện có nhu cầu đổi mới công nghệ.',
    proposal: 'Bổ sung một điểm trong nhóm nhiệm vụ phát triển nguồn cầu.',
  }),
];

export const YD = [
  voice('DA', 'Mục V.3, trang 29', 'PHAN_CONG', 'GOP_Y', {
    content:
      'Đề nghị quy định rõ chế độ báo cáo của UBND cấp huyện, lồng ghép vào báo cáo khoa học và công nghệ hằng năm, không phát sinh báo cáo mới.',
  }),
];

export const LNg = [
  voice('DA', 'Mục III.4, trang 18', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Đề nghị ưu tiên công nghệ bảo quản, chế biến và truy xuất nguồn gốc cho cây ăn quả là sản phẩm chủ lực của huyện.',
    proposal: 'Bổ sung “truy xuất nguồn gốc” vào danh mục công nghệ ưu tiên.',
  }),
  voice('BC', 'Mục II.3, trang 8', 'SO_LIEU', 'GOP_Y', {
    content:
      'Báo cáo chưa nêu kết quả chuyển giao tiến bộ kỹ thuật trong sản xuất, bảo quản vải thiều trên địa bàn huyện; đề nghị bổ sung.',
    proposal: 'Bổ sung một đoạn đánh giá và nguồn số liệu.',
  }),
];

export const LN = [
  voice(
    'DA',
    'Mục III.4, trang 18',
    'NOI_DUNG',
    'GOP_Y',
    { content: 'Bổ sung nội dung hỗ trợ mã số vùng trồng gắn với ứng dụng công nghệ số.' },
    outOfScope(
      'Ngoài phạm vi của Đề án; việc cấp, quản lý mã số vùng trồng thực hiện theo kế hoạch của ngành Nông nghiệp và Phát triển nông thôn.',
    ),
  ),
];

export const YT = [
  voice(
    'DA',
    'Mục II.2, trang 10',
    'NOI_DUNG',
    'GOP_Y',
    {
      content: 'Đề nghị giao chỉ tiêu cụ thể đến từng huyện, thành phố ngay trong Đề án.',
    },
    kept(
      'Đề xuất giữ nguyên theo dự thảo: chỉ tiêu của từng địa phương được giao trong kế hoạch hằng năm trên cơ sở kết quả điều tra.',
    ),
  ),
];

export const SD = [
  voice('DA', 'Mục III.4, trang 20', 'NOI_DUNG', 'GOP_Y', {
    content: 'Đề nghị quan tâm công nghệ chế biến lâm sản, dược liệu dưới tán rừng.',
  }),
];

export const TY = [
  voice('BC', 'Mục II.4, trang 10', 'SO_LIEU', 'BIEN_TAP', {
    content: 'Đề nghị rà soát tên các mô hình đã triển khai trên địa bàn huyện tại phụ lục.',
  }),
];

export const LG = [
  voice('DA', 'Mục V.3, trang 29', 'PHAN_CONG', 'GOP_Y', {
    content: 'Đề nghị quy định rõ cơ quan đầu mối ở cấp huyện là Phòng Kinh tế và Hạ tầng.',
  }),
];
