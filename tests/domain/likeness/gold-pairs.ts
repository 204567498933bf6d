// Pairs of comments as departments write them, each labelled by a person who read both: whether one
// answer would serve the two. The first ones are of the replayed year, the others were written to be hard.

export interface GoldPair {
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
  /** Both on one clause, unless it says otherwise. */
  readonly apart?: true;
}

const same = (one: string, other: string): GoldPair => ({ one, other, same: true });
const sameElsewhere = (one: string, other: string): GoldPair => ({
  one,
  other,
  same: true,
  apart: true,
});
const different = (one: string, other: string): GoldPair => ({ one, other, same: false });

const NO_STAFF =
  'Đề nghị làm rõ nguồn kinh phí và nhân lực để UBND cấp huyện thực hiện nhiệm vụ được giao, vì cấp huyện không có cán bộ chuyên trách về khoa học và công nghệ.';

export const goldPairs: readonly GoldPair[] = [
  // The same matter.
  same(NO_STAFF, NO_STAFF.replace('Đề nghị làm rõ', 'Đề nghị xác định rõ')),
  same(NO_STAFF, NO_STAFF.normalize('NFD').toUpperCase()),
  same(
    NO_STAFF,
    'Cần xác định rõ nguồn kinh phí, nhân lực để UBND các huyện thực hiện nhiệm vụ; cấp huyện hiện không có cán bộ chuyên trách về KH&CN.',
  ),
  same(
    NO_STAFF,
    'De nghi lam ro nguon kinh phi va nhan luc de UBND cap huyen thuc hien nhiem vu duoc giao, vi cap huyen khong co can bo chuyen trach ve khoa hoc va cong nghe.',
  ),
  same(
    'Đề nghị bổ sung trách nhiệm kiểm tra, giám sát và chế độ báo cáo định kỳ việc thực hiện Đề án.',
    'Bổ sung chế độ báo cáo định kỳ và trách nhiệm kiểm tra, giám sát thực hiện Đề án.',
  ),
  same(
    'Đề nghị không thành lập Ban Chỉ đạo riêng để thực hiện Đề án; giao Sở Khoa học và Công nghệ làm đầu mối.',
    'Không nên thành lập Ban Chỉ đạo riêng, giao Sở Khoa học và Công nghệ làm cơ quan đầu mối thực hiện Đề án.',
  ),
  same(
    'Các mục tiêu cụ thể đến năm 2025 và năm 2030 chưa có giá trị gốc của năm 2020 nên không có cơ sở so sánh, đánh giá kết quả thực hiện.',
    'Mục tiêu cụ thể đến năm 2025, năm 2030 chưa có giá trị gốc năm 2020, không có cơ sở để so sánh, đánh giá.',
  ),
  same(
    'Báo cáo mới nêu kết quả đến năm 2019, đề nghị cập nhật số liệu đến hết năm 2020.',
    'Đề nghị cập nhật số liệu của Báo cáo đến hết năm 2020.',
  ),
  same(
    'Thể thức và kỹ thuật trình bày chưa đúng Nghị định số 30/2020/NĐ-CP: tên cơ quan ban hành, số và ký hiệu, lề trang và số trang.',
    'Đề nghị rà soát thể thức và kĩ thuật trình bày theo Nghị định số 30/2020/NĐ-CP (số, ký hiệu, lề trang, số trang).',
  ),
  same(
    'Sàn giao dịch công nghệ của tỉnh cần kết nối với mạng lưới sàn giao dịch công nghệ quốc gia, dùng chung chuẩn dữ liệu mô tả công nghệ.',
    'Đề nghị kết nối sàn giao dịch công nghệ của tỉnh với mạng lưới sàn giao dịch công nghệ quốc gia.',
  ),
  same(
    'Bổ sung nội dung bồi dưỡng kiến thức về sở hữu trí tuệ, định giá và chuyển giao công nghệ cho cán bộ, công chức, viên chức.',
    'Đề nghị thêm nội dung bồi dưỡng kiến thức sở hữu trí tuệ, chuyển giao công nghệ cho công chức, viên chức.',
  ),
  same(
    'Phân công phải rõ cơ quan chủ trì, cơ quan phối hợp, sản phẩm và thời hạn; lập thành bảng.',
    'Đề nghị lập bảng phân công rõ cơ quan chủ trì, cơ quan phối hợp, sản phẩm, thời hạn hoàn thành.',
  ),
  same(
    'Nâng mức hỗ trợ doanh nghiệp đổi mới công nghệ lên 50% kinh phí.',
    'Đề nghị tăng mức hỗ trợ doanh nghiệp đổi mới công nghệ lên 50 % kinh phí thực hiện.',
  ),
  same('Đề nghị giữ nguyên tên Đề án.', 'Đề nghị giữ tên Đề án như dự thảo.'),
  same(
    'Bỏ cụm từ “và các cơ quan có liên quan” tại Điều 3.',
    'Đề nghị lược bỏ cụm từ “và các cơ quan có liên quan”.',
  ),
  same(
    'Đề nghị bổ sung Luật Tổ chức chính quyền địa phương vào phần căn cứ.',
    'Phần căn cứ còn thiếu Luật Tổ chức chính quyền địa phương, đề nghị bổ sung.',
  ),
  same(
    'Kinh phí thực hiện chưa có bảng khái toán theo từng nhiệm vụ, từng năm và từng nguồn vốn.',
    'Bổ sung bảng khái toán kinh phí thực hiện theo từng nhiệm vụ, từng năm, từng nguồn vốn.',
  ),
  same(
    'Đề nghị giao chỉ tiêu cụ thể đến từng huyện, thành phố ngay trong Đề án.',
    'Giao chỉ tiêu cụ thể cho từng huyện, thành phố trong Đề án.',
  ),
  same(
    'Đề nghị ưu tiên công nghệ bảo quản, chế biến và truy xuất nguồn gốc cho cây ăn quả.',
    'Ưu tiên công nghệ bảo quản, chế biến, truy xuất nguồn gốc cây ăn quả chủ lực.',
  ),
  same(
    'Sửa “trong tâm” thành “trọng tâm” tại trang 12.',
    'Trang 12: cụm từ “trong tâm” sửa thành “trọng tâm”.',
  ),
  same(
    'Đề nghị ủy ban nhân dân tỉnh hỗ trợ kinh phí xây dựng sàn giao dịch công nghệ.',
    'Đề nghị UBND tỉnh hỗ trợ nguồn kinh phí xây dựng sàn giao dịch công nghệ.',
  ),
  same(
    'Quy định thời hạn giải quyết hồ sơ hỗ trợ và cho nộp hồ sơ trực tuyến.',
    'Đề nghị quy định rõ thời hạn giải quyết hồ sơ hỗ trợ, tiếp nhận hồ sơ trực tuyến.',
  ),
  same(
    'Đề nghị rút ngắn thời hạn báo cáo định kỳ của cấp xã.',
    'Rút ngắn thời hạn báo cáo định kì đối với cấp xã.',
  ),
  same(
    'Hoà giải tranh chấp hợp đồng chuyển giao công nghệ cần giao Sở Tư pháp chủ trì.',
    'Giao Sở Tư pháp chủ trì hòa giải tranh chấp hợp đồng chuyển giao công nghệ.',
  ),
  sameElsewhere(
    'Đề nghị đánh số trang thống nhất trong toàn bộ hồ sơ.',
    'Đánh số trang thống nhất toàn bộ hồ sơ.',
  ),
  sameElsewhere(
    'Đề nghị gửi kèm bản chụp toàn bộ văn bản góp ý của các cơ quan, địa phương.',
    'Gửi kèm hồ sơ bản chụp toàn bộ văn bản góp ý của cơ quan, địa phương.',
  ),
  same(
    'Đề nghị tách nhiệm vụ và giải pháp thành hai mục riêng.',
    'Nhiệm vụ và giải pháp còn lẫn nhau; đề nghị tách thành hai mục.',
  ),
  same(
    'Bổ sung nơi nhận: Thường trực Tỉnh ủy, Thường trực HĐND tỉnh.',
    'Nơi nhận bổ sung Thường trực Tỉnh uỷ và Thường trực Hội đồng nhân dân tỉnh.',
  ),
  // Not the same, however alike the words.
  different(
    'Đề nghị bỏ nội dung thành lập Ban Chỉ đạo thực hiện Đề án.',
    'Đề nghị giữ nội dung thành lập Ban Chỉ đạo thực hiện Đề án.',
  ),
  different(
    'Đề nghị bổ sung nội dung thành lập quỹ hỗ trợ phát triển thị trường.',
    'Đề nghị bỏ nội dung thành lập quỹ hỗ trợ phát triển thị trường.',
  ),
  different(
    'Đề nghị không thành lập quỹ hỗ trợ phát triển thị trường khoa học và công nghệ.',
    'Đề nghị thành lập quỹ hỗ trợ phát triển thị trường khoa học và công nghệ.',
  ),
  different(
    'Đề nghị tăng mức hỗ trợ doanh nghiệp đổi mới công nghệ.',
    'Đề nghị giảm mức hỗ trợ doanh nghiệp đổi mới công nghệ.',
  ),
  different(
    'Nâng mục tiêu số doanh nghiệp khoa học và công nghệ lên 50 doanh nghiệp.',
    'Nâng mục tiêu số doanh nghiệp khoa học và công nghệ lên 30 doanh nghiệp.',
  ),
  different(
    'Mức hỗ trợ tối đa 30% tổng kinh phí của dự án.',
    'Mức hỗ trợ tối đa 50% tổng kinh phí của dự án.',
  ),
  different(
    'Báo cáo trước ngày 15/12 hằng năm; sơ kết năm 2025.',
    'Báo cáo trước ngày 15/12 hằng năm; sơ kết năm 2027.',
  ),
  different(
    'Đề nghị giao Sở Tài chính chủ trì bố trí kinh phí thực hiện Đề án.',
    'Đề nghị không giao Sở Tài chính chủ trì bố trí kinh phí thực hiện Đề án.',
  ),
  different(
    'Đề nghị tách Mục III.4 thành hai mục.',
    'Đề nghị gộp Mục III.4 và Mục III.5 thành một mục.',
  ),
  different(
    'Đề nghị mở rộng phạm vi Đề án sang khu công nghiệp.',
    'Đề nghị thu hẹp phạm vi Đề án, không bao gồm khu công nghiệp.',
  ),
  different('Rà soát số liệu tại Bảng 2 của Báo cáo.', 'Rà soát số liệu tại Bảng 3 của Báo cáo.'),
  different(
    NO_STAFF,
    'Đề nghị quy định rõ chế độ báo cáo của UBND cấp huyện, lồng ghép vào báo cáo khoa học và công nghệ hằng năm, không phát sinh báo cáo mới.',
  ),
  different(
    'Đề nghị bổ sung hoạt động kết nối doanh nghiệp trong khu công nghiệp với hộ kinh doanh, làng nghề trên địa bàn huyện.',
    'Đề nghị không giao UBND cấp huyện điều tra nhu cầu công nghệ của doanh nghiệp trong khu công nghiệp.',
  ),
  different(
    'Đề nghị bố trí điểm giao dịch công nghệ trực tiếp tại thành phố Bắc Giang.',
    'Sàn giao dịch công nghệ của tỉnh cần kết nối với mạng lưới sàn giao dịch công nghệ quốc gia.',
  ),
  different(
    'Bổ sung các loại hình tổ chức trung gian: môi giới, tư vấn, đánh giá, thẩm định giá.',
    'Phần hạn chế nên tách nguyên nhân từ phía cung, phía cầu và tổ chức trung gian.',
  ),
  different(
    'Số liệu kinh phí tại Tờ trình chưa thống nhất với số liệu tại Mục IV của Đề án.',
    'Bổ sung phụ lục khái toán kinh phí theo nhiệm vụ, theo năm và theo nguồn.',
  ),
  different(
    'Mỗi căn cứ phải trình bày trên một dòng riêng, in nghiêng, cuối dòng có dấu chấm phẩy.',
    'Phần căn cứ ban hành còn thiếu Luật Tổ chức chính quyền địa phương.',
  ),
  different(
    'Đề nghị quy định rõ cơ quan đầu mối ở cấp huyện là Phòng Kinh tế và Hạ tầng.',
    'Đề nghị quy định rõ cơ quan đầu mối ở cấp tỉnh là Sở Khoa học và Công nghệ.',
  ),
  different(
    'Đề nghị giao Sở Công Thương chủ trì xúc tiến thương mại công nghệ.',
    'Đề nghị giao Sở Kế hoạch và Đầu tư chủ trì xúc tiến đầu tư.',
  ),
  different(
    'Đề nghị bổ sung giải thích từ ngữ “thị trường khoa học và công nghệ”.',
    'Đề nghị bổ sung quan điểm lấy doanh nghiệp làm trung tâm của thị trường khoa học và công nghệ.',
  ),
  different(
    'Báo cáo chưa nêu kết quả chuyển giao tiến bộ kỹ thuật trong sản xuất, bảo quản vải thiều; đề nghị bổ sung.',
    'Báo cáo cần rút ra bài học kinh nghiệm giai đoạn 2013-2020 làm cơ sở cho đề xuất của Đề án.',
  ),
  different('Đề nghị làm rõ mục tiêu.', 'Đề nghị làm rõ giải pháp.'),
  different('Thống nhất với dự thảo.', 'Chưa thống nhất với dự thảo Tờ trình.'),
  different(
    'Bổ sung chính sách hỗ trợ hộ nghèo tiếp cận công nghệ mới.',
    'Bổ sung chính sách hỗ trợ hợp tác xã tiếp cận tín dụng ưu đãi.',
  ),
  different(
    'Đề nghị kéo dài thời gian thực hiện Đề án.',
    'Đề nghị rút ngắn thời gian thực hiện Đề án.',
  ),
  different(
    'Đề nghị công khai danh sách doanh nghiệp được hỗ trợ.',
    'Đề nghị không công khai danh sách doanh nghiệp được hỗ trợ.',
  ),
  different(
    'Bỏ quy định về thẩm định giá công nghệ.',
    'Bộ quy định về thẩm định giá công nghệ cần cập nhật.',
  ),
  different('Sửa lỗi chính tả tại trang 5.', 'Sửa tên gọi cơ quan tại trang 5.'),
  different(
    'Đề nghị giao Ban Quản lý các khu công nghiệp tỉnh chủ trì điều tra nhu cầu công nghệ.',
    'Đề nghị giao Cục Thống kê tỉnh chủ trì điều tra nhu cầu công nghệ.',
  ),
  different(
    'Đề nghị nâng mức chi cho tổ chức trung gian lên 2 tỷ đồng.',
    'Đề nghị nâng mức chi cho tổ chức trung gian lên 2,5 tỷ đồng.',
  ),
  different(
    'Đề nghị hỗ trợ doanh nghiệp nhỏ và vừa tiếp cận công nghệ.',
    'Đề nghị hỗ trợ hợp tác xã, tổ hợp tác tiếp cận thị trường.',
  ),
  different(
    'de nghi bo noi dung thanh lap ban chi dao thuc hien de an',
    'Đề nghị giữ nội dung thành lập Ban Chỉ đạo thực hiện Đề án.',
  ),
];
