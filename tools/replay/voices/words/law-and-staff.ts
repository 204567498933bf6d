// What Sở Tư pháp, Sở Nội vụ and Thanh tra tỉnh say: form, legal bases, who is charged with what.

import { kept, partly, voice } from '../voice.ts';

export const STP = [
  voice('QD', 'Phần căn cứ', 'PHAP_LY', 'QUAN_TRONG', {
    content:
      'Phần căn cứ ban hành còn thiếu Luật Tổ chức chính quyền địa phương và Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương.',
    proposal:
      'Bổ sung: “Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;”.',
    reason: 'Xác định đúng thẩm quyền của UBND tỉnh.',
  }),
  voice('QD', 'Toàn văn', 'THE_THUC', 'BIEN_TAP', {
    content:
      'Thể thức và kỹ thuật trình bày chưa đúng Nghị định số 30/2020/NĐ-CP: tên cơ quan ban hành, số và ký hiệu, lề trang và số trang.',
    proposal: 'Rà soát, trình bày lại theo Phụ lục I của Nghị định số 30/2020/NĐ-CP.',
  }),
  voice('QD', 'Phần căn cứ', 'THE_THUC', 'BIEN_TAP', {
    content:
      'Mỗi căn cứ phải trình bày trên một dòng riêng, in nghiêng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.',
    proposal: 'Trình bày lại phần căn cứ.',
    reason: 'Nghị định số 30/2020/NĐ-CP.',
  }),
  voice('TTR', 'Trang 1, phần sự cần thiết', 'PHAP_LY', 'GOP_Y', {
    content:
      'Trích dẫn Quyết định số 2075/QĐ-TTg chưa đầy đủ: tên đúng là “Phê duyệt Chương trình phát triển thị trường khoa học và công nghệ đến năm 2020”.',
    proposal: 'Bổ sung hai chữ “Chương trình” vào tên văn bản được trích dẫn.',
  }),
  voice(
    'DA',
    'Mục III.3, trang 17',
    'PHAP_LY',
    'NGUYEN_TAC',
    {
      content:
        'Nội dung “quy định mức hỗ trợ cho tổ chức trung gian” có tính quy phạm, không thể quy định trong Đề án được phê duyệt bằng quyết định cá biệt.',
      proposal:
        'Sửa thành: “Nghiên cứu, trình cấp có thẩm quyền ban hành chính sách hỗ trợ tổ chức trung gian của thị trường khoa học và công nghệ”.',
      reason: 'Bảo đảm quy định về ban hành văn bản quy phạm pháp luật.',
    },
    partly(
      'Tiếp thu: chuyển thành nhiệm vụ nghiên cứu, trình ban hành chính sách; giữ nguyên đối tượng dự kiến hỗ trợ để làm căn cứ xây dựng.',
      'Mục III.3, trang 18 dự thảo Đề án (lần 2)',
    ),
  ),
  voice('QD', 'Điều 3', 'THE_THUC', 'BIEN_TAP', {
    content:
      'Điều khoản thi hành liệt kê “các cơ quan có liên quan” là chưa rõ; đề nghị nêu đích danh Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các huyện, thành phố.',
    proposal:
      'Sửa thành: “Giám đốc các sở, Thủ trưởng các cơ quan thuộc UBND tỉnh, Chủ tịch UBND các huyện, thành phố và các tổ chức, cá nhân có liên quan căn cứ Quyết định thi hành./.”.',
  }),
];

export const SNV = [
  voice('DA', 'Mục V.1, trang 27', 'PHAN_CONG', 'QUAN_TRONG', {
    content:
      'Đề án giao Sở Nội vụ “bố trí biên chế chuyên trách về thị trường khoa học và công nghệ ở cấp huyện” là chưa phù hợp với chủ trương tinh giản biên chế.',
    proposal: 'Sửa thành bố trí công chức kiêm nhiệm trong tổng biên chế được giao.',
    reason: 'Biên chế hằng năm của tỉnh không tăng.',
  }),
  voice(
    'DA',
    'Mục V, trang 27',
    'PHAN_CONG',
    'GOP_Y',
    {
      content:
        'Đề nghị không thành lập Ban Chỉ đạo riêng để thực hiện Đề án; giao Sở Khoa học và Công nghệ làm đầu mối.',
      proposal: 'Bỏ nội dung thành lập Ban Chỉ đạo.',
      reason: 'Hạn chế thành lập tổ chức phối hợp liên ngành.',
    },
    {
      disposition: 'TIEP_THU',
      explanation: 'Tiếp thu, điều chỉnh: bỏ nội dung thành lập Ban Chỉ đạo.',
      changeRef: 'Mục V, trang 27 dự thảo Đề án (lần 2)',
    },
  ),
  voice('DA', 'Mục III.5, trang 21', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Bổ sung nội dung bồi dưỡng kiến thức về sở hữu trí tuệ, định giá và chuyển giao công nghệ cho cán bộ, công chức, viên chức làm công tác khoa học và công nghệ.',
    proposal: 'Đưa vào kế hoạch bồi dưỡng hằng năm của tỉnh.',
  }),
];

export const TTRA = [
  voice('DA', 'Mục V.4, trang 30', 'NOI_DUNG', 'GOP_Y', {
    content:
      'Đề nghị bổ sung trách nhiệm kiểm tra, giám sát và chế độ báo cáo định kỳ việc thực hiện Đề án.',
    proposal: 'Báo cáo trước ngày 15/12 hằng năm; sơ kết năm 2025, tổng kết năm 2030.',
  }),
  voice(
    'DA',
    'Mục V.4, trang 30',
    'PHAN_CONG',
    'GOP_Y',
    {
      content: 'Đề nghị giao cơ quan thanh tra chủ trì thanh tra hằng năm việc thực hiện Đề án.',
    },
    kept(
      'Đề xuất giữ nguyên theo dự thảo: việc thanh tra thực hiện theo kế hoạch thanh tra hằng năm được phê duyệt, không quy định riêng trong Đề án.',
    ),
  ),
];
