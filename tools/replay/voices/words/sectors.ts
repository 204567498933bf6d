// What the departments of single sectors say, each from its own field.

import { kept, noted, outOfScope, partly, voice } from '../voice.ts';

export const STTTT = [
  voice('DA', 'Mục III.2, trang 14', 'NOI_DUNG', 'QUAN_TRONG', {
    content:
      'Sàn giao dịch công nghệ trực tuyến cần được xây dựng trên nền tảng số dùng chung của tỉnh, kết nối qua nền tảng tích hợp, chia sẻ dữ liệu (LGSP), không đầu tư hệ thống riêng lẻ.',
    proposal:
      'Bổ sung: “kết nối, chia sẻ dữ liệu qua nền tảng tích hợp, chia sẻ dữ liệu của tỉnh theo quy định tại Nghị định số 47/2020/NĐ-CP”.',
    reason: 'Tránh đầu tư trùng lặp, bảo đảm kết nối, chia sẻ dữ liệu.',
  }),
  voice('DA', 'Mục III.2, trang 15', 'NOI_DUNG', 'QUAN_TRONG', {
    content:
      'Chưa có nội dung bảo đảm an toàn thông tin cho sàn giao dịch; hệ thống phải được xác định cấp độ và có phương án bảo đảm an toàn trước khi đưa vào vận hành.',
    proposal: 'Bổ sung nhiệm vụ xây dựng hồ sơ đề xuất cấp độ theo Nghị định số 85/2016/NĐ-CP.',
  }),
  voice(
    'DA',
    'Mục III.2, trang 14',
    'PHAN_CONG',
    'GOP_Y',
    {
      content:
        'Đề nghị giao Sở Khoa học và Công nghệ chủ trì, Sở Thông tin và Truyền thông phối hợp thẩm định về kỹ thuật, không giao Sở Thông tin và Truyền thông chủ trì xây dựng sàn.',
    },
    {
      disposition: 'TIEP_THU',
      explanation: 'Tiếp thu, điều chỉnh phân công chủ trì và phối hợp.',
      changeRef: 'Mục V.2, trang 28 dự thảo Đề án (lần 2)',
    },
  ),
  voice('DA', 'Mục III.6, trang 22', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Bổ sung giải pháp truyền thông trên cổng thông tin điện tử của tỉnh, hệ thống truyền thanh cơ sở và mạng xã hội.',
    proposal: 'Thêm một điểm trong nhóm giải pháp về thông tin, tuyên truyền.',
  }),
];

export const SCT = [
  voice('DA', 'Mục III.4, trang 19', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Bổ sung nội dung hỗ trợ doanh nghiệp công nghiệp nông thôn đổi mới công nghệ, lồng ghép với chương trình khuyến công của tỉnh.',
    proposal: 'Bổ sung “lồng ghép nguồn kinh phí khuyến công”.',
    reason: 'Nhiều doanh nghiệp vừa và nhỏ của tỉnh là đối tượng của khuyến công.',
  }),
  voice('BC', 'Mục II.3, trang 8', 'SO_LIEU', 'GOP_Y', {
    content:
      'Đề nghị bổ sung đánh giá nhu cầu công nghệ theo ngành hàng chủ lực, không chỉ nêu số hội chợ, triển lãm đã tổ chức.',
    proposal: 'Bổ sung bảng nhu cầu công nghệ theo ngành hàng.',
  }),
  voice(
    'DA',
    'Mục III.6, trang 22',
    'PHAN_CONG',
    'GOP_Y',
    {
      content: 'Đề nghị tổ chức chợ công nghệ và thiết bị hằng năm tại tỉnh.',
      proposal: 'Giao Sở Công Thương phối hợp.',
    },
    partly(
      'Tiếp thu một phần: tổ chức hai năm một lần, kết hợp với hội chợ của ngành Công Thương để tiết kiệm kinh phí.',
      'Mục III.6, trang 22 dự thảo Đề án (lần 2)',
    ),
  ),
];

export const SNN = [
  voice('DA', 'Mục III.4, trang 18', 'NOI_DUNG', 'QUAN_TRONG', {
    content:
      '- Bổ sung công nghệ sau thu hoạch, bảo quản và chế biến nông sản vào danh mục công nghệ ưu tiên;\n- Bổ sung giống cây trồng, vật nuôi là sản phẩm của thị trường khoa học và công nghệ.',
    proposal: 'Thêm hai gạch đầu dòng vào danh mục công nghệ ưu tiên.',
    reason: 'Nông nghiệp là lĩnh vực có nhu cầu công nghệ lớn của tỉnh.',
  }),
  voice('DA', 'Mục III.5, trang 20', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Đề nghị bổ sung hoạt động hỗ trợ xác lập, quản lý và khai thác chỉ dẫn địa lý, nhãn hiệu tập thể cho sản phẩm nông nghiệp.',
    proposal: 'Bổ sung vào nhóm nhiệm vụ về sở hữu trí tuệ.',
  }),
];

