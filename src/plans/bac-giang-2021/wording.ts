// The words of the plan of Bắc Giang 2021, letter for letter, slips included: never corrected here.

import type { ReadWording } from '../../domain/plan-text/read-plan.ts';

export const wording: ReadWording = {
  bases:
    'Căn cứ Quyết định số 1199/QĐ-UBND của UBND tỉnh ngày 24/12/2020 về việc ban hành chương trình công tác của UBND tỉnh năm 2021, trong đó giao cho Sở Khoa học và Công nghệ trình nội dung “Xây dựng và triển khai thực hiện Đề án phát triển thị trường công nghệ đến năm 2030”; Quyết định số 307/QĐ-UBND ngày 09/02/2021 của UBND tỉnh về việc giao nhiệm vụ trong tâm của người đứng đầu.',
  opening: 'Sở Khoa học và Công nghệ xây dựng Kế hoạch như sau:',
  purpose: [
    'Nhằm tiếp tục cụ thể hóa Nghị quyết Đại hội Đảng bộ tỉnh Bắc Giang lần thứ XIX, nhiệm kỳ 2020-2025 trong việc triển khai mạnh mẽ ứng dụng khoa học và công nghệ vào phát triển kinh tế- xã hội; tập trung phát triển hạ tầng công nghệ thông tin, hạ tầng số, xây dựng nền tảng công nghệ số, ứng dụng công nghệ số, đẩy mạnh phát triển thị trường khoa học và công nghệ.',
    'Cụ thể hóa các nội dung trong quy hoạch phát triển khoa học và công nghệ tích hợp trong Quy hoạch phát triển kinh tế- xã hội tỉnh Bắc Giang thời kỳ 2021-2030, tầm nhìn đến năm 2050. Thực hiện có hiệu quả Chỉ thị số 01/CT-UBND ngày 21/01/2021 của UBND tỉnh về việc tăng cường hoạt động khoa học và công nghệ trên địa bàn tỉnh Bắc Giang;',
    'Rà soát các nội dung liên quan đến hoạt động khoa học và công nghệ trên địa bàn tỉnh Bắc Giang trên cơ sở đó bám sát tình hình thực tế về phát triển của thị trường khoa học và công nghệ hiện nay, xây dựng các nội dung của đề án phù hợp vào chức năng nhiệm vụ về quản lý nhà nước về khoa học và công nghệ và có tính khả thi trong việc thực hiện đề án.',
  ],
  requirements: [
    'Việc xây dựng Kế hoạch nhằm mục tiêu bám sát tình hình thực tế của lĩnh vực khoa học và công nghệ hiện nay và trong thời gian tiếp theo; đảm bảo việc xây dựng Đề án đáp ứng chất lượng, hoàn thành đúng tiến độ và nội dung phù hợp mang tính khả thi cao nhất.',
    'Tập trung xây dựng đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030” của đáp ứng yêu cầu đổi mới sáng tạo, nâng cao năng suất, chất lượng, hiệu quả của thị trường khoa học và công nghệ trên cơ sở đó nâng cao vai trò của ngành khoa học và công nghệ.',
  ],
  dossier:
    'Hồ sơ gồm gồm các dự thảo: (1) Báo cáo kết quả thực hiện việc phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang giai đoạn 2013-2020; (2) Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”; (3) Dự thảo Tờ trình (kèm theo Quyết định phê duyệt Đề án của UBND tỉnh).',
  teamSentence:
    'Trên cơ sở các nội dung nêu trên, Giám đốc Sở Khoa học và Công nghệ thành lập Tổ xây dựng Đề án, gồm các ông, bà có tên sau:',
  whoAssigns:
    'Nhiệm vụ cụ thể của từng thành viên do Tổ trưởng phân công. Các thành viên căn cứ vào chức năng, nhiệm vụ quản lý nhà nước về khoa học và công nghệ của phòng, đơn vị tham mưu, đóng góp ý kiến trong quá trình xây dựng Đề án.',
  closing:
    'Trên đây là Kế hoạch triển khai xây dựng đề án “Phát triển thị trường Khoa học và Công nghệ tỉnh Bắc Giang đến năm 2030”./.',
  recipients: ['Lãnh đạo Sở;', 'Các phòng, đơn vị thuộc Sở;', 'Lưu: VT, QLCN.'],
};

export const contentParts: readonly string[] = [
  '1. Đánh giá một số kết quả về hoạt động thị trường khoa học và công nghệ; công tác quản lý nhà nước và sự đóng góp của khoa học và công nghệ nói chung và thị trường khoa học công nghệ nói riêng trong phát triển kinh tế- xã hội của tỉnh.',
  '2. Chỉ ra những kết quả, ưu điểm đạt được; những khuyết điểm, hạn chế và nguyên nhân trong quá trình thực hiện Quyết định số 2075/QĐ-TTg ngày 08/11/2013 của Thủ tướng Chính phủ về Phê duyệt phát triển thị trường khoa học và công nghệ đến năm 2020.',
  '3. Đề xuất để đưa ra quan điểm; mục tiêu (mục tiêu tổng quát; mục tiêu cụ thể); các nhóm nhiệm vụ, giải pháp để tổ chức thực hiện việc “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”.',
  '4. Bố trí kinh phí; phân công nhiệm vụ các sở, ban, ngành tỉnh, UBND các huyện, thành phố trong tổ chức thực hiện Đề án.',
];