export const STNMT = [
  voice('DA', 'Mục III.4, trang 19', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Bổ sung công nghệ xử lý chất thải, tái chế và công nghệ sạch vào danh mục ưu tiên chuyển giao.',
    proposal: 'Bổ sung cụm từ “công nghệ thân thiện với môi trường”.',
  }),
  voice('DA', 'Mục III.3, trang 16', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Đề nghị bổ sung yêu cầu không tiếp nhận công nghệ lạc hậu, công nghệ có nguy cơ gây ô nhiễm môi trường.',
    reason: 'Luật Chuyển giao công nghệ năm 2017.',
  }),
];

export const SGDDT = [
  voice(
    'DA',
    'Mục III.5, trang 21',
    'NOI_DUNG',
    'GOP_Y',
    {
      content:
        'Đề nghị đưa nội dung giáo dục khởi nghiệp sáng tạo vào hoạt động ngoại khóa của các trường trung học phổ thông.',
    },
    outOfScope(
      'Ngoài phạm vi của Đề án; đề nghị Sở Giáo dục và Đào tạo xem xét đưa vào kế hoạch của ngành.',
    ),
  ),
];

export const SYT = [
  voice('DA', 'Mục III.4, trang 19', 'NOI_DUNG', 'GOP_Y', {
    content: 'Bổ sung công nghệ y sinh, thiết bị y tế và dược liệu vào danh mục công nghệ ưu tiên.',
  }),
];

export const SLDTBXH = [
  voice('DA', 'Mục III.5, trang 21', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Đề nghị gắn đào tạo nhân lực cho tổ chức trung gian với các cơ sở giáo dục nghề nghiệp trên địa bàn tỉnh.',
    proposal: 'Bổ sung cơ quan phối hợp: Sở Lao động - Thương binh và Xã hội.',
  }),
];

export const BQLKCN = [
  voice('DA', 'Mục III.4, trang 18', 'NOI_DUNG', 'QUAN_TRONG', {
    content:
      'Chưa có giải pháp kết nối doanh nghiệp có vốn đầu tư nước ngoài trong khu công nghiệp với doanh nghiệp trong tỉnh để chuyển giao công nghệ.',
    proposal:
      'Bổ sung nhiệm vụ tổ chức hằng năm hội nghị kết nối cung - cầu công nghệ trong các khu công nghiệp.',
    reason: 'Khu công nghiệp là nơi tập trung nhu cầu và nguồn cung công nghệ của tỉnh.',
  }),
  voice('DA', 'Mục V.2, trang 29', 'PHAN_CONG', 'GOP_Y', {
    content:
      'Đề nghị bổ sung Ban Quản lý các khu công nghiệp tỉnh là cơ quan phối hợp điều tra nhu cầu công nghệ của doanh nghiệp trong khu công nghiệp.',
    proposal: 'Bổ sung một gạch đầu dòng tại phần phân công.',
  }),
  voice(
    'BC',
    'Mục II.2, trang 7',
    'SO_LIEU',
    'GOP_Y',
    {
      content:
        'Báo cáo nên có số liệu riêng về đổi mới công nghệ của doanh nghiệp trong khu công nghiệp giai đoạn 2013-2020.',
    },
    noted(
      'Ghi nhận; hiện chưa có điều tra riêng, sẽ thực hiện khi đủ điều kiện trong đợt điều tra nhu cầu công nghệ của Đề án.',
    ),
  ),
];

export const SXD = [
  voice('DA', 'Mục III.4, trang 19', 'NOI_DUNG', 'GOP_Y', {
    content: 'Bổ sung công nghệ vật liệu xây dựng không nung vào danh mục công nghệ ưu tiên.',
  }),
];

export const SGTVT = [
  voice('DA', 'Mục II.3, trang 12', 'CHINH_TA', 'BIEN_TAP', {
    content:
      'Rà soát lỗi chính tả và cách viết hoa; thống nhất cách viết “Đề án” trong toàn bộ dự thảo.',
  }),
];

export const BDT = [
  voice(
    'DA',
    'Mục III.4, trang 20',
    'NOI_DUNG',
    'GOP_Y',
    {
      content:
        'Đề nghị có cơ chế hỗ trợ riêng về chuyển giao công nghệ cho vùng đồng bào dân tộc thiểu số và miền núi.',
      proposal: 'Bổ sung đối tượng ưu tiên.',
    },
    kept(
      'Đề xuất giữ nguyên theo dự thảo: nội dung hỗ trợ vùng dân tộc thiểu số và miền núi được thực hiện theo chương trình mục tiêu quốc gia, Đề án đã có quy định lồng ghép.',
    ),
  ),
];

export const SVHTTDL = [
  voice(
    'DA',
    'Mục III.6, trang 23',
    'NOI_DUNG',
    'GOP_Y',
    { content: 'Bổ sung ứng dụng công nghệ số trong quảng bá du lịch vào các mô hình thí điểm.' },
    outOfScope(
      'Ngoài phạm vi của Đề án; đề nghị Sở Văn hóa, Thể thao và Du lịch xem xét đưa vào kế hoạch phát triển du lịch.',
    ),
  ),
];

export const SNGV = [
  voice('DA', 'Mục III.7, trang 23', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Nhóm giải pháp hợp tác quốc tế còn chung chung, đề nghị nêu rõ hình thức tìm kiếm, giới thiệu công nghệ nước ngoài.',
    proposal: 'Bổ sung hoạt động kết nối với cơ quan đại diện và hiệp hội doanh nghiệp nước ngoài.',
  }),
];
